/** One axis: the figure, the bar from worst to best possible here, what was predicted, and last time. */
import type { ReactNode } from 'react'
import { useWords } from './debrief-words.tsx'
import { points } from '../points.ts'

interface ScoreCardProps {
  readonly axis: 'empathy' | 'accuracy'
  /** Hundredths. */
  readonly score: number | null
  readonly caption: string
  /** Whole points. */
  readonly predicted: number | null
  /** Say how far off the prediction was: only where no meter was shown. */
  readonly calibrate: boolean
  /** Hundredths. */
  readonly before: number | null
}

export function ScoreCard({ axis, score, caption, predicted, calibrate, before }: ScoreCardProps): ReactNode {
  const t = useWords()
  const off = score === null || predicted === null ? null : Math.abs(Math.round(score / 100) - predicted)
  const remarks = [
    predicted === null ? null : calibrate && off !== null ? t('score.predictedOff', { predicted, off }) : t('score.predicted', { predicted }),
    before === null ? null : t('score.before', { before: points(before) }),
  ].filter((remark) => remark !== null)
  return (
    <section className={`card score-card ${axis}`}>
      <h3>{t(`score.${axis}`)}</h3>
      <p className="score-figure">
        {points(score)}
        <span className="unseen"> {t('score.of100')}</span>
      </p>
      <svg className="score-bar" aria-hidden="true" width="100%" height="26">
        <rect className="score-track" x="0" y="7" width="100%" height="12" rx="6" />
        {score !== null && <rect className="score-fill" x="1" y="7" width={`${Math.max(1, score / 100)}%`} height="12" rx="6" />}
        <rect className="score-edge" x="0" y="7" width="100%" height="12" rx="6" />
        {before !== null && <circle className="score-before" cx={`${before / 100}%`} cy="13" r="4" />}
        {predicted !== null && <rect className="score-predicted" x={`${predicted}%`} y="1" width="3" height="24" transform="translate(-1.5 0)" />}
      </svg>
      <p className="score-caption">{score === null ? t('score.none') : caption}</p>
      {remarks.length > 0 && <p className="score-caption">{remarks.join(' · ')}</p>}
    </section>
  )
}
