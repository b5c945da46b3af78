/** What was expected beside what it was, assessment by assessment; from five on the usual distance. */
import type { ReactNode } from 'react'
import type { Wordings } from '#wording/pack-wordings.ts'
import { FEWEST, type Calibration } from './calibration.ts'
import { useHomeWords } from './home-words.tsx'
import { playTitle } from './play-title.ts'

const axes = ['empathy', 'accuracy'] as const
const LAST_SHOWN = 5

export function CalibrationCard({ calibration, wordings }: { calibration: Calibration; wordings: Wordings }): ReactNode {
  const t = useHomeWords()
  const { assessments } = calibration
  const count = assessments.length
  return (
    <section className="card debrief-box home-card">
      <h2>{t('calibration.title')}</h2>
      <p className="debrief-soft">{t('calibration.what')}</p>
      {count === 0 && <p>{t('calibration.none')}</p>}
      {count > 0 && count < FEWEST && <p>{t('calibration.few', { count })}</p>}
      {count >= FEWEST &&
        axes.map((axis) => {
          const { gap, lean } = calibration[axis]
          return (
            <p key={axis} className="calibration-gap">
              {gap === null ? t('calibration.gapFew', { axis: t(axis) }) : t('calibration.gap', { axis: t(axis), gap, lean: lean ?? 'none' })}
            </p>
          )
        })}
      {count > 0 && (
        <ul className="calibration-list" aria-label={t('calibration.list')}>
          {assessments.slice(-LAST_SHOWN).map((one) => (
            <li key={one.id}>
              <span className="calibration-shift">{playTitle(one.shift, wordings)}</span>
              {axes.map((axis) => {
                const seen = one[axis]
                return seen === null ? null : (
                  <span key={axis} className={`calibration-one ${axis}`}>
                    <span aria-hidden="true">{t('calibration.one', { axis: t(axis), ...seen })}</span>
                    <span className="unseen">{t('calibration.oneRead', { axis: t(axis), ...seen })}</span>
                    <span className="calibration-track" aria-hidden="true">
                      <span className="expected" style={{ left: `${seen.expected}%` }} />
                      <span className="was" style={{ left: `${seen.was}%` }} />
                    </span>
                  </span>
                )
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
