/** The debrief's own words in every language: sound ICU, the same values, and the plurals that the language has. */
import { isPluralElement, isSelectElement, isArgumentElement, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { en } from '#overlay/debrief/text/en.ts'
import { ro } from '#overlay/debrief/text/ro.ts'

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

test.each([
  ['en', en],
  ['ro', ro],
] as const)('%s', (language, messages) => {
  const has = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
  for (const [id, source] of Object.entries(messages)) {
    const { values, plurals } = read(parse(source, { ignoreTag: true }), { values: new Set(), plurals: [] })
    expect([...values].sort(), id).toEqual([...read(parse(en[id as keyof typeof en], { ignoreTag: true }), { values: new Set(), plurals: [] }).values].sort())
    for (const plural of plurals) {
      expect(has, id).toEqual(expect.arrayContaining(plural))
      // 'one' may be left out where it reads the same; what comes after two may not.
      expect(plural, id).toEqual(expect.arrayContaining(has.filter((category) => category !== 'one')))
    }
    // The cedilla letters that old keyboards give are not Romanian.
    expect(source, id).not.toMatch(/[şţŞŢ]/)
  }
})
