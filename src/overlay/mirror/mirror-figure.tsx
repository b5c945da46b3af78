/** Trust, and below it tension, of both courses by turns: told apart by stroke, marks and name, not by colour alone. What it shows is said in words as well. */
import type { ReactNode } from 'react'
import { curvePath, placeIn, type CurveBox } from '../debrief/curve-path.ts'
import type { MoodPoint } from '../debrief/mood-curve.ts'
import { useWords } from './mirror-words.tsx'

interface MirrorFigureProps {
  readonly worked: readonly MoodPoint[]
  readonly played: readonly MoodPoint[]
}

const WIDTH = 1000
const HEIGHT = 100

export function MirrorFigure({ worked, played }: MirrorFigureProps): ReactNode {
  const m = useWords()
  const courses = [
    { key: 'worked', points: worked, label: m('curve.worked') },
    { key: 'played', points: played, label: m('curve.played') },
  ] as const
  const to = Math.max(1, ...[...worked, ...played].map(({ at }) => at))
  const box: CurveBox = { from: 0, to, most: 10_000, width: WIDTH, height: HEIGHT }
  return (
    <section className="card q-back-box" aria-labelledby="mirror-curves">
      <h3 id="mirror-curves">{m('curve.title')}</h3>
      <ul className="mirror-legend" aria-hidden="true">
        {courses.map(({ key, label }) => (
          <li key={key}>
            <svg width="44" height="12">
              <line className={`mirror-line ${key}`} x1="0" x2="44" y1="6" y2="6" />
              <Mark kind={key} x="22" y="6" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      {(['trust', 'tension'] as const).map((axis) => (
        <figure key={axis} className={`mirror-plot ${axis}`}>
          <figcaption>{m(`curve.${axis}`)}</figcaption>
          <svg width="100%" height="100%" className="mirror-curve" aria-hidden="true">
            {[0, 50, 100].map((line) => (
              <line key={line} className="mood-grid" x1="0" x2="100%" y1={`${line}%`} y2={`${line}%`} />
            ))}
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
              {courses.map(({ key, points }) => (
                <path
                  key={key}
                  className={`mirror-line ${key}`}
                  d={curvePath(
                    points.map((point) => ({ at: point.at, value: point[axis] })),
                    box,
                  )}
                />
              ))}
            </svg>
            {courses.map(({ key, points }) =>
              points
                .filter(({ reply }, index) => reply !== null || index === points.length - 1)
                .map((point) => {
                  const { x, y } = placeIn(box, { at: point.at, value: point[axis] })
                  return <Mark key={`${key} ${point.at}`} kind={key} x={`${x / 10}%`} y={`${y}%`} />
                }),
            )}
          </svg>
          {courses.map(({ key, points }) => (
            <p key={key} className="unseen">
              {m('curve.read', {
                what: m(`curve.${axis}`),
                worked: key === 'worked' ? 'yes' : 'no',
                from: Math.round((points[0]?.[axis] ?? 0) / 100),
                to: Math.round((points.at(-1)?.[axis] ?? 0) / 100),
              })}
            </p>
          ))}
        </figure>
      ))}
    </section>
  )
}

/** A disc for the one, a square for the other. */
function Mark({ kind, x, y }: { kind: 'worked' | 'played'; x: string; y: string }): ReactNode {
  return kind === 'worked' ? (
    <circle className="mirror-mark worked" cx={x} cy={y} r="4" />
  ) : (
    <svg x={x} y={y} overflow="visible">
      <rect className="mirror-mark played" x="-4" y="-4" width="8" height="8" />
    </svg>
  )
}
