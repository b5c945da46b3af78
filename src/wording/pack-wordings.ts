/**
 * What a pack says, in one language: replies with the values that they claim, client's lines, the monitor's facts. Text comes out
 * as plain strings, never as HTML. The game's own words (buttons, titles) are in `text/` and `ui-text.ts`.
 */
import type { Case, Fact, Pack, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Client } from '#shift/shift-state.ts'
import { openIcu, type IcuValue, type IcuValues, type TwoFaced } from './icu.ts'

export type Drawn = Client['drawn']
/** The one who speaks: her draw, and where she comes from in a linked pair. */
export type Whom = Pick<Client, 'drawn' | 'origin'>

export interface Wordings {
  readonly language: string
  has(id: string): boolean
  /** The id itself where there is no such wording. */
  say(id: string, values?: IcuValues): string
  /** A client's line, nudge or any other wording of the case, with the values drawn for this client and, as `{said}`, what she was promised. */
  sayTo(whom: Whom, id: string): string
  /** What she was promised, in the very words of the floor or (where nobody was on the floor before) of the case; null where she was promised nothing. */
  promisedTo(whom: Whom): string | null
  /** A reply: each `{fact}` shows the value that its claim says. */
  sayReply(drawn: Drawn, caseOfReply: Case, beat: string, reply: string): string
  /** A fact's value as the monitor shows it. */
  showFact(fact: Fact, value: number): string
  factLabel(fact: Fact): string
  money(hundredths: number): string
  number(value: number, digits?: number): string
}

const HUNDREDTHS = 100

export function openWordings(pack: Pack, texts: Texts, language: string): Wordings {
  const icu = openIcu(language)
  const currency = pack.currency[language] ?? '{amount}'

  const say = (id: string, values: IcuValues = {}): string => icu.format(texts[id] ?? id, values)

  const money = (hundredths: number): string => {
    const amount = hundredths / HUNDREDTHS
    return icu.format(currency, { amount: { raw: amount, shown: icu.number(amount, Number.isInteger(amount) ? 0 : 2) } })
  }

  const option = (fact: Fact, value: number): TwoFaced => {
    const id = fact.options[value] ?? ''
    return { raw: id, shown: say(wordingIds.factOption(fact, id)) }
  }

  const face = (fact: Fact, value: number): IcuValue => {
    switch (fact.type) {
      case 'money':
        return { raw: value / HUNDREDTHS, shown: money(value) }
      case 'enum':
        return option(fact, value)
      case 'bool':
        return value === 0 ? 'false' : 'true'
      case 'number':
        return value
    }
  }

  const showFact = (fact: Fact, value: number): string => {
    const shown = face(fact, value)
    if (fact.hasShow) return say(wordingIds.factShow(fact), { value: shown })
    if (typeof shown === 'object') return shown.shown
    if (typeof shown === 'number') return icu.number(shown)
    return shown === 'true' ? '✓' : '–'
  }

  const faces = (drawn: Drawn, values: readonly number[]): Record<string, IcuValue> => {
    const found: Record<string, IcuValue> = {}
    for (const [index, fact] of drawn.case.facts.entries()) {
      const value = values[index]
      if (value === undefined) continue
      // A yes or no that stands in a sentence by itself is shown in its own words.
      found[fact.id] = fact.type === 'bool' ? { raw: value === 0 ? 'false' : 'true', shown: showFact(fact, value) } : face(fact, value)
    }
    return found
  }

  const sayReply: Wordings['sayReply'] = (drawn, caseOfReply, beat, reply) => {
    const claims = caseOfReply.beats.find(({ id }) => id === beat)?.replies.find(({ id }) => id === reply)?.claims ?? []
    const values = [...drawn.facts]
    for (const { fact, value, off } of claims) values[fact] = value ?? (drawn.facts[fact] ?? 0) + off
    return say(wordingIds.reply(caseOfReply.id, beat, reply), faces(drawn, values))
  }

  const promisedTo: Wordings['promisedTo'] = ({ drawn, origin }) => {
    const promise = origin?.promise ?? null
    if (promise !== null) return sayReply(promise.drawn, promise.drawn.case, promise.beat, promise.reply)
    const at = drawn.case.facts.findIndex(({ ledger }) => ledger === 'promise')
    const option = drawn.case.facts[at]?.options[drawn.facts[at] ?? -1]
    return option === undefined ? null : say(wordingIds.born(drawn.case.id, option), faces(drawn, drawn.facts))
  }

  return {
    language,
    has: (id) => texts[id] !== undefined,
    say,
    sayTo(whom, id) {
      const values = faces(whom.drawn, whom.drawn.facts)
      const said = whom.drawn.case.born.length > 0 ? promisedTo(whom) : null
      return say(id, said === null ? values : { ...values, said })
    },
    promisedTo,
    sayReply,
    showFact,
    factLabel: (fact) => say(wordingIds.factLabel(fact)),
    money,
    number: icu.number,
  }
}
