// What a new pack and a new case begin with: it passes the whole proof in the languages that are written, and says what is missing in others.

import { describe, expect, test } from 'vitest'
import { provePack } from '#proof/prove-pack.ts'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { formatProblem } from '#scenario/problem.ts'
import { dayOff } from '#scenario/starter/day-off.ts'
import { languagesFault, nameFault, titleOf } from '#scenario/starter/names.ts'
import { newCase } from '#scenario/starter/new-case.ts'
import { newPack } from '#scenario/starter/new-pack.ts'
import { onlyLooking } from '#scenario/starter/only-looking.ts'
import { factsFile, packFile, peopleFile, shiftWords, weeksFile } from '#scenario/starter/pack-files.ts'
import { thirdForm } from '#scenario/starter/third-form.ts'
import { checkPlans } from '#tools/check-plans.ts'

const begun = (...languages: string[]): Map<string, string> => newPack({ id: 'begun', title: 'Begun "well": #1', languages })

function compiled(files: ReadonlyMap<string, string>): CompiledPack {
  const { pack, problems } = compilePack(files)
  if (pack === null) throw new Error(problems.map(formatProblem).join('\n'))
  return pack
}

/** Everything that `check --prove` says, the statistics over the pack included. */
function problemsOf(files: ReadonlyMap<string, string>): string[] {
  const { problems } = compilePack(files)
  const pack = compiled(files)
  return [...problems, ...provePack(pack, files, false).problems, ...checkPlans(files, pack)].map(formatProblem)
}

describe('a new pack', () => {
  test.for([['en', 'ro'], ['ro', 'en'], ['ro'], ['en']])('passes the whole proof in %j', (languages) => {
    expect(problemsOf(begun(...languages))).toEqual([])
  })

  test('has a case, a shift and a day of the first week on each side, and keeps its title as it was typed', () => {
    const { structure } = compiled(begun('en', 'ro'))
    expect(structure.title).toBe('Begun "well": #1')
    expect(structure.cases.map(({ id, side, beats }) => [id, side, beats.length])).toEqual([
      ['day-off', 'desk', 3],
      ['only-looking', 'floor', 3],
    ])
    expect(structure.shifts.map(({ side }) => side).sort()).toEqual(['desk', 'floor'])
    expect([structure.weeks.desk.length, structure.weeks.floor.length]).toEqual([2, 2])
  })

  test('in a language that is not written it can be played, and check names every wording that is to be translated', () => {
    const files = begun('en', 'de')
    const stale = compilePack(files).problems.filter(({ rule }) => rule === 'stale')
    const wordings = Object.keys(compiled(files).texts['en'] ?? {})
    expect(stale.length).toBe(wordings.length)
    expect(stale.every(({ file, severity }) => file.startsWith('text/de/') && severity === 'warning')).toBe(true)
    expect(files.get('text/de/day-off.yaml')).toMatch(/^# Not translated yet/)
  })

  test.for([
    ['ro', 'de', 'lv'],
    ['en', 'pl', 'ja'],
    ['de', 'fr', 'uk'],
  ])('has no error in %j', (languages) => {
    const files = begun(...languages)
    for (const [name, text] of newCase(compiled(files).structure, 'one', 'desk')) files.set(name, text)
    expect(compilePack(files).problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(checkPlans(files, compiled(files))).toEqual([])
  })

  test('a language that is not written can be the first; what is translated from it is found as soon as it changes', () => {
    const files = begun('hu', 'ro')
    expect(problemsOf(files)).toEqual([])
    files.set('cases/day-off.yaml', (files.get('cases/day-off.yaml') ?? '').replace('The day by the window', 'A nap az ablaknál'))
    expect(compilePack(files).problems).toMatchObject([{ file: 'text/ro/day-off.yaml', rule: 'stale' }])
  })
})

describe('a new case', () => {
  test.for(['desk', 'floor'] as const)('on the side %s passes the whole proof beside the others, several times over', (side) => {
    const files = begun('en', 'ro')
    for (const id of ['one', 'two', 'three']) for (const [name, text] of newCase(compiled(files).structure, id, side)) files.set(name, text)
    expect(problemsOf(files)).toEqual([])
    expect(compiled(files).structure.cases).toHaveLength(5)
  })

  test('takes other names where the pack has its facts or pages already', () => {
    const files = begun('en', 'ro')
    const facts = files.get('facts.yaml') ?? ''
    files.set('facts.yaml', facts.replaceAll('nextVisit', 'formDays').replaceAll('visits:', 'formRules:'))
    for (const name of ['cases/day-off.yaml', 'text/ro/facts.yaml'])
      files.set(
        name,
        (files.get(name) ?? '')
          .replaceAll('nextVisit', 'formDays')
          .replaceAll('looked.visits', 'looked.formRules')
          .replace('article.visits', 'article.formRules'),
      )
    for (const name of ['text/ro/day-off.yaml', 'plans/day-off-her-mother.plan', 'plans/day-off-that-was-sales.plan'])
      files.set(name, (files.get(name) ?? '').replaceAll('nextVisit', 'formDays').replaceAll('looks up visits', 'looks up formRules'))
    const made = newCase(compiled(files).structure, 'form', 'desk')
    expect(made.get('cases/form.yaml')).toContain('formDays2: { type: number')
    expect(made.get('plans/form-a-number-to-take-home.plan')).toContain('looks up formRules2')
    for (const [name, text] of made) files.set(name, text)
    expect(compilePack(files).problems.filter(({ severity, rule }) => severity === 'error' || rule !== 'stale')).toEqual([])
    expect(checkPlans(files, compiled(files))).toEqual([])
  })

  test('is for whoever of the pack has the fewest cases', () => {
    const files = begun('en')
    for (const [name, text] of newCase(compiled(files).structure, 'one', 'desk')) files.set(name, text)
    for (const [name, text] of newCase(compiled(files).structure, 'two', 'desk')) files.set(name, text)
    const people = compiled(files).structure.cases.map(({ person }) => person)
    expect(people.filter((person) => person === 'ilie')).toHaveLength(2)
  })
})

test('Romanian is written with comma below, with quotation marks of its own, and without gaps', () => {
  const words = [dayOff, thirdForm, onlyLooking, packFile, factsFile, peopleFile, weeksFile].map((one) => one.words)
  const all = [...words, shiftWords].flatMap((one) => Object.values(one))
  expect(all.length).toBeGreaterThan(150)
  for (const { en, ro } of all) {
    expect(ro).not.toMatch(/[şţŞŢ]|"|“/)
    expect(`${en}${ro}`).not.toMatch(/%[a-z]+%|\$[a-z]/)
  }
  expect(all.some(({ ro }) => /ș/.test(ro)) && all.some(({ ro }) => /ț/.test(ro))).toBe(true)
})

test('names say their rule, and propose what would do', () => {
  expect(nameFault('clear-water', 'pack')).toBeNull()
  expect(nameFault('Clear Water', 'pack')).toBe(
    "'Clear Water' cannot name a pack: a small letter first, then small letters, digits and dashes, at most 40 in all (for example clear-water).",
  )
  expect(nameFault('Șosea', 'case')).toContain('(for example sosea)')
  expect(nameFault('', 'case')).toContain('at most 40 in all.')
  expect(nameFault('facts', 'case')).toContain('have that name')
  expect(nameFault('facts', 'pack')).toBeNull()
  expect(titleOf('clear-water')).toBe('Clear Water')
  expect(languagesFault(['en', 'ro'])).toBeNull()
  expect(languagesFault(['english'])).toContain("'english' is no language")
  expect(languagesFault(['en', 'en'])).toContain('stands twice')
})
