/** Empathy and accuracy over the past shifts: two axes, two lines, never one. The table of shifts beside it says the same in figures. */
import type { ReactNode } from 'react'
import { useWords } from './debrief-words.tsx'
import type { ProgressPoint } from './progress-points.ts'

const axes = ['empathy', 'accuracy'] as const

export function ProgressFigure({ points }: { points: readonly ProgressPoint[] }): ReactNode {
  const t = useWords()
  const scored = (axis: (typeof axes)[number]) =>
    points.flatMap((point) => {
      const score = point[axis]
      return score === null ? [] : [{ id: point.id, x: point.x, y: 100 - score / 100 }]
    })
  return (
    <figure className="card debrief-box progress" aria-hidden="true">
      <figcaption className="progress-legend">
        {axes.map((axis) => (
          <span key={axis} className={axis}>
            <span className={`progress-sample ${axis}`} />
            {t(`score.${axis}`)}
          </span>
        ))}
      </figcaption>
      <div className="progress-picture">
        <div className="progress-scale">
          <span>100</span>
          <span>50</span>
          <span>0</span>
        </div>
        <svg className="progress-plot" width="100%" height="100%" overflow="visible">
          {[0, 50, 100].map((y) => (
            <line key={y} className="mood-grid" x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
            {axes.map((axis) => (
              <path
                key={axis}
                className={`progress-line ${axis}`}
                d={scored(axis)
                  .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
                  .join('')}
              />
            ))}
          </svg>
          {axes.map((axis) =>
            scored(axis).map(({ id, x, y }) =>
              axis === 'empathy' ? (
                <circle key={id} className="progress-dot empathy" cx={`${x}%`} cy={`${y}%`} r="5" />
              ) : (
                <svg key={id} x={`${x}%`} y={`${y}%`} overflow="visible">
                  <rect className="progress-dot accuracy" x="-4.5" y="-4.5" width="9" height="9" />
                </svg>
              ),
            ),
          )}
        </svg>
      </div>
    </figure>
  )
}
