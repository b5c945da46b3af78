/** The game's own words: every language has them, reads as ICU and takes the same values. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { en } from '#overlay/text/en.ts'
import { ro } from '#overlay/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'

function namesIn(
  elements: readonly MessageFormatElement[],
  names = new Set<string>(),
  categories = new Set<string>(),
): { names: Set<string>; categories: Set<string> } {
  for (const element of elements) {
    if (element.type === TYPE.argument || element.type === TYPE.select || element.type === TYPE.plural) names.add(element.value)
    if (element.type === TYPE.plural) for (const category of Object.keys(element.options)) categories.add(category)
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) namesIn(option.value, names, categories)
  }
  return { names, categories }
}

const ids = Object.keys(en) as (keyof typeof en)[]

test('Romanian says everything that English says, with the same values', () => {
  expect(Object.keys(ro).sort()).toEqual([...ids].sort())
  for (const id of ids) {
    const source = namesIn(parse(en[id], { ignoreTag: true }))
    const translated = namesIn(parse(ro[id], { ignoreTag: true }))
    expect([...translated.names].sort(), id).toEqual([...source.names].sort())
  }
})

test('plurals use the categories of their language, all of them', () => {
  for (const [language, messages] of [
    ['en', en],
    ['ro', ro],
  ] as const) {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const id of ids) {
      const { categories } = namesIn(parse(messages[id], { ignoreTag: true }))
      if (categories.size === 0) continue
      expect(
        [...categories].filter((category) => !category.startsWith('=') && !known.some((one) => one === category)),
        id,
      ).toEqual([])
      expect(
        known.filter((category) => !categories.has(category)),
        id,
      ).toEqual([])
    }
  }
})

test('Romanian is written with comma-below letters and its own quotes', () => {
  for (const id of ids) {
    expect(ro[id], id).not.toMatch(/[şţŞŢ]/)
    expect(ro[id], id).not.toMatch(/[“"]/)
  }
})

test('counts are said as people say them', () => {
  const say = openUiText(ro, 'ro')
  expect(say('choose.what', { minutes: 12, clients: 7 })).toBe('12 minute, 7 clienți')
  expect(say('title.pastCount', { count: 1 })).toBe('o tură lucrată')
  expect(say('title.pastCount', { count: 24 })).toBe('24 de ture lucrate')
  expect(openUiText(en, 'en')('monitor.found', { count: 0 })).toBe('Nothing found')
})
