/** The thread of a pair: promise by promise from the floor to the desk, as a picture with the words beside it, and as a table. */
import { useState, type ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { WideTable } from '../debrief/wide-table.tsx'
import type { Pair } from './pair.ts'
import { ThreadFigure } from './thread-figure.tsx'
import { ThreadCards } from './thread-cards.tsx'
import { ThreadTable } from './thread-table.tsx'
import { threadsCost, threadsOf } from './thread.ts'

export function ThreadSection({ pair }: { pair: Pair }): ReactNode {
  const t = useWords()
  const { wordings, shift, deeds } = useDebrief()
  const [asTable, setAsTable] = useState(false)
  const threads = threadsOf(pair.floor.shift, pair.desk.shift, pair.desk.scores)
  const { waitedMs, lost, broken, kept } = threadsCost(threads)
  const other = shift.plan.side === 'floor' ? pair.desk.record : pair.floor.record
  return (
    <section className="card debrief-box thread" aria-labelledby="thread-title">
      <div className="timeline-head">
        <h3 id="thread-title">{t('thread.title')}</h3>
        {other !== null && (
          <button type="button" className="button debrief-small" onClick={() => deeds.open(other)}>
            {t(shift.plan.side === 'floor' ? 'thread.openDesk' : 'thread.openFloor')}
          </button>
        )}
        {threads.length > 0 && (
          <button type="button" className="button debrief-small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('thread.asTable')}
          </button>
        )}
      </div>
      <p className="debrief-soft">
        {t('thread.lead')} {pair.floor.record === null && t('thread.handed')}
      </p>
      {threads.length === 0 ? (
        <p className="debrief-well">{t('thread.none')}</p>
      ) : (
        <>
          <p className="thread-total">
            {t('thread.total', { broken, kept, minutes: broken === 0 ? 0 : Math.max(1, Math.round(waitedMs / 60_000)), cost: wordings.money(lost) })}
          </p>
          {asTable ? (
            <WideTable label={t('thread.title')}>
              <ThreadTable pair={pair} threads={threads} />
            </WideTable>
          ) : (
            <>
              <ThreadFigure pair={pair} threads={threads} />
              <ThreadCards pair={pair} threads={threads} />
              <div className="unseen">
                <ThreadTable pair={pair} threads={threads} />
              </div>
            </>
          )}
        </>
      )}
    </section>
  )
}
