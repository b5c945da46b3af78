// What a case says on paper, in one language, with the values of one draw: plain text in which every mark of Markdown and HTML is harmless.

import { IntlMessageFormat } from 'intl-messageformat'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { DrawnCase } from '#dialogue/conversation.ts'
import type { Claim, Fact, Pack, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'

/** `raw` is what plurals and selects choose by, `shown` what stands where the name stands alone. */
interface Face {
  readonly raw: string | number
  readonly shown: string
}

export interface Spoken {
  readonly language: string
  /** A wording of the case or pack; the values that a reply claims stand in it instead of the true ones. */
  say(id: string, claims?: readonly Claim[]): string
  label(fact: Fact): string
  value(fact: Fact, value: number): string
}

export function speak(pack: Pack, texts: Texts, language: string, drawn: DrawnCase): Spoken {
  const format = (source: string, faces: Readonly<Record<string, Face>>): string => {
    if (!/[{']/.test(source)) return source
    const shown = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
      elements.map((element) => {
        if (element.type === TYPE.argument) return { type: TYPE.literal, value: faces[element.value]?.shown ?? `{${element.value}}` }
        if (element.type !== TYPE.select && element.type !== TYPE.plural) return element
        const options = Object.entries(element.options).map(([key, option]) => [key, { ...option, value: shown(option.value) }] as const)
        return { ...element, options: Object.fromEntries(options) }
      })
    const raw = Object.fromEntries(Object.entries(faces).map(([name, face]) => [name, face.raw]))
    return String(new IntlMessageFormat(shown(parse(source, { ignoreTag: true })), language).format(raw))
  }

  const text = (id: string): string => texts[id] ?? id

  const money = (hundredths: number): string => {
    const amount = hundredths / 100
    const digits = Number.isInteger(amount) ? 0 : 2
    const shown = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount)
    return format(pack.currency[language] ?? '{amount}', { amount: { raw: amount, shown } })
  }

  const face = (fact: Fact, value: number): Face => {
    switch (fact.type) {
      case 'money':
        return { raw: value / 100, shown: money(value) }
      case 'enum': {
        const option = fact.options[value] ?? ''
        return { raw: option, shown: text(wordingIds.factOption(fact, option)) }
      }
      case 'bool':
        return { raw: value === 0 ? 'false' : 'true', shown: value === 0 ? '–' : '✓' }
      case 'number':
        return { raw: value, shown: new Intl.NumberFormat(language).format(value) }
    }
  }

  const value = (fact: Fact, of: number): string => (fact.hasShow ? format(text(wordingIds.factShow(fact)), { value: face(fact, of) }) : face(fact, of).shown)

  const faces = (claims: readonly Claim[]): Record<string, Face> => {
    const values = [...drawn.facts]
    for (const claim of claims) values[claim.fact] = claim.value ?? (drawn.facts[claim.fact] ?? 0) + claim.off
    const all: Record<string, Face> = {}
    for (const [i, fact] of drawn.case.facts.entries()) {
      const of = values[i] ?? 0
      all[fact.id] = fact.type === 'bool' ? { raw: face(fact, of).raw, shown: value(fact, of) } : face(fact, of)
    }
    const promised = drawn.case.facts.findIndex(({ ledger }) => ledger === 'promise')
    const option = drawn.case.facts[promised]?.options[drawn.facts[promised] ?? -1]
    // Practised alone, a case that is born of a promise brings the words along.
    if (option !== undefined) {
      const said = format(text(wordingIds.born(drawn.case.id, option)), all)
      all['said'] = { raw: said, shown: said }
    }
    return all
  }

  return {
    language,
    say: (id, claims = []) => harmless(format(text(id), faces(claims))),
    label: (fact) => harmless(text(wordingIds.factLabel(fact))),
    value: (fact, of) => harmless(value(fact, of)),
  }
}

/** Text of a pack is never markup: neither HTML nor a table's border, nor emphasis by chance. */
export function harmless(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]|#~]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
