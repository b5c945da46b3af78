/** The timeline in words and figures. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { outcomeWord } from './outcome-word.ts'
import { timeIn } from './timeline.ts'

export function TimelineTable(): ReactNode {
  const t = useWords()
  const { rows, spoken, worst, signed, shift } = useDebrief()
  const spans = ['calm', 'tense', 'angry', ...(shift.plan.side === 'floor' ? (['held'] as const) : [])] as const
  return (
    <table className="debrief-table">
      <caption className="unseen">{t('timeline.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timeline.client')}</th>
          <th scope="col">{t('timeline.came')}</th>
          <th scope="col">{t('timeline.waited')}</th>
          {spans.map((span) => (
            <th key={span} scope="col">
              {t(`timeline.${span}`)}
            </th>
          ))}
          <th scope="col">{t('timeline.outcome')}</th>
          <th scope="col">{t('timeline.moments')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.client}>
            <th scope="row">{spoken.name(row.client)}</th>
            <td>{minutes(row.arrivedAt)}</td>
            <td>{minutes(row.waitedMs)}</td>
            {spans.map((span) => (
              <td key={span}>{row.calledAt === null ? '–' : minutes(timeIn(row, span))}</td>
            ))}
            <td>{t(outcomeWord(row, signed))}</td>
            <td>
              {worst
                .filter(({ moment }) => moment.client === row.client)
                .map(({ rank, moment }) => `${rank} (${minutes(moment.at)})`)
                .join(', ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
