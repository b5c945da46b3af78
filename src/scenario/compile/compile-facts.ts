/** Facts and the articles that tell them: the pack's, and those of one case. */
import type { Article, Expression, Fact, Knowable } from '../pack.ts'
import { factPrefix } from '../wording-ids.ts'
import { compileExpression, ConditionError } from './condition.ts'
import { didYouMean } from './near-name.ts'
import type { FactYaml } from './schema.ts'
import type { Path, Source } from './source.ts'
import type { TextBook } from './texts.ts'

/** Turns a value as written into its integer; null (reported) where it does not fit the fact. */
export function factInteger(
  fact: { readonly type: Fact['type']; readonly options: readonly string[]; readonly id: string },
  value: number | boolean | string,
  source: Source,
  path: Path,
): number | null {
  if (fact.type === 'bool') {
    if (typeof value === 'boolean') return value ? 1 : 0
  } else if (fact.type === 'enum') {
    const index = typeof value === 'string' ? fact.options.indexOf(value) : -1
    if (index >= 0) return index
    source.error(
      path,
      'fact',
      `'${String(value)}' is not one of the options of '${fact.id}' (${fact.options.join(', ')}).${didYouMean(String(value), fact.options)}`,
    )
    return null
  } else if (typeof value === 'number') return value
  source.error(path, 'fact', `'${String(value)}' is not a value of '${fact.id}', which is a ${fact.type}.`)
  return null
}

export interface FactPlace {
  readonly source: Source
  /** Path of the map of facts in its file. */
  readonly path: Path
  readonly scope: string
  /** Facts that a computed one may read, before its own scope's. */
  readonly before: readonly Fact[]
  /** Which article tells which fact, and which facts stand on the client's card. */
  readonly articleOf: ReadonlyMap<string, string>
  readonly onCard: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

export function compileFacts(written: Readonly<Record<string, FactYaml>>, place: FactPlace, texts: TextBook): Fact[] {
  const made: Fact[] = []
  for (const [id, fact] of Object.entries(written)) {
    const path = [...place.path, id]
    if (place.before.some((other) => other.id === id))
      place.source.error(path, 'duplicate', `the pack has a fact '${id}' already; give this one another name.`, true)
    const options = Object.keys(fact.options ?? {})
    if (fact.type === 'enum' && options.length < 2) place.source.error(path, 'fact', `'${id}' is an enum; it needs options, at least two.`)
    const key = { id, type: fact.type, options }
    const prefix = factPrefix(place.scope, id)
    const ways = [fact.value, fact.values, fact.is].filter((way) => way !== undefined).length
    if (fact.ledger === 'promise' ? ways > 0 : ways !== 1)
      place.source.error(
        path,
        'fact',
        fact.ledger === 'promise'
          ? `'${id}' is filled from the ledger; it has options, and no value of its own.`
          : `'${id}' needs exactly one of value, values and is (it has ${ways}).`,
      )
    const written = fact.ledger === 'promise' ? options : (fact.values ?? (fact.value === undefined ? [] : [fact.value]))
    const values = written.map((value, i) => factInteger(key, value, place.source, fact.values ? [...path, 'values', i] : [...path, 'value']))
    const article = fact.in ?? place.articleOf.get(id) ?? null
    if (fact.in !== undefined && !place.articles.has(fact.in))
      place.source.error([...path, 'in'], 'article', `unknown article '${fact.in}'.${didYouMean(fact.in, place.articles)}`)
    made.push({
      id,
      type: fact.type,
      options,
      values: values.filter((value): value is number => value !== null),
      is: fact.is === undefined ? null : computed(fact.is, fact.type, [...place.before, ...made], place.source, [...path, 'is']),
      knowable: fact.knowable ?? defaultKnowable(article, place.onCard.has(id)),
      criticality: fact.criticality ?? 'none',
      cost: fact.cost ?? 0,
      conditions: Object.keys(fact.conditions ?? {}),
      article,
      hasShow: fact.show !== undefined,
      named: prefix,
      worded: prefix,
      ledger: fact.ledger ?? null,
    })
    texts.add(`${prefix}.label`, fact.label, 'other', place.source, [...path, 'label'])
    if (fact.show !== undefined) texts.add(`${prefix}.show`, fact.show, 'other', place.source, [...path, 'show'], ['value'])
    for (const [option, text] of Object.entries(fact.options ?? {}))
      texts.add(`${prefix}.option.${option}`, text, 'other', place.source, [...path, 'options', option])
    for (const [condition, text] of Object.entries(fact.conditions ?? {}))
      texts.add(`${prefix}.condition.${condition}`, text, 'other', place.source, [...path, 'conditions', condition])
  }
  return made
}

function defaultKnowable(article: string | null, onCard: boolean): Knowable {
  if (onCard) return 'at-hand'
  return article === null ? 'unknown' : 'lookup'
}

function computed(text: string, type: Fact['type'], facts: readonly Fact[], source: Source, path: Path): Expression | null {
  try {
    const { expression, kind } = compileExpression(text, { facts, articles: new Set(), flags: [], lines: [], signs: null, factsOnly: true })
    const wanted = type === 'bool' ? 'bool' : 'number'
    if (kind !== wanted) source.error(path, 'condition', `'${text}' is a ${kind}, but the fact is a ${type}.`)
    return expression
  } catch (fault) {
    if (!(fault instanceof ConditionError)) throw fault
    source.error(path, 'condition', fault.message)
    return null
  }
}

export function compileArticles(
  written: Readonly<Record<string, { readonly tab: Article['tab']; readonly title: string; readonly facts?: readonly string[] | undefined }>>,
  scope: string,
  source: Source,
  known: readonly string[],
  texts: TextBook,
): Article[] {
  return Object.entries(written).map(([id, article]) => {
    texts.add(`${scope}.article.${id}`, article.title, 'other', source, ['articles', id, 'title'])
    for (const [i, fact] of (article.facts ?? []).entries()) {
      if (!known.includes(fact)) source.error(['articles', id, 'facts', i], 'fact', `unknown fact '${fact}'.${didYouMean(fact, known)}`)
    }
    return { id, tab: article.tab, facts: article.facts ?? [], scope }
  })
}
