/** Under the talks of a floor shift: lunch, and the manager's visits. Drawn in the timeline's columns, and told in words below it. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { lunchOf, visitsOf } from './floor-day.ts'

export function DayRows({ until }: { until: number }): ReactNode {
  const t = useWords()
  const { shift } = useDebrief()
  const lunch = lunchOf(shift.events)
  const visits = visitsOf(shift.events)
  const percent = (at: number): string => `${(Math.min(at, until) / until) * 100}%`
  const [first, last] = [lunch?.spans[0], lunch?.spans.at(-1)]
  // Where its word finds room.
  const isLate = first !== undefined && first.from / until >= 0.35
  return (
    <>
      {lunch !== null && (
        <div className="timeline-row" aria-hidden="true">
          <span className="timeline-name">{t('day.lunch')}</span>
          <div className="timeline-track">
            <svg width="100%" height="1">
              {lunch.spans.map(({ span, from, to }) => (
                <rect key={span} className={`timeline-segment lunch-${span}`} x={percent(from)} y="-3" width={percent(to - from)} height="6" rx="3" />
              ))}
            </svg>
            {first !== undefined && last !== undefined && (
              <span
                className={`timeline-end ${isLate ? 'before' : last.to / until <= 0.7 ? 'behind' : 'on'}${lunch.eatenAt === null ? ' lost' : ''}`}
                style={{ left: percent(isLate ? first.from : last.to) }}
              >
                {lunch.eatenAt === null ? t('day.lunchForgotten') : t('day.lunchEaten', { clock: minutes(lunch.eatenAt) })}
              </span>
            )}
          </div>
        </div>
      )}
      {visits.length > 0 && (
        <div className="timeline-row" aria-hidden="true">
          <span className="timeline-name">{t('day.manager')}</span>
          <div className="timeline-track">
            {visits.map(({ visit, at, ahead }) => (
              <span key={visit} className={`day-visit ${ahead ? 'ahead' : 'behind'}`} style={{ left: percent(at) }}>
                {ahead ? '▲' : '▼'}
              </span>
            ))}
          </div>
        </div>
      )}
    </>
  )
}

export function DayNotes(): ReactNode {
  const t = useWords()
  const { shift, wordings } = useDebrief()
  const lunch = lunchOf(shift.events)
  const visits = visitsOf(shift.events)
  if (lunch === null && visits.length === 0) return null
  return (
    <ul className="day-notes">
      {lunch !== null && (
        <li>
          <b>{t('day.lunch')}:</b>{' '}
          {lunch.spans.map(({ span, from, to }) => `${t(span === 'warm' ? 'day.lunchWarm' : 'day.lunchCold')} ${minutes(from)}–${minutes(to)}`).join(', ')}
          {lunch.spans.length > 0 && '. '}
          {lunch.eatenAt === null ? <q className="day-forgotten">{t('day.lunchForgotten')}</q> : t('day.lunchEaten', { clock: minutes(lunch.eatenAt) })}
        </li>
      )}
      {visits.map(({ visit, at, ahead, signed }) => (
        <li key={visit}>
          <b>{t('day.manager')}:</b>{' '}
          {t('day.visit', {
            clock: minutes(at),
            signed,
            words: wordings.say(wordingIds.visit(shift.plan.id, shift.plan.visits[visit]?.id ?? '', ahead)),
          })}
        </li>
      ))}
    </ul>
  )
}
