/** What was promised in this shift, to whom, and what became of it. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { WideTable } from './wide-table.tsx'

export function LedgerTable(): ReactNode {
  const t = useWords()
  const {
    scores: { ledger },
    spoken,
  } = useDebrief()
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
                <th scope="col">{t('ledger.state')}</th>
              </tr>
            </thead>
            <tbody>
              {ledger.map((row, index) => (
                <tr key={index}>
                  <th scope="row">{t('quote', { words: spoken.replyWords(row.client, row.beat, row.reply) })}</th>
                  <td>{spoken.name(row.client)}</td>
                  <td>{minutes(row.at)}</td>
                  <td>
                    <span className={`chip ledger-${row.feasible ? row.state : 'empty'}`}>{t(row.feasible ? `ledger.${row.state}` : 'ledger.empty')}</span>
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
