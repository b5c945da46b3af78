/** The shift client by client as a picture, and the same as a table: always there for a screen reader, shown to all at a press. */
import { useState, type ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { DayNotes, DayRows } from './day-rows.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { outcomeWord } from './outcome-word.ts'
import type { TimelineRow } from './timeline.ts'
import { TimelineTable } from './timeline-table.tsx'
import { WideTable } from './wide-table.tsx'

const legend = ['waiting', 'calm', 'tense', 'angry'] as const
const MINUTE = 60_000

/** Whole minutes that fit under the picture without crowding. */
function ticks(until: number): readonly number[] {
  const step = [1, 2, 5, 10].find((size) => until / (size * MINUTE) <= 8) ?? 10
  return Array.from({ length: Math.floor(until / (step * MINUTE)) + 1 }, (_, index) => index * step * MINUTE)
}

export function TimelineFigure(): ReactNode {
  const t = useWords()
  const { rows, shift } = useDebrief()
  const onFloor = shift.plan.side === 'floor'
  const [asTable, setAsTable] = useState(false)
  const until = Math.max(1, ...rows.map(({ endedAt }) => endedAt))
  const shown = onFloor ? [...legend, 'held' as const] : legend
  return (
    <section className="card debrief-box timeline">
      <div className="timeline-head">
        <h3>{t('timeline.title')}</h3>
        <ul className="timeline-legend" aria-hidden="true">
          {shown.map((span) => (
            <li key={span}>
              <span className={`timeline-sample while-${span}`} />
              {t(`timeline.${span}`)}
            </li>
          ))}
        </ul>
        <button type="button" className="button debrief-small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('timeline.asTable')}
        </button>
      </div>
      {!asTable && (
        <div className="timeline-picture">
          {rows.map((row) => (
            <Row key={row.client} row={row} until={until} />
          ))}
          {onFloor && <DayRows until={until} />}
          <div className="timeline-row timeline-axis" aria-hidden="true">
            <span />
            <div className="timeline-track">
              {ticks(until).map((at) => (
                <span key={at} className="timeline-tick" style={{ left: `${(at / until) * 100}%` }}>
                  {minutes(at)}
                </span>
              ))}
            </div>
          </div>
        </div>
      )}
      {asTable ? (
        <WideTable label={t('timeline.title')}>
          <TimelineTable />
        </WideTable>
      ) : (
        <div className="unseen">
          <TimelineTable />
        </div>
      )}
      {onFloor && <DayNotes />}
    </section>
  )
}

function Row({ row, until }: { row: TimelineRow; until: number }): ReactNode {
  const t = useWords()
  const { spoken, worst, replay, signed, shift } = useDebrief()
  const percent = (at: number): string => `${(at / until) * 100}%`
  const name = spoken.name(row.client)
  // Where the word finds room: behind the bar, before it, or on its end.
  const side = row.endedAt / until <= 0.55 ? 'behind' : row.arrivedAt / until >= 0.45 ? 'before' : 'on'
  const marks = worst.filter(({ moment }) => moment.client === row.client).sort((a, b) => a.moment.at - b.moment.at)
  // On a narrow screen marks that stand close together are moved apart.
  const near = (index: number): boolean => {
    const [one, next] = [marks[index], marks[index + 1]]
    return one !== undefined && next !== undefined && (next.moment.at - one.moment.at) / until < 0.08
  }
  // The word makes room for a mark at the very end.
  const isMarked = marks.some(({ moment }) => (row.endedAt - moment.at) / until < 0.015)
  const lost = row.outcome === 'left' || row.outcome === 'walkedOut'
  return (
    <div className="timeline-row">
      {row.calledAt === null ? (
        <span className="timeline-name">{name}</span>
      ) : (
        <button type="button" className="timeline-name" aria-label={t('timeline.replay', { name })} onClick={() => replay(row.client, null)}>
          {name}
        </button>
      )}
      <div className="timeline-track">
        <svg aria-hidden="true" width="100%" height="1">
          {row.segments.map(({ span, from, to }) => (
            <rect key={from} className={`timeline-segment while-${span}`} x={percent(from)} y="-6" width={percent(to - from)} height="12" rx="6" />
          ))}
        </svg>
        {marks.map(({ rank, moment }, index) => (
          <button
            key={rank}
            type="button"
            className={`timeline-mark${near(index) ? ' near-next' : ''}${near(index - 1) ? ' near-last' : ''}`}
            style={{ left: percent(moment.at) }}
            aria-label={t('timeline.moment', { rank, name })}
            onClick={() => replay(row.client, moment.at)}
          >
            {rank}
          </button>
        ))}
        {(row.outcome !== 'ending' || shift.plan.side === 'floor') && (
          <span
            className={`timeline-end ${side}${lost ? ' lost' : ''}${signed.has(row.client) ? ' has-signed' : ''}${isMarked ? ' beside-mark' : ''}`}
            style={{ left: percent(side === 'before' ? row.arrivedAt : row.endedAt) }}
            aria-hidden="true"
          >
            {t(outcomeWord(row, signed))}
          </span>
        )}
      </div>
    </div>
  )
}
