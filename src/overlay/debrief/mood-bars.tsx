/** Trust and tension at one moment: two bars, each with its figure. */
import type { ReactNode } from 'react'
import { levelOf } from '#shift/face.ts'
import { useWords } from './debrief-words.tsx'

/** 0..10000 */
export function MoodBars({ trust, tension }: { trust: number; tension: number }): ReactNode {
  const t = useWords()
  return (
    <dl className="mood-bars">
      {(
        [
          ['trust', trust, 'trust'],
          ['tension', tension, levelOf(tension)],
        ] as const
      ).map(([axis, value, colour]) => (
        <div key={axis}>
          <dt>{t(`mood.${axis}`)}</dt>
          <dd>
            <svg className="mood-bar" width="100%" height="10" aria-hidden="true">
              <rect className="mood-bar-track" width="100%" height="10" rx="5" />
              <rect className={`mood-bar-fill ${colour}`} width={`${value / 100}%`} height="10" rx="5" />
            </svg>
            <span className="mood-bar-figure">{Math.round(value / 100)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
