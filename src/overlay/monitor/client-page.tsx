/** The client's page: at hand as soon as she stands at the counter. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Client } from '#shift/shift-state.ts'
import type { Pack } from '#scenario/pack.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'

export function ClientPage({ pack, client, words }: { pack: Pack; client: Client; words: Wordings }): ReactNode {
  const t = useText()
  const person = pack.people.find(({ id }) => id === client.person)
  const { drawn } = client
  return (
    <div className="client-page">
      <h3>{person?.name ?? client.person}</h3>
      <p className="soft">
        {[...(client.by === 'door' ? [client.ticket] : []), ...(person === undefined ? [] : [t('monitor.age', { age: person.age })])].join(' · ')}
      </p>
      <dl className="rows">
        {drawn.case.card.map((row, index) => {
          if (row.kind === 'text') {
            return (
              <div key={index}>
                <dt>{words.sayTo(client, wordingIds.cardLabel(client.case, index))}</dt>
                <dd>{words.sayTo(client, wordingIds.cardText(client.case, index))}</dd>
              </div>
            )
          }
          const at = drawn.case.facts.findIndex(({ id }) => id === row.fact)
          const fact = drawn.case.facts[at]
          const value = drawn.facts[at]
          return fact === undefined || value === undefined ? null : (
            <div key={index}>
              <dt>{words.factLabel(fact)}</dt>
              <dd>{words.showFact(fact, value)}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
