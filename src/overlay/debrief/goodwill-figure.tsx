/** The goodwill of the colleagues in the other department over the shift, with what moved it. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { curvePath, placeIn, type CurveBox } from './curve-path.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { goodwillCurve } from './mood-curve.ts'

export function GoodwillFigure(): ReactNode {
  const t = useWords()
  const { shift, scores } = useDebrief()
  const until = shift.events.at(-1)?.at ?? 0
  const points = goodwillCurve(shift.events, until)
  const box: CurveBox = { from: 0, to: Math.max(1, until), most: 100, width: 1000, height: 100 }
  const moved = points.filter(({ cause }) => cause !== null)
  return (
    <section className="card debrief-box goodwill">
      <div>
        <h3>{t('goodwill.title')}</h3>
        <p className="goodwill-figure">
          {scores.goodwill}
          <span className="goodwill-of"> {t('goodwill.from', { from: points[0]?.goodwill ?? 50 })}</span>
        </p>
        <p className="debrief-soft">{t(moved.length === 0 ? 'goodwill.still' : scores.goodwill < 50 ? 'goodwill.less' : 'goodwill.more')}</p>
      </div>
      <svg className="goodwill-plot" width="100%" height="72" aria-hidden="true">
        <line className="mood-grid" x1="0" x2="100%" y1="50%" y2="50%" />
        <svg viewBox="0 0 1000 100" preserveAspectRatio="none" width="100%" height="72" overflow="visible">
          <path
            className="goodwill-line"
            d={curvePath(
              points.map(({ at, goodwill }) => ({ at, value: goodwill })),
              box,
              true,
            )}
          />
        </svg>
        {moved.map(({ at, goodwill }) => {
          const { x, y } = placeIn(box, { at, value: goodwill })
          return <circle key={at} className="goodwill-dot" cx={`${x / 10}%`} cy={`${y}%`} r="4" />
        })}
      </svg>
      {moved.length > 0 && (
        <ul className="goodwill-causes">
          {moved.map(
            ({ at, goodwill, cause }) =>
              cause !== null && (
                <li key={`${at}${cause}`}>
                  {minutes(at)} · {t(`goodwill.${cause}`)} → {goodwill}
                </li>
              ),
          )}
        </ul>
      )}
    </section>
  )
}
