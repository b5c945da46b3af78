/** What the clients paid for the shift: time, wrong information, and those who left. */
import type { ReactNode } from 'react'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'

export function PaidCard(): ReactNode {
  const t = useWords()
  const { scores, wordings } = useDebrief()
  const { waitedMs, wrongActedOn, cost, promised, lost, heardOf } = scores.paid
  return (
    <section className="card paid-card">
      <h3>{t('paid.title')}</h3>
      <dl>
        <div>
          <dt>{t('paid.waited')}</dt>
          <dd>{t('paid.minutes', { minutes: Math.round(waitedMs / 60_000) })}</dd>
        </div>
        <div>
          <dt>{t('paid.wrong')}</dt>
          <dd>{wrongActedOn === 0 ? t('paid.never') : t('paid.times', { count: wrongActedOn, cost: wordings.money(cost - promised) })}</dd>
        </div>
        {promised > 0 && (
          <div>
            <dt>{t('paid.promised')}</dt>
            <dd>{wordings.money(promised)}</dd>
          </div>
        )}
        <div>
          <dt>{lost === 0 ? t('paid.nobodyLost') : t('paid.lost', { lost, others: heardOf - lost })}</dt>
          <dd className={lost === 0 ? undefined : 'paid-lost'}>{heardOf}</dd>
        </div>
      </dl>
    </section>
  )
}
