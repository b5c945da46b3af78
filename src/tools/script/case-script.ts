// A case as a script for role-play on paper, in Markdown: a sheet for the employee, one for the client, the conversation in numbers and
// letters, and the codes for the trainer. Which case, language and draw is the caller's choice.

import type { Case, Pack, Reply, Route, Texts } from '#scenario/pack.ts'
import { randomStream, shuffled } from '#scenario/random-stream.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import { conditionWords, inDraw } from './condition-words.ts'
import type { Called, Open } from './condition-words.ts'
import { frameWords } from './frame-words.ts'
import { pagesOf } from './pages-of.ts'
import { harmless, speak } from './spoken-wordings.ts'
import type { Spoken } from './spoken-wordings.ts'
import type { Script, ScriptBeat } from './script.ts'
import { trainerSheet } from './trainer-sheet.ts'

/** @param texts of the language. The same seed gives the same values as the game does, for the first client of a shift. */
export function caseScript(one: Case, pack: Pack, texts: Texts, { language, seed }: { readonly language: string; readonly seed: number }): string {
  const drawn = drawCase(one, drawPackFacts(pack, seed), seed, 0)
  const words = frameWords(language)
  const spoken = speak(pack, texts, language, drawn)
  const script: Script = {
    case: one,
    articles: [...pack.articles, ...one.articles],
    person: pack.people.find(({ id }) => id === one.person),
    facts: drawn.facts,
    beats: beatsOf(one, drawn.facts, seed),
    words,
    spoken,
  }
  const head = [`# ${spoken.say(wordingIds.caseTitle(one.id))}`, `${harmless(pack.title)}. ${words.intro} ${words.seed.replace('{seed}', String(seed))}`]
  const sheets = [[...head, ...employeeSheet(script, pack)], clientSheet(script), conversation(script), trainerSheet(script)]
  return `${sheets.map((sheet) => sheet.join('\n\n')).join('\n\n---\n\n')}\n`
}

/** As they are met, from the first on; what no reply leads to in this draw is left out. */
function beatsOf(one: Case, facts: readonly number[], seed: number): ScriptBeat[] {
  const prepared = prepare({ case: one, facts })
  const stream = randomStream(seed, 0, 'order')
  const found: ScriptBeat[] = []
  const known = new Set([one.opens])
  // A set is walked while it grows.
  for (const beat of known) {
    const open = (prepared.beats[beat]?.replies ?? []).map((reply) => ({ prepared: reply, open: inDraw(reply.reply.when, facts) }))
    // In the order of the file the author's habits would show.
    const replies = shuffled(
      open.filter((reply) => reply.open.decided !== false),
      stream,
    )
    found.push({ beat, number: found.length + 1, replies: replies.map((reply, i) => ({ ...reply, letter: String.fromCharCode(65 + i) })) })
    for (const { prepared: reply } of replies) for (const { to } of routesInDraw(reply.reply, facts)) if (to >= 0) known.add(to)
  }
  return found
}

/** The ways that the draw leaves open, up to the first that is sure. */
export function routesInDraw(reply: Reply, facts: readonly number[]): (Route & { readonly open: Open })[] {
  if (reply.stay) return []
  const open = reply.routes.map((route) => ({ ...route, open: inDraw(route.when, facts) })).filter((route) => route.open.decided !== false)
  const sure = open.findIndex((route) => route.open.decided === true)
  return sure < 0 ? open : open.slice(0, sure + 1)
}

export function calledIn(script: Script, beat: ScriptBeat): Called {
  const { case: one, spoken } = script
  return {
    language: spoken.language,
    page: (article) => {
      const page = script.articles.find(({ id }) => id === article)
      return page ? spoken.say(wordingIds.article(page)) : harmless(article)
    },
    line: (index) => `${beat.number}${lineLetter(script, beat, index)}`,
    flag: (bit) =>
      script.beats
        .flatMap(({ number, replies }) => replies.filter(({ prepared: { reply } }) => raises(reply, bit)).map(({ letter }) => `${number}${letter}`))
        .join(` ${script.words.or} `) ||
      (one.flags[bit] ?? ''),
  }
}

const raises = (reply: Reply, bit: number): boolean => (reply.sets & (1 << bit)) !== 0 || reply.promise?.flag === bit

/** Only where a beat has several lines in this draw do they have letters of their own. */
function lineLetter({ case: one, facts }: Script, { beat }: ScriptBeat, index: number): string {
  const lines = linesInDraw(one.beats[beat]?.lines ?? [], facts)
  const at = lines.findIndex((line) => line.index === index)
  return lines.length > 1 && at >= 0 ? `(${String.fromCharCode(97 + at)})` : ''
}

function linesInDraw<T extends { readonly when: Case['beats'][number]['lines'][number]['when'] }>(lines: readonly T[], facts: readonly number[]) {
  const open = lines.map((line, index) => ({ line, index, open: inDraw(line.when, facts) })).filter((line) => line.open.decided !== false)
  const sure = open.findIndex((line) => line.open.decided === true)
  return sure < 0 ? open : open.slice(0, sure + 1)
}

function employeeSheet({ case: one, facts, words, spoken, person }: Script, pack: Pack): string[] {
  const rows = one.card.map((row, i) => {
    if (row.kind === 'text') return `- ${spoken.say(wordingIds.cardLabel(one.id, i))}: ${spoken.say(wordingIds.cardText(one.id, i))}`
    const at = one.facts.findIndex(({ id }) => id === row.fact)
    const fact = one.facts[at]
    return fact ? `- ${spoken.label(fact)}: ${spoken.value(fact, facts[at] ?? 0)}` : ''
  })
  const pages = pagesOf(one, pack).map(({ article, facts: told }) =>
    [`**${spoken.say(wordingIds.article(article))}**`, ...told.map((at) => factRow(one, at, facts, spoken))].join('\n'),
  )
  const colleague = one.colleague && [
    `**${words.colleague}:** ${words.quote(spoken.say(wordingIds.colleague(one.id, 'full')))}`,
    ...one.colleague.tells.map((at) => factRow(one, at, facts, spoken)),
  ]
  return [
    `## ${words.employee}`,
    words.employeeHow,
    `### ${words.card}: ${harmless(person?.name ?? one.person)}`,
    ...(rows.length > 0 ? [rows.join('\n')] : []),
    ...(pages.length > 0 || colleague ? [`### ${words.pages}`, words.pagesHow, ...pages] : []),
    ...(colleague ? [colleague.join('\n')] : []),
  ]
}

function factRow(one: Case, at: number, facts: readonly number[], spoken: Spoken): string {
  const fact = one.facts[at]
  if (!fact) return ''
  const conditions = fact.conditions.map((condition) => spoken.say(wordingIds.factCondition(fact, condition)))
  return `- ${spoken.label(fact)}: ${[spoken.value(fact, facts[at] ?? 0), ...conditions].join('; ')}`
}

function clientSheet({ case: one, person, words, spoken }: Script): string[] {
  return [
    `## ${words.client}`,
    ...(person
      ? [
          `**${harmless(person.name)}**, ${words.years(person.age)}. ${spoken.say(wordingIds.personAbout(person.id))}`,
          `${words.starts}: ${words.trust} ${person.trust / 100}, ${words.tension} ${person.tension / 100}${one.side === 'floor' ? `, ${words.appeal} ${one.appeal}` : ''}.`,
        ]
      : []),
    `**${words.hidden}:** ${spoken.say(wordingIds.caseHidden(one.id))}`,
    words.clientHow,
  ]
}

function conversation(script: Script): string[] {
  const { case: one, words, spoken, facts, beats } = script
  const numberOf = (to: number): number => (to >= 0 ? (beats.find(({ beat }) => beat === to)?.number ?? 0) : beats.length + endings.indexOf(-1 - to) + 1)
  const endings = [
    ...new Set(
      beats.flatMap(({ replies }) => replies.flatMap(({ prepared: { reply } }) => routesInDraw(reply, facts).flatMap(({ to }) => (to < 0 ? [-1 - to] : [])))),
    ),
  ].sort((a, b) => a - b)

  const where = (open: Open, called: Called): string | null => (open.decided === null ? conditionWords(open.rest, facts, called) : null)
  const leads = (reply: Reply, called: Called): string => {
    if (reply.stay) return words.again
    const routes = routesInDraw(reply, facts)
    const sole = new Set(routes.map(({ to }) => to)).size === 1
    return routes
      .slice(0, sole ? 1 : undefined)
      .map(({ to, open }, i) => {
        const condition = sole ? null : where(open, called)
        return `${words.goTo} ${numberOf(to)}${condition === null ? (i > 0 ? ` ${words.otherwise}` : '') : `, ${words.onlyIf} ${condition}`}`
      })
      .join('; ')
  }
  const said = (lines: ReturnType<typeof linesInDraw>, called: Called, id: (index: number) => string): string =>
    lines
      .map(({ index, open }, i) => {
        const condition = where(open, called)
        const letter = lines.length > 1 ? `(${String.fromCharCode(97 + i)}) ` : ''
        return `${letter}${condition === null ? (i > 0 ? `*${words.otherwise}:* ` : '') : `*${words.onlyIf} ${condition}:* `}${words.quote(spoken.say(id(index)))}`
      })
      .join('\\\n')

  const moments = beats.flatMap((beat) => {
    const written = one.beats[beat.beat]
    if (!written) return []
    const called = calledIn(script, beat)
    const replies = beat.replies.map(({ letter, open, prepared: { reply } }) => {
      const condition = where(open, called)
      const text = spoken.reply(written.id, reply.id)
      return `- **${letter}.** ${condition === null ? '' : `*(${words.onlyIf} ${condition})* `}${words.quote(text)} → ${leads(reply, called)}`
    })
    return [
      `### ${beat.number}`,
      said(linesInDraw(written.lines, facts), called, (index) => wordingIds.line(one.id, written.id, written.lines[index]?.id ?? '')),
      replies.join('\n'),
      `*${words.nudge}:* ${words.quote(spoken.say(wordingIds.nudge(one.id, written.id)))}`,
    ]
  })
  const last = beats[beats.length - 1]
  const farewells = endings.flatMap((index) => {
    const ending = one.endings[index]
    if (!ending || !last) return []
    const state = ending.signed ? words.signs : ending.resolves ? words.settled : words.open
    return [
      `### ${numberOf(-1 - index)}. ${words.end}: ${state}`,
      said(linesInDraw(ending.lines, facts), calledIn(script, last), (at) => wordingIds.endingLine(one.id, ending.id, ending.lines[at]?.id ?? '')),
    ]
  })
  return [`## ${words.talk}`, ...moments, ...farewells]
}
