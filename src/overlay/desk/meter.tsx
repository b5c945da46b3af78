/** A live meter of the top bar: name, bar, figure. Hundredths of a point; null before anything was answered. */
import type { ReactNode } from 'react'
import { useText } from '../text-context.tsx'

export function Meter({ kind, value }: { kind: 'empathy' | 'accuracy'; value: number | null }): ReactNode {
  const t = useText()
  const points = value === null ? null : Math.round(value / 100)
  return (
    <div className={`meter ${kind}`}>
      <span className="meter-name">
        <span className="long">{t(`desk.${kind}`)}</span>
        <span className="short" aria-hidden="true">
          {t(`desk.${kind}Short`)}
        </span>
      </span>
      <span className="meter-bar" aria-hidden="true">
        <span style={{ inlineSize: `${points ?? 0}%` }} />
      </span>
      <output className="meter-figure" aria-label={points === null ? t('desk.noScoreYet') : undefined} aria-live="off">
        {points ?? '–'}
      </output>
    </div>
  )
}
