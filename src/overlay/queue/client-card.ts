/** What a client's card says: who she is, her problem, her hidden worry, what she was promised, what she has with her, and what she does not say unasked. */
import type { Pack } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Client } from '#shift/shift-state.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { trustDoors } from './trust-doors.ts'

export interface ClientCard {
  readonly title: string
  readonly person: string
  readonly name: string
  readonly age: number
  readonly about: string
  readonly hidden: string | null
  readonly promised: string | null
  readonly papers: readonly { readonly label: string; readonly text: string }[]
  /** Lines that wait for trust. */
  readonly unasked: readonly string[]
}

export function clientCard(pack: Pack, client: Client, words: Wordings): ClientCard {
  const { drawn } = client
  const one = drawn.case
  const person = pack.people.find(({ id }) => id === client.person)
  const said = (id: string): string => words.sayTo(client, id)
  const hidden = wordingIds.caseHidden(one.id)
  const papers = one.card.flatMap((row, index) => {
    if (row.kind === 'text') return [{ label: said(wordingIds.cardLabel(one.id, index)), text: said(wordingIds.cardText(one.id, index)) }]
    const at = one.facts.findIndex(({ id }) => id === row.fact)
    const fact = one.facts[at]
    const value = drawn.facts[at]
    return fact === undefined || value === undefined ? [] : [{ label: words.factLabel(fact), text: words.showFact(fact, value) }]
  })
  return {
    title: words.say(wordingIds.caseTitle(one.id)),
    person: client.person,
    name: person?.name ?? client.person,
    age: person?.age ?? 0,
    about: said(wordingIds.caseAbout(one.id)),
    hidden: words.has(hidden) ? said(hidden) : null,
    promised: words.promisedTo(client),
    papers,
    unasked: [...new Set(trustDoors(one).map(({ beat, line }) => said(wordingIds.line(one.id, beat, line))))],
  }
}
