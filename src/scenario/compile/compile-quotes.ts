/** What a prospect asserts about a rival: two facts each, the value as she says it, and whether it is true, outdated or a bluff. */
import type { Expression, Fact } from '../pack.ts'
import { factPrefix } from '../wording-ids.ts'
import { factInteger } from './compile-facts.ts'
import { didYouMean } from './near-name.ts'
import type { CaseYaml } from './schema.ts'
import type { Source } from './source.ts'
import type { TextBook } from './texts.ts'

export const truths = ['true', 'outdated', 'bluff'] as const

export function compileQuotes(written: NonNullable<CaseYaml['quotes']>, scope: string, source: Source, packFacts: readonly Fact[], texts: TextBook): Fact[] {
  return Object.entries(written).flatMap(([id, quote], i): Fact[] => {
    const path = ['quotes', id]
    const about = packFacts.findIndex((fact) => fact.id === quote.of)
    const fact = packFacts[about]
    if (!fact) {
      const known = packFacts.map((one) => one.id)
      source.error([...path, 'of'], 'fact', `unknown fact '${quote.of}'; a prospect speaks of a fact of the pack.${didYouMean(quote.of, known)}`)
      return []
    }
    if (fact.article === null) source.error([...path, 'of'], 'fact', `no page tells '${quote.of}', so nobody could check what is said of it.`)
    const outdated = factInteger(fact, quote.outdated, source, [...path, 'outdated']) ?? 0
    const bluff = factInteger(fact, quote.bluff, source, [...path, 'bluff']) ?? 0
    for (const [name, value] of [
      ['outdated', outdated],
      ['bluff', bluff],
    ] as const)
      if (fact.values.includes(value)) source.error([...path, name], 'quote', `this is what '${quote.of}' may really be, so it would be no ${name} word.`)
    // The truth is drawn first: what is said follows from it.
    const truth = packFacts.length + 2 * i
    texts.add(`${factPrefix(scope, id)}.label`, quote.label, 'other', source, [...path, 'label'])
    const own = { conditions: [], named: factPrefix(scope, id), ledger: null, cost: quote.cost ?? 0 } as const
    return [
      {
        ...own,
        id: `${id}Truth`,
        type: 'enum',
        values: [0, 1, 2],
        is: null,
        options: truths,
        knowable: 'lookup',
        criticality: 'business',
        article: fact.article,
        hasShow: false,
        worded: 'pack.truth',
      },
      {
        ...own,
        id,
        type: fact.type,
        values: [],
        is: sum(part(truth, 0, ['fact', about]), sum(part(truth, 1, ['value', outdated]), part(truth, 2, ['value', bluff]))),
        options: fact.options,
        knowable: 'at-hand',
        criticality: 'none',
        article: null,
        hasShow: fact.hasShow,
        worded: fact.worded,
      },
    ]
  })
}

const sum = (left: Expression, right: Expression): Expression => ['+', left, right]
const part = (truth: number, which: number, value: Expression): Expression => ['*', ['==', ['fact', truth], ['value', which]], value]
