/** All files of a pack, from YAML to what the game runs. Pure: it is handed the texts of the files and touches no disk. */
import type { Case, Pack, Person, ShiftPlan, Texts } from '../pack.ts'
import { digest } from '../digest.ts'
import type { Problem } from '../problem.ts'
import { checkForm } from './check-form.ts'
import { compileCase } from './compile-case.ts'
import { compileAfterwards } from './compile-afterwards.ts'
import { compileArticles, compileFacts } from './compile-facts.ts'
import { compileShift } from './compile-shift.ts'
import { compileWeeks, noWeeks } from './compile-weeks.ts'
import { didYouMean } from './near-name.ts'
import { findScoredLoop, reachable } from './scored-loop.ts'
import { caseFile, factsFile, packFile, peopleFile, shiftFile, textFile, weeksFile } from './schema.ts'
import { Report, Source } from './source.ts'
import { TextBook } from './texts.ts'

export interface CompiledPack {
  readonly structure: Pack
  readonly texts: Readonly<Record<string, Texts>>
}
export interface Counts {
  readonly cases: number
  readonly facts: number
  readonly people: number
  readonly beats: number
  readonly replies: number
  readonly plans: number
  readonly shifts: number
  readonly languages: number
}
export interface Compilation {
  /** Null as soon as there is one error: never a half-loaded pack. */
  readonly pack: CompiledPack | null
  readonly problems: readonly Problem[]
  readonly counts: Counts
}

const shape = /^(?:(?:pack|facts|people|weeks)\.yaml|cases\/[a-z][a-z0-9-]*\.yaml|shifts\/[a-z][a-z0-9-]*\.yaml|text\/[a-z]{2}\/[a-z][a-z0-9-]*\.yaml)$/

/** @param files path within the pack (with `/`) to text; files that are no part of a pack (README.md, looks.yaml, plans) are passed over. */
export function compilePack(files: ReadonlyMap<string, string>): Compilation {
  const report = new Report()
  const open = (name: string): Source => new Source(name, files.get(name) ?? '', report)
  const inFolder = (folder: string): string[] => [...files.keys()].filter((name) => shape.test(name) && name.startsWith(`${folder}/`)).sort()
  const idOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1, -'.yaml'.length)

  for (const required of ['pack.yaml', 'facts.yaml', 'people.yaml']) {
    if (!files.has(required))
      report.add({
        file: required,
        line: 1,
        column: 1,
        rule: 'missing',
        severity: 'error',
        message: `a pack needs the file ${required}.${didYouMean(required, files.keys())}`,
      })
  }
  for (const name of files.keys()) {
    if (/^(?:cases|shifts|text)\//.test(name) && !shape.test(name))
      report.add({
        file: name,
        line: 1,
        column: 1,
        rule: 'path',
        severity: 'error',
        message: `this file has no place in a pack; expected cases/<name>.yaml, shifts/<name>.yaml or text/<language>/<name>.yaml, names in kebab-case.`,
      })
  }
  if (report.failed) return finished(null, report, files, [], [], 0)

  const packSource = open('pack.yaml')
  const pack = checkForm(packSource, packFile)
  const factsSource = open('facts.yaml')
  const factsYaml = checkForm(factsSource, factsFile)
  const peopleSource = open('people.yaml')
  const peopleYaml = checkForm(peopleSource, peopleFile)
  const caseSources = inFolder('cases')
    .map((name) => ({ id: idOf(name), source: open(name) }))
    .map((one) => ({ ...one, yaml: checkForm(one.source, caseFile) }))
  const shiftSources = inFolder('shifts')
    .map((name) => ({ id: idOf(name), source: open(name) }))
    .map((one) => ({ ...one, yaml: checkForm(one.source, shiftFile) }))
  const textSources = inFolder('text')
    .map((name) => ({ language: name.split('/')[1] ?? '', source: open(name), name }))
    .map((one) => ({ ...one, yaml: checkForm(one.source, textFile) }))
  if (!pack || !factsYaml || !peopleYaml) return finished(null, report, files, [], [], 0)

  const texts = new TextBook(pack.languages)
  texts.add('pack.department.desk', pack.departments.desk, 'other', packSource, ['departments', 'desk'])
  texts.add('pack.department.floor', pack.departments.floor, 'other', packSource, ['departments', 'floor'])
  for (const concern of [...pack.concerns.desk, ...pack.concerns.floor]) {
    if (!Object.hasOwn(pack.concernTexts, concern))
      packSource.error(['concernTexts'], 'missing', `the concern '${concern}' has no text.${didYouMean(concern, Object.keys(pack.concernTexts))}`)
  }
  for (const [id, text] of Object.entries(pack.concernTexts)) texts.add(`pack.concern.${id}`, text, 'other', packSource, ['concernTexts', id])
  for (const [truth, text] of Object.entries(pack.truths ?? {})) texts.add(`pack.truth.option.${truth}`, text, 'other', packSource, ['truths', truth])
  for (const [i, murmur] of pack.murmurs.entries()) {
    if (pack.murmurs.findIndex((other) => other.id === murmur.id) !== i)
      packSource.error(['murmurs', i, 'id'], 'duplicate', `the murmur '${murmur.id}' stands twice.`)
    texts.add(`pack.murmur.${murmur.id}`, murmur.say, 'client', packSource, ['murmurs', i, 'say'])
  }
  for (const language of pack.languages)
    if (pack.currency[language] === undefined)
      packSource.error(['currency'], 'missing', `no currency for the language '${language}' (for example "{amount} lei").`)

  const factIds = Object.keys(factsYaml.facts)
  const articles = compileArticles(factsYaml.articles, 'facts', factsSource, factIds, texts)
  const articleIds = new Set(articles.map((article) => article.id))
  const articleOf = new Map(articles.flatMap((article) => article.facts.map((fact) => [fact, article.id] as const)))
  const facts = compileFacts(
    factsYaml.facts,
    { source: factsSource, path: ['facts'], scope: 'facts', before: [], articleOf, onCard: new Set(), articles: articleIds },
    texts,
  )
  for (const [id, person] of Object.entries(peopleYaml.people)) texts.add(`people.${id}.about`, person.about, 'other', peopleSource, ['people', id, 'about'])
  const people = Object.entries(peopleYaml.people).map(([id, person]): Person => ({
    id,
    name: person.name,
    age: person.age,
    temper: person.temper,
    trust: person.trust * 100,
    tension: person.tension * 100,
  }))
  const peopleIds = new Set(people.map((person) => person.id))

  const bornOf = new Map(caseSources.flatMap(({ id, yaml }) => (yaml?.side === 'desk' ? [[id, Object.keys(yaml.born ?? {})] as const] : [])))
  const cases = caseSources.flatMap(({ id, source, yaml }) => {
    if (!yaml) return []
    if (yaml.quotes && !pack.truths) source.error(['quotes'], 'missing', "pack.yaml needs 'truths': what a true, an outdated and a bluffing word are called.")
    const made = compileCase(id, yaml, source, { facts, articles, people: peopleIds, bornOf }, texts)
    const loop = findScoredLoop(made)
    if (loop) {
      const names = loop.map((beat) => made.beats[beat]?.id ?? '')
      source.error(
        ['beats', names[0] ?? ''],
        'loop',
        `scored beats form a loop: ${[...names, names[0]].join(' → ')}. Points could be farmed; lead one reply elsewhere, or make it 'to: stay'.`,
        true,
      )
    }
    const reached = reachable(made)
    for (const [i, beat] of made.beats.entries())
      if (!reached.has(i)) source.warn(['beats', beat.id], 'unreachable', `no reply leads to the beat '${beat.id}'.`, true)
    return [made]
  })
  const caseIds = caseSources.map((one) => one.id)
  const shiftCases = new Map(
    caseSources.map(({ id, yaml }) => [id, { person: yaml?.person ?? '', side: yaml?.side ?? 'desk', by: yaml?.by ?? 'door' }] as const),
  )
  const shifts = shiftSources.flatMap(({ id, source, yaml }) => (yaml ? [compileShift(id, yaml, source, shiftCases, peopleIds, texts)] : []))
  const afterwards = compileAfterwards(pack.afterwards, packSource, { sideOf: (id) => shiftCases.get(id)?.side, cases: caseIds, people: peopleIds })
  const weeksSource = files.has('weeks.yaml') ? open('weeks.yaml') : null
  const weeksYaml = weeksSource === null ? null : checkForm(weeksSource, weeksFile)
  const weeks =
    weeksSource === null || weeksYaml === null
      ? noWeeks
      : compileWeeks(weeksYaml, weeksSource, { shifts: shiftSources.map((one) => one.id), cases: caseIds }, texts)
  // Wordings of files that do not fit are unknown; their translations are not judged then.
  if (!report.failed) {
    for (const { language, source, yaml, name } of textSources) {
      if (!yaml) continue
      if (yaml.of !== idOf(name)) source.error(['of'], 'translation', `'of' says '${yaml.of}', but the file is named '${idOf(name)}'.`)
      else texts.addTranslations(language, yaml, source)
    }
    texts.reportMissing()
  }
  const structure: Omit<Pack, 'hash' | 'weeks'> = {
    id: pack.id,
    title: pack.title,
    languages: pack.languages,
    currency: pack.currency,
    rivals: Object.keys(pack.rivals),
    concerns: pack.concerns,
    murmurs: pack.murmurs.map(({ id, kind, from }) => ({ id, kind, from })),
    afterwards,
    // A case's computed fact may stand on a page of the pack; the page itself lists only the pack's.
    articles,
    facts,
    people,
    cases: cases.map((one) => timed(one, texts)),
    shifts,
  }
  // What is played when changes no game: kept shifts stay valid when a week is rewritten.
  const hashed = { ...structure, weeks, hash: digest(JSON.stringify({ ...structure, title: '', currency: {} })) }
  return finished(
    report.failed ? null : { structure: hashed, texts: texts.texts() },
    report,
    files,
    cases,
    shifts,
    pack.languages.length,
    facts.length + cases.reduce((sum, one) => sum + one.facts.length - facts.length, 0),
    people.length,
  )
}

/** Fills in reading times: nobody is nudged faster in a language that needs more words. */
function timed(one: Case, texts: TextBook): Case {
  return {
    ...one,
    endings: one.endings.map((ending) => ({
      ...ending,
      lines: ending.lines.map((line) => ({ ...line, words: texts.words(`${one.id}.ending.${ending.id}.${line.id}`) })),
    })),
    beats: one.beats.map((beat) => {
      const lines = beat.lines.map((line) => ({ ...line, words: texts.words(`${one.id}.${beat.id}.client.${line.id}`) }))
      const replies = beat.replies.map((reply) => ({ ...reply, words: texts.words(`${one.id}.${beat.id}.${reply.id}`) }))
      const words = Math.max(...lines.map((line) => line.words)) + replies.reduce((sum, reply) => sum + reply.words, 0)
      return { ...beat, lines, replies, nudgeMs: words * 450 + 5000 }
    }),
  }
}

function finished(
  pack: CompiledPack | null,
  report: Report,
  files: ReadonlyMap<string, string>,
  cases: readonly Case[],
  shifts: readonly ShiftPlan[],
  languages: number,
  facts = 0,
  people = 0,
): Compilation {
  return {
    pack,
    problems: report.problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column)),
    counts: {
      cases: cases.length,
      facts,
      people,
      beats: cases.reduce((sum, one) => sum + one.beats.length, 0),
      replies: cases.reduce((sum, one) => sum + one.beats.reduce((n, beat) => n + beat.replies.length, 0), 0),
      plans: [...files.keys()].filter((name) => /^plans\/.*\.plan$/.test(name)).length,
      shifts: shifts.length,
      languages,
    },
  }
}
