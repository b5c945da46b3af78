/** The debrief's own words in every language: sound ICU, the same values, and the plurals that the language has. */
import { isPluralElement, isSelectElement, isArgumentElement, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { enAsFloor } from '#overlay/debrief/text/en-as-floor.ts'
import { en } from '#overlay/debrief/text/en.ts'
import { roAsFloor } from '#overlay/debrief/text/ro-as-floor.ts'
import { ro } from '#overlay/debrief/text/ro.ts'
import { en as pairEn } from '#overlay/pair/text/en.ts'
import { ro as pairRo } from '#overlay/pair/text/ro.ts'

interface Found {
  readonly values: Set<string>
  readonly plurals: string[][]
}

function read(elements: readonly MessageFormatElement[], found: Found): Found {
  for (const element of elements) {
    if (isArgumentElement(element)) found.values.add(element.value)
    if (!isPluralElement(element) && !isSelectElement(element)) continue
    found.values.add(element.value)
    if (isPluralElement(element)) found.plurals.push(Object.keys(element.options).filter((key) => !key.startsWith('=')))
    for (const option of Object.values(element.options)) read(option.value, found)
  }
  return found
}

const values = (source: string): readonly string[] => [...read(parse(source, { ignoreTag: true }), { values: new Set(), plurals: [] }).values].sort()

function checkWordings(language: string, messages: Readonly<Record<string, string>>, source: Readonly<Record<string, string>>): void {
  const has = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
  for (const [id, message] of Object.entries(messages)) {
    const { plurals } = read(parse(message, { ignoreTag: true }), { values: new Set(), plurals: [] })
    expect(values(message), id).toEqual(values(source[id] ?? ''))
    for (const plural of plurals) {
      expect(has, id).toEqual(expect.arrayContaining(plural))
      // 'one' may be left out where it reads the same; what comes after two may not.
      expect(plural, id).toEqual(expect.arrayContaining(has.filter((category) => category !== 'one')))
    }
    // The cedilla letters that old keyboards give are not Romanian.
    expect(message, id).not.toMatch(/[şţŞŢ]/)
  }
}

test.each([
  ['en', en, en],
  ['ro', ro, en],
  ['en', pairEn, pairEn],
  ['ro', pairRo, pairEn],
] as const)('%s', (language, messages: Readonly<Record<string, string>>, source: Readonly<Record<string, string>>) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(source).sort())
  checkWordings(language, messages, source)
})

test('what a floor shift says otherwise, in both languages', () => {
  const own = Object.keys(enAsFloor)
  // The language may need more of them: the queue is a place in one and a wait in the other.
  expect(Object.keys(roAsFloor)).toEqual(expect.arrayContaining(own))
  checkWordings('en', enAsFloor, en)
  checkWordings('ro', roAsFloor, en)
})
