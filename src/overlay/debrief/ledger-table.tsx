/** What was promised in this shift, to whom, and what became of it; on the floor also what it lowered, whether it stands in writing, and what it becomes. */
import type { ReactNode } from 'react'
import type { LedgerRow } from '#score/scores.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { WideTable } from './wide-table.tsx'

export function LedgerTable(): ReactNode {
  const t = useWords()
  const {
    scores: { ledger },
    shift,
    spoken,
  } = useDebrief()
  const onFloor = shift.plan.side === 'floor'
  return (
    <section className="card debrief-box">
      <h3>{t('ledger.title')}</h3>
      {ledger.length === 0 ? (
        <p className="debrief-soft">{t('ledger.none')}</p>
      ) : (
        <WideTable label={t('ledger.title')}>
          <table className={onFloor ? 'debrief-table ledger of-floor' : 'debrief-table ledger'}>
            <caption className="unseen">{t('ledger.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ledger.what')}</th>
                <th scope="col">{t('ledger.to')}</th>
                <th scope="col">{t('ledger.at')}</th>
                {onFloor && <th scope="col">{t('ledger.written')}</th>}
                {onFloor && <th scope="col">{t('ledger.lowered')}</th>}
                <th scope="col">{t(onFloor ? 'ledger.later' : 'ledger.state')}</th>
              </tr>
            </thead>
            <tbody>
              {ledger.map((row, index) => (
                <tr key={index}>
                  <th scope="row">{t('quote', { words: spoken.replyWords(row.client, row.beat, row.reply) })}</th>
                  <td>{spoken.name(row.client)}</td>
                  <td>{minutes(row.at)}</td>
                  {onFloor && <td>{row.written ? t('ledger.yes') : '–'}</td>}
                  {onFloor && <td>{spoken.reply(row.client, row.beat, row.reply)?.promise?.lowers ?? '–'}</td>}
                  <td>
                    <Became row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}

/** At the desk what became of it within the shift; on the floor what becomes of it three weeks later. */
function Became({ row }: { row: LedgerRow }): ReactNode {
  const t = useWords()
  const { wordings, later } = useDebrief()
  const fate = later.find(({ client }) => client === row.client)?.promises.find(({ at, promise }) => at === row.at && promise === row.promise)
  const state = row.state === 'open' && fate !== undefined && fate.fate !== 'unsigned' ? fate.fate : row.state
  const isOpen = row.feasible && state === 'open' && fate?.fate === 'unsigned'
  return (
    <>
      {!isOpen && <span className={`chip ledger-${row.feasible ? state : 'empty'}`}>{t(row.feasible ? `ledger.${state}` : 'ledger.empty')}</span>}
      {fate?.fate === 'unsigned' && <span className="ledger-later">{t('ledger.unsigned')}</span>}
      {fate !== undefined && fate.becomes !== null && (
        <span className="ledger-later">
          {t('ledger.becomes', { title: wordings.say(wordingIds.caseTitle(fate.becomes)) })} · <b>{t('later.cost', { cost: wordings.money(fate.cost) })}</b>
        </span>
      )}
    </>
  )
}
