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
          <table className="debrief-table ledger">
            <caption className="unseen">{t('ledger.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ledger.what')}</th>
                <th scope="col">{t('ledger.to')}</th>
                <th scope="col">{t('ledger.at')}</th>
                {onFloor && <th scope="col">{t('ledger.written')}</th>}
                {onFloor && <th scope="col">{t('ledger.lowered')}</th>}
                <th scope="col">{t('ledger.state')}</th>
                {onFloor && <th scope="col">{t('ledger.later')}</th>}
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
                    <State row={row} />
                  </td>
                  {onFloor && <Becomes row={row} />}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}

function State({ row }: { row: LedgerRow }): ReactNode {
  const t = useWords()
  const fate = useFate(row)
  // What is due after the shift is open in its ledger; three weeks later it is known.
  const state = fate !== undefined && row.state === 'open' && fate.fate !== 'unsigned' ? fate.fate : row.state
  return <span className={`chip ledger-${row.feasible ? state : 'empty'}`}>{t(row.feasible ? `ledger.${state}` : 'ledger.empty')}</span>
}

function Becomes({ row }: { row: LedgerRow }): ReactNode {
  const t = useWords()
  const { wordings } = useDebrief()
  const fate = useFate(row)
  if (fate === undefined) return <td>–</td>
  if (fate.fate === 'unsigned') return <td>{t('ledger.unsigned')}</td>
  if (fate.becomes === null) return <td>–</td>
  return (
    <td>
      {t('ledger.becomes', { title: wordings.say(wordingIds.caseTitle(fate.becomes)) })}
      <br />
      <b>{t('later.cost', { cost: wordings.money(fate.cost) })}</b>
    </td>
  )
}

function useFate(row: LedgerRow) {
  const { later } = useDebrief()
  return later.find(({ client }) => client === row.client)?.promises.find(({ at, promise }) => at === row.at && promise === row.promise)
}
