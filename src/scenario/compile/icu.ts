/** Checks a wording as ICU MessageFormat, without formatting it: its arguments, its plural categories, its length in words. */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

export interface Wording {
  /** Names in braces. */
  readonly arguments: readonly string[]
  /** Plural categories used, without `=n`. */
  readonly categories: readonly string[]
  /** As read aloud in its longest reading; a value counts as one word. */
  readonly words: number
}

/** @returns the wording's make-up, or the parser's complaint as a string. */
export function readWording(source: string): Wording | string {
  let elements: MessageFormatElement[]
  try {
    elements = parse(source, { ignoreTag: true, requiresOtherClause: true })
  } catch (fault) {
    return fault instanceof Error ? fault.message.toLowerCase().replaceAll('_', ' ') : 'unknown form'
  }
  const names = new Set<string>()
  const categories = new Set<string>()
  const words = wordsOf(elements, names, categories)
  return { arguments: [...names], categories: [...categories], words }
}

function wordsOf(elements: readonly MessageFormatElement[], names: Set<string>, categories: Set<string>): number {
  let text = ''
  let inner = 0
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
        text += element.value
        break
      case TYPE.pound:
        text += '1'
        break
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        names.add(element.value)
        text += '1'
        break
      case TYPE.select:
      case TYPE.plural: {
        names.add(element.value)
        let most = 0
        for (const [category, option] of Object.entries(element.options)) {
          if (element.type === TYPE.plural && !category.startsWith('=')) categories.add(category)
          most = Math.max(most, wordsOf(option.value, names, categories))
        }
        inner += most
        break
      }
      case TYPE.tag:
        inner += wordsOf(element.children, names, categories)
        break
    }
  }
  return inner + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Plural categories of cardinal numbers (CLDR 46), for the languages that a pack may be written in. */
export const pluralCategories: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  nl: ['one', 'other'],
  sv: ['one', 'other'],
  da: ['one', 'other'],
  nb: ['one', 'other'],
  fi: ['one', 'other'],
  el: ['one', 'other'],
  bg: ['one', 'other'],
  hu: ['one', 'other'],
  tr: ['one', 'other'],
  et: ['one', 'other'],
  sq: ['one', 'other'],
  es: ['one', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  it: ['one', 'many', 'other'],
  pt: ['one', 'many', 'other'],
  ro: ['one', 'few', 'other'],
  sr: ['one', 'few', 'other'],
  hr: ['one', 'few', 'other'],
  bs: ['one', 'few', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  cs: ['one', 'few', 'many', 'other'],
  sk: ['one', 'few', 'many', 'other'],
  lt: ['one', 'few', 'many', 'other'],
  sl: ['one', 'two', 'few', 'other'],
  lv: ['zero', 'one', 'other'],
}
