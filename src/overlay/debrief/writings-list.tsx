/** What was sent in writing, and what of it does not hold: on paper it costs twice. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { writingsOf } from './writings.ts'

export function WritingsList(): ReactNode {
  const t = useWords()
  const { shift, scores, spoken, wordings, replay } = useDebrief()
  const writings = writingsOf(shift.events, scores)
  return (
    <section className="card debrief-box">
      <h3>{t('writings.title')}</h3>
      {writings.length === 0 ? (
        <p className="debrief-soft">{t('writings.none')}</p>
      ) : (
        <ul className="writings">
          {writings.map(({ client, at, wrong, promises, extra }) => (
            <li key={client}>
              <button type="button" className="debrief-link" onClick={() => replay(client, at)}>
                {spoken.name(client)} · {minutes(at)}
              </button>
              <p>
                {wrong.length === 0 && promises.length === 0 && <span className="writing-holds">{t('writings.holds')}</span>}
                {wrong.length > 0 && (
                  <b>
                    {t('writings.wrong', {
                      count: wrong.length,
                      what: wrong.flatMap(({ fact }) => spoken.factName(client, fact) ?? []).join(', '),
                    })}
                  </b>
                )}{' '}
                {promises.length > 0 && <b>{t('writings.promises', { count: promises.length })}</b>}{' '}
                {extra > 0 && t('writings.twice', { extra: wordings.money(extra) })} {promises.length > 0 && t('writings.angrier')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
