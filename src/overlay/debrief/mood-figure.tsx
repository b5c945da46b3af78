/** Trust and tension over one conversation, as two lines told apart by stroke and name. What it says stands in words beside it. */
import type { ReactNode } from 'react'
import { curvePath, placeIn, type CurveBox, type CurvePoint } from './curve-path.ts'
import { useWords } from './debrief-words.tsx'
import type { MoodPoint } from './mood-curve.ts'

const WIDTH = 1000
const HEIGHT = 100

interface MoodFigureProps {
  readonly points: readonly MoodPoint[]
  /** A second course of the same conversation, drawn over it. */
  readonly other?: readonly MoodPoint[]
  /** Where the two part, on the same scale as `at`. */
  readonly partsAt?: number
}

export function MoodFigure({ points, other = [], partsAt }: MoodFigureProps): ReactNode {
  const t = useWords()
  const every = [...points, ...other]
  if (every.length === 0) return null
  const box: CurveBox = { from: Math.min(...every.map(({ at }) => at)), to: Math.max(...every.map(({ at }) => at)), most: 10_000, width: WIDTH, height: HEIGHT }
  const courses = [
    { course: points, name: '' },
    { course: other, name: ' other' },
  ].filter(({ course }) => course.length > 0)
  const axes = ['trust', 'tension'] as const
  const ends = axes.map((axis) => placeIn(box, { at: box.to, value: points.at(-1)?.[axis] ?? 0 }).y)
  // Names of lines that end close together are moved apart.
  const near = Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) < 22
  const named = (axis: 0 | 1): number => {
    const y = ends[axis] ?? 0
    if (!near) return y
    const middle = Math.min(84, Math.max(16, ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2))
    return (ends[axis] ?? 0) <= (ends[1 - axis] ?? 0) && !(axis === 1 && ends[0] === ends[1]) ? middle - 11 : middle + 11
  }
  return (
    <div className="mood-figure" aria-hidden="true">
      <svg className="mood-plot" width="100%" height="100%">
        {[25, 50, 75].map((line) => (
          <line key={line} className="mood-grid" x1="0" x2="100%" y1={`${line}%`} y2={`${line}%`} />
        ))}
        {partsAt !== undefined && (
          <line
            className="mood-parts"
            x1={`${placeIn(box, { at: partsAt, value: 0 }).x / 10}%`}
            x2={`${placeIn(box, { at: partsAt, value: 0 }).x / 10}%`}
            y1="0"
            y2="100%"
          />
        )}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
          {courses.map(({ course, name }) =>
            axes.map((axis) => {
              const line: readonly CurvePoint[] = course.map((point) => ({ at: point.at, value: point[axis] }))
              return <path key={`${axis}${name}`} className={`mood-line ${axis}${name}`} d={curvePath(line, box)} />
            }),
          )}
        </svg>
        {points
          .filter(({ reply }) => reply !== null)
          .map((point) =>
            axes.map((axis) => {
              const { x, y } = placeIn(box, { at: point.at, value: point[axis] })
              return <circle key={`${point.at}${axis}`} className={`mood-dot ${axis}`} cx={`${x / 10}%`} cy={`${y}%`} r="3" />
            }),
          )}
      </svg>
      <div className="mood-names">
        <span className="mood-name trust" style={{ top: `${named(0)}%` }}>
          {t('mood.trust')}
        </span>
        <span className="mood-name tension" style={{ top: `${named(1)}%` }}>
          {t('mood.tension')}
        </span>
      </div>
    </div>
  )
}
