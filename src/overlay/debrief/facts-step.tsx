/** Facts that went wrong: what was said, what is true, what it cost, and where it stands on the monitor. Below them the promises. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { LaterSection } from '../pair/later-section.tsx'
import { ThreadSection } from '../pair/thread-section.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { minutes } from '../minutes.ts'
import { QuotesTable } from './quotes-table.tsx'
import { WritingsList } from './writings-list.tsx'
import { rightFacts, wrongFacts, type WrongFact } from './wrong-facts.ts'

export function FactsStep(): ReactNode {
  const t = useWords()
  const { scores, shift, pair } = useDebrief()
  const onFloor = shift.plan.side === 'floor'
  const wrong = wrongFacts(scores.conversations)
  const { right, all } = rightFacts(scores.conversations)
  const free = scores.criticalFree
  const shares = (['customer', 'business', 'compliance'] as const).filter((kind) => free[kind] !== null)
  return (
    <div className="debrief-facts">
      {pair !== null && !onFloor && <ThreadSection pair={pair} />}
      <section className="card debrief-box">
        <div className="facts-head">
          <h3>{t('facts.title')}</h3>
          <p className="debrief-soft">{all === 0 ? t('facts.noneDue') : t('facts.count', { right, all })}</p>
        </div>
        {wrong.length === 0 ? (
          all > 0 && <p className="debrief-well">{t('facts.none')}</p>
        ) : (
          <ul className="facts-list">
            {wrong.map((fact) => (
              <WrongFactItem key={`${fact.client} ${fact.verdict.fact}`} wrong={fact} />
            ))}
          </ul>
        )}
        <dl className="facts-shares">
          {scores.precision !== null && (
            <div>
              <dt>{t('facts.precision')}</dt>
              <dd>{t('percent', { share: Math.round(scores.precision / 100) })}</dd>
            </div>
          )}
          {scores.coverage !== null && (
            <div>
              <dt>{t('facts.coverage')}</dt>
              <dd>{t('percent', { share: Math.round(scores.coverage / 100) })}</dd>
            </div>
          )}
          {shares.map((kind) => (
            <div key={kind}>
              <dt>{t(`facts.free.${kind}`)}</dt>
              <dd>{t('percent', { share: Math.round((free[kind] ?? 0) / 100) })}</dd>
            </div>
          ))}
        </dl>
      </section>
      {onFloor && <QuotesTable />}
      {onFloor && <WritingsList />}
      <LedgerTable />
      {onFloor && <LaterSection />}
      {pair !== null && onFloor && <ThreadSection pair={pair} />}
    </div>
  )
}

function WrongFactItem({ wrong: { client, verdict } }: { wrong: WrongFact }): ReactNode {
  const t = useWords()
  const { spoken, wordings, pack, replay, shift } = useDebrief()
  const fact = spoken.fact(client, verdict.fact)
  if (fact === null) return null
  const articles = [...pack.articles, ...(spoken.case(client)?.articles ?? [])]
  const article = fact.article === null ? undefined : articles.find(({ id }) => id === fact.article)
  const where =
    article !== undefined
      ? t('facts.onMonitor', { tab: t(`tab.${article.tab}`), title: wordings.say(wordingIds.article(article)) })
      : t(fact.knowable === 'other-department' ? 'facts.atSales' : fact.knowable === 'unknown' ? 'facts.unknowable' : 'facts.onCard')
  const at = verdict.at
  const twice = verdict.cost > 0 && at !== null && shift.events.some((event) => event.kind === 'sentInWriting' && event.client === client && event.at >= at)
  return (
    <li className={`wrong-fact credit-${verdict.credit}`}>
      <div className="wrong-fact-what">
        <h4>{spoken.factName(client, verdict.fact)}</h4>
        <p className="debrief-soft">
          {at === null ? (
            spoken.name(client)
          ) : (
            <button type="button" className="debrief-link" onClick={() => replay(client, at)}>
              {spoken.name(client)} · {minutes(at)}
            </button>
          )}
        </p>
      </div>
      <p className="wrong-fact-said">
        {verdict.said === null || verdict.verdict === 'neverConveyed' ? (
          <span className="wrong-fact-nothing">{t('facts.saidNothing')}</span>
        ) : verdict.said === verdict.truth ? (
          <span>{t('facts.said', { value: wordings.showFact(fact, verdict.said) })}</span>
        ) : (
          <del>
            <span className="unseen">{t('facts.youSaid')} </span>
            {wordings.showFact(fact, verdict.said)}
          </del>
        )}
        {verdict.said !== verdict.truth && (
          <>
            <span aria-hidden="true"> → </span>
            <ins>
              <span className="unseen">{t('facts.isTrue')} </span>
              {wordings.showFact(fact, verdict.truth)}
            </ins>
          </>
        )}
      </p>
      <div className="wrong-fact-why">
        <p>
          <b>{t(`verdict.${verdict.verdict}`)}</b> {t(`verdictWhy.${verdict.verdict}`)}
          {verdict.noticed && <> {t('facts.noticed')}</>}
        </p>
        <p className="debrief-soft">{where}</p>
      </div>
      <p className="wrong-fact-cost">
        {verdict.cost > 0 && <b>{wordings.money(verdict.cost)}</b>}
        {twice && <span className="chip in-writing">{t('later.inWriting')} ×2</span>}
        {verdict.criticality !== 'none' && <span className={`chip critical-${verdict.criticality}`}>{t(`critical.${verdict.criticality}`)}</span>}
      </p>
    </li>
  )
}
