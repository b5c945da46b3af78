/** One case file: names resolved to indexes, conditions to trees, wordings to the book. Whatever does not fit is reported with its place. */
import type { Article, Beat, Case, ClientLine, Ending, Fact, Reply } from '../pack.ts'
import { conditionAt, factIndex, lastIsPlain } from './case-context.ts'
import type { CaseContext } from './case-context.ts'
import { compileArticles, compileFacts } from './compile-facts.ts'
import { checkBorn, checkSigning } from './check-floor.ts'
import { compileQuotes } from './compile-quotes.ts'
import { compileReply } from './compile-reply.ts'
import { didYouMean } from './near-name.ts'
import type { BeatYaml, CaseYaml } from './schema.ts'
import type { Path, Source } from './source.ts'
import type { TextBook } from './texts.ts'

export interface CaseSurroundings {
  readonly facts: readonly Fact[]
  readonly articles: readonly Article[]
  readonly people: ReadonlySet<string>
  /** Ids of desk cases, each with the promises that it is born of. */
  readonly bornOf: ReadonlyMap<string, readonly string[]>
}

export function compileCase(id: string, written: CaseYaml, source: Source, around: CaseSurroundings, texts: TextBook): Case {
  texts.add(`${id}.title`, written.title, 'other', source, ['title'])
  texts.add(`${id}.about`, written.about, 'other', source, ['about'])
  texts.add(`${id}.hidden`, written.hidden, 'other', source, ['hidden'])
  if (!around.people.has(written.person)) source.error(['person'], 'person', `unknown person '${written.person}'.${didYouMean(written.person, around.people)}`)

  const quoted = compileQuotes(written.quotes ?? {}, id, source, around.facts, texts)
  const before = [...around.facts, ...quoted]
  const known = [...before.map((fact) => fact.id), ...Object.keys(written.facts ?? {})]
  const own = compileArticles(written.articles ?? {}, id, source, known, texts)
  for (const article of own)
    if (around.articles.some((other) => other.id === article.id))
      source.error(['articles', article.id], 'duplicate', `the pack has an article '${article.id}' already; give this one another name.`, true)
  const articles = new Set([...around.articles, ...own].map((article) => article.id))
  const onCard = new Set(written.card.flatMap((row) => ('fact' in row ? [row.fact] : [])))
  const articleOf = new Map(own.flatMap((article) => article.facts.map((fact) => [fact, article.id] as const)))
  const facts = [...before, ...compileFacts(written.facts ?? {}, { source, path: ['facts'], scope: id, before, articleOf, onCard, articles }, texts)]

  const promises = Object.values(written.beats).flatMap((beat) => beat.replies.flatMap((reply) => (reply.promise ? [`promised.${reply.promise.id}`] : [])))
  const flags = [...new Set([...(written.flags ?? []), ...promises])]
  if (flags.length > 30) source.error(['flags'], 'flags', `${flags.length} flags and promises; at most 30 fit into a case.`)
  const context: CaseContext = {
    id,
    source,
    texts,
    facts,
    flags,
    articles,
    beatIds: Object.keys(written.beats),
    endingIds: Object.keys(written.endings),
    side: written.side,
    signs: written.signs ?? null,
    bornOf: around.bornOf,
  }
  checkBorn(written, context)
  for (const clash of context.beatIds.filter((beat) => context.endingIds.includes(beat) || beat === 'stay'))
    source.error(['beats', clash], 'duplicate', `'${clash}' names an ending (or 'stay') as well; rename one.`, true)

  const opens = context.beatIds.indexOf(written.opens)
  if (opens < 0) source.error(['opens'], 'beat', `there is no beat '${written.opens}'.${didYouMean(written.opens, context.beatIds)}`)
  const beats = Object.entries(written.beats).map(([name, beat]) => compileBeat(name, beat, context))
  const endings = Object.entries(written.endings).map(([name, ending]): Ending => {
    const lines = Object.entries(ending.client)
    lastIsPlain(
      lines.map(([, line]) => line.when),
      ['endings', name, 'client', lines[lines.length - 1]?.[0] ?? ''],
      source,
    )
    return {
      id: name,
      resolves: ending.resolves,
      signed: ending.signed ?? false,
      lines: lines.map(([line, { when, say }]): ClientLine => {
        const path = ['endings', name, 'client', line]
        texts.add(
          `${id}.ending.${name}.${line}`,
          say,
          'client',
          source,
          [...path, 'say'],
          facts.map((fact) => fact.id),
        )
        return { id: line, when: conditionAt(when, context, [], [...path, 'when']), words: 0 }
      }),
    }
  })
  const colleague = written.colleague
  if (colleague) {
    texts.add(`${id}.colleague.full`, colleague.full, 'other', source, ['colleague', 'full'])
    texts.add(`${id}.colleague.half`, colleague.half, 'other', source, ['colleague', 'half'])
  }
  if (written.inWriting) texts.add(`${id}.inWriting`, written.inWriting.say, 'client', source, ['inWriting', 'say'])
  for (const [promise, words] of Object.entries(written.born ?? {})) texts.add(`${id}.born.${promise}`, words, 'reply', source, ['born', promise])
  if (written.handOver) texts.add(`${id}.handOver`, written.handOver.say, 'other', source, ['handOver', 'say'])
  for (const [row, line] of written.card.entries()) {
    if ('fact' in line) factIndex(line.fact, context, ['card', row, 'fact'])
    else {
      texts.add(`${id}.card.${row}.label`, line.label, 'other', source, ['card', row, 'label'])
      texts.add(`${id}.card.${row}.text`, line.text, 'other', source, ['card', row, 'text'])
    }
  }
  checkSigning(written, beats, endings, context)
  return {
    id,
    side: written.side,
    by: written.by ?? 'door',
    size: written.size,
    person: written.person,
    facts,
    // A fact that says `in: <own article>` stands on that page too.
    articles: own.map((article) => ({
      ...article,
      facts: [...new Set([...article.facts, ...facts.filter((fact) => fact.article === article.id).map((fact) => fact.id)])],
    })),
    card: written.card.map((row) => ('fact' in row ? { kind: 'fact', fact: row.fact } : { kind: 'text' })),
    colleague: colleague
      ? {
          tells: colleague.tells.map((fact, i) => factIndex(fact, context, ['colleague', 'tells', i])),
          tellsHalf: colleague.tellsHalf.map((fact, i) => factIndex(fact, context, ['colleague', 'tellsHalf', i])),
        }
      : null,
    quotes: Object.keys(written.quotes ?? {}).map((name) => ({ said: known.indexOf(name), truth: known.indexOf(`${name}Truth`) })),
    appeal: written.appeal ?? 0,
    inWriting: written.inWriting ? { appeal: written.inWriting.appeal ?? 0 } : null,
    born: Object.keys(written.born ?? {}),
    handOver: written.handOver ? { free: conditionAt(written.handOver.free, context, [], ['handOver', 'free']) ?? ['value', 1] } : null,
    flags,
    opens: Math.max(0, opens),
    beats,
    endings,
  }
}

function compileBeat(name: string, beat: BeatYaml, context: CaseContext): Beat {
  const { id, source, texts } = context
  const path: Path = ['beats', name]
  const values = context.facts.map((fact) => fact.id)
  // The very words of a promise stand in the lines of the case that is born of it.
  const heard = context.facts.some((fact) => fact.ledger === 'promise') ? [...values, 'said'] : values
  distinct(
    beat.client.map((line) => line.id),
    'line',
    [...path, 'client'],
    source,
  )
  distinct(
    beat.replies.map((reply) => reply.id),
    'reply',
    [...path, 'replies'],
    source,
  )
  lastIsPlain(
    beat.client.map((line) => line.when),
    [...path, 'client', beat.client.length - 1],
    source,
  )
  const lineIds = beat.client.map((line) => line.id)
  const lines = beat.client.map((line, i): ClientLine => {
    texts.add(`${id}.${name}.client.${line.id}`, line.say, 'client', source, [...path, 'client', i, 'say'], heard)
    return { id: line.id, when: conditionAt(line.when, context, [], [...path, 'client', i, 'when']), words: 0 }
  })
  texts.add(`${id}.${name}.nudge`, beat.nudge, 'client', source, [...path, 'nudge'])
  const replies = beat.replies.map((reply, i): Reply => compileReply(name, reply, [...path, 'replies', i], lineIds, context))
  if (!replies.some((reply) => reply.when === null && !reply.stay))
    source.error([...path, 'replies'], 'reply', `in '${name}' every reply has a condition; one must always be on offer.`)
  return {
    id: name,
    need: beat.need,
    lines,
    requires: (beat.requires ?? []).map((fact, i) => factIndex(fact, context, [...path, 'requires', i])),
    replies,
    nudgeMs: 0,
  }
}

function distinct(ids: readonly string[], what: string, path: Path, source: Source): void {
  for (const [i, id] of ids.entries())
    if (ids.indexOf(id) !== i) source.error([...path, i, 'id'], 'duplicate', `the ${what} '${id}' stands twice in this beat; rename one.`)
}
