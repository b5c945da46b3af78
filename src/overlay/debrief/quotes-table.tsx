/** What prospects said of the competition, what the sheet says, and what was made of it. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { quotesMet, type QuoteMet } from './quotes-met.ts'
import { WideTable } from './wide-table.tsx'

export function QuotesTable(): ReactNode {
  const t = useWords()
  const { shift, scores } = useDebrief()
  const quotes = quotesMet(shift, scores.conversations)
  return (
    <section className="card debrief-box">
      <h3>{t('quotes.title')}</h3>
      {quotes.length === 0 ? (
        <p className="debrief-soft">{t('quotes.none')}</p>
      ) : (
        <WideTable label={t('quotes.title')}>
          <table className="debrief-table quotes">
            <caption className="unseen">{t('quotes.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quotes.who')}</th>
                <th scope="col">{t('quotes.said')}</th>
                <th scope="col">{t('quotes.was')}</th>
                <th scope="col">{t('quotes.did')}</th>
              </tr>
            </thead>
            <tbody>
              {quotes.map((quote) => (
                <Row key={`${quote.client} ${quote.fact}`} quote={quote} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}

function Row({ quote: { client, fact, said, truthFact, truth, verdict, cost, looked, at } }: { quote: QuoteMet }): ReactNode {
  const t = useWords()
  const { spoken, wordings, replay } = useDebrief()
  const [claim, worth] = [spoken.fact(client, fact), spoken.fact(client, truthFact)]
  if (claim === null || worth === null) return null
  const well = howWell(verdict, cost)
  const option = worth.options[truth] ?? 'true'
  return (
    <tr>
      <th scope="row">
        {spoken.name(client)}
        {at !== null && (
          <>
            {' '}
            <button type="button" className="debrief-link" onClick={() => replay(client, at)}>
              {minutes(at)}
            </button>
          </>
        )}
      </th>
      <td>
        {wordings.factLabel(claim)}: <b>{wordings.showFact(claim, said)}</b>
      </td>
      <td>
        <span className={`chip quote-${option}`}>{wordings.showFact(worth, truth)}</span>
      </td>
      <td className={`quote-did ${well}`}>
        <b>{verdict === null ? t('quotes.ignored') : t(`verdict.${verdict}`)}</b> {t(looked ? 'quotes.looked' : 'quotes.notLooked')}
        {cost > 0 && <> {t('quotes.cost', { cost: wordings.money(cost) })}.</>}
      </td>
    </tr>
  )
}

function howWell(verdict: QuoteMet['verdict'], cost: number): 'well' | 'half' | 'badly' {
  if (verdict === 'true' || verdict === 'acceptedVerified' || verdict === 'deferredRightly') return 'well'
  return verdict === 'acceptedWrongly' || verdict === 'false' || cost > 0 ? 'badly' : 'half'
}
