/** What to play next, in one line under the people, and beside it the five marks of the first week. Which it is, is decided in `title/next-to-play.ts`. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { NextToPlay } from '../title/next-to-play.ts'
import type { UiText } from '../ui-text.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { WeekSeen } from './first-week.ts'
import { useHomeWords } from './home-words.tsx'
import { playTitle } from './play-title.ts'
import type { HomeTextId } from './text/en.ts'

export type Play = (play: string, assessed: boolean) => void

interface NextStripProps {
  readonly next: NextToPlay
  /** Null where it is hidden, or where there is none. */
  readonly week: WeekSeen | null
  readonly wordings: Wordings
  readonly onPlay: Play
  readonly onOpenWeek: () => void
}

function whyOf(next: NextToPlay, t: UiText<HomeTextId>, wordings: Wordings): string {
  switch (next.why) {
    case 'commitment':
      return t('next.commitment', { days: next.daysAgo, if: next.commitment.if, then: next.commitment.then })
    case 'week':
      return wordings.say(wordingIds.weekDay(next.department, next.day))
    case 'longest':
      return next.daysAgo === null ? t('next.never') : t('next.longest', { days: next.daysAgo })
  }
}

export function NextStrip({ next, week, wordings, onPlay, onOpenWeek }: NextStripProps): ReactNode {
  const t = useHomeWords()
  const title = playTitle(next.play, wordings)
  return (
    <section className={`next-strip ${next.why}`} aria-labelledby="next-strip-title">
      <h2 id="next-strip-title" className="next-label">
        {t('next.title')}
      </h2>
      <div className="next-what">
        <p className="next-title">
          {title}
          {next.why === 'week' && <span className="next-mode"> · {t('next.week', { day: next.dayNumber, days: next.days })}</span>}
          {next.assessed && <span className="next-mode"> · {t('next.assessed')}</span>}
        </p>
        <p className="next-why">{whyOf(next, t, wordings)}</p>
      </div>
      <button type="button" className="button strong next-play" aria-label={t('next.playOne', { title })} onClick={() => onPlay(next.play, next.assessed)}>
        {t('next.play')}
      </button>
      {week !== null && (
        <button type="button" className="week-marks" onClick={onOpenWeek}>
          <span className="unseen">{t('week.open', { done: week.days.filter(({ state }) => state === 'done').length, days: week.days.length })}</span>
          <span className="week-marks-name" aria-hidden="true">
            {t('week.short')}
          </span>
          <span className="week-marks-row" aria-hidden="true">
            {week.days.map(({ id, state }, index) => (
              <span key={id} className={`week-mark ${state}${index === week.now ? ' now' : ''}`}>
                {state === 'done' ? '✓' : state === 'skipped' ? '–' : index + 1}
              </span>
            ))}
          </span>
        </button>
      )}
    </section>
  )
}
