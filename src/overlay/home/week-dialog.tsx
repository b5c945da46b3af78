/** The newcomers' first week: five days with what they are good for, each to be started or skipped, the whole to be put away. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import { Dialog } from '../dialog.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { WeekDaySeen, WeekSeen, WeekStepSeen } from './first-week.ts'
import { useHomeWords } from './home-words.tsx'
import type { Play } from './next-strip.tsx'
import { playTitle } from './play-title.ts'

interface WeekDialogProps {
  readonly week: WeekSeen
  readonly wordings: Wordings
  readonly onPlay: Play
  /** The day's key. */
  readonly onSkip: (day: string, skipped: boolean) => void
  readonly onHide: () => void
  readonly onClose: () => void
}

export function WeekDialog({ week, wordings, onPlay, onSkip, onHide, onClose }: WeekDialogProps): ReactNode {
  const t = useHomeWords()
  return (
    <Dialog title={t('week.title')} className="week" onClose={onClose}>
      <p>{t(week.days.every(({ state }) => state === 'done') ? 'week.leadDone' : 'week.lead')}</p>
      <ol className="week-days">
        {week.days.map((day, index) => (
          <li key={day.id} className={`week-day ${day.state}`}>
            <span className={`week-mark ${day.state}${index === week.now ? ' now' : ''}`} aria-hidden="true">
              {day.state === 'done' ? '✓' : day.state === 'skipped' ? '–' : index + 1}
            </span>
            <div className="week-day-words">
              <h3>
                {t('week.day', { day: index + 1 })}
                <DayState day={day} isNow={index === week.now} />
              </h3>
              <p>{wordings.say(wordingIds.weekDay(week.department, day.id))}</p>
              <ul className="week-steps">
                {day.steps.map((step) => (
                  <Step key={step.play} step={step} wordings={wordings} onPlay={onPlay} />
                ))}
              </ul>
            </div>
            {day.state !== 'done' && (
              <button
                type="button"
                className="button week-skip"
                aria-label={t(day.state === 'skipped' ? 'week.unskipOne' : 'week.skipOne', { day: index + 1 })}
                onClick={() => onSkip(day.key, day.state !== 'skipped')}
              >
                {t(day.state === 'skipped' ? 'week.unskip' : 'week.skip')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <div className="week-foot">
        <button type="button" className="button" onClick={onHide}>
          {t('week.hide')}
        </button>
        <span className="soft">{t('week.hideHelp')}</span>
      </div>
    </Dialog>
  )
}

function DayState({ day, isNow }: { day: WeekDaySeen; isNow: boolean }): ReactNode {
  const t = useHomeWords()
  if (day.state === 'open' && !isNow) return null
  return <span className="week-day-state"> · {t(day.state === 'open' ? 'week.now' : day.state === 'done' ? 'week.done' : 'week.skipped')}</span>
}

function Step({ step, wordings, onPlay }: { step: WeekStepSeen; wordings: Wordings; onPlay: Play }): ReactNode {
  const t = useHomeWords()
  const title = playTitle(step.play, wordings)
  return (
    <li className="week-step">
      <span>
        <span className="week-step-title">{title}</span>
        {step.speaks && <span className="soft"> · {t('week.speaks')}</span>}
        {step.assessed && <span className="soft"> · {t('week.assessed')}</span>}
        {step.done && <span className="week-step-done"> · {t('week.done')}</span>}
      </span>
      <button
        type="button"
        className={step.done ? 'button' : 'button dark'}
        aria-label={t(step.done ? 'week.againOne' : 'week.startOne', { title })}
        onClick={() => onPlay(step.play, step.assessed)}
      >
        {t(step.done ? 'week.again' : 'week.start')}
      </button>
    </li>
  )
}
