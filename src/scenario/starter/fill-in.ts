/** Puts wordings into the gaps of a file, and makes the file of its translation. */
import { pluralCategories } from '../compile/icu.ts'
import { fingerprint } from '../digest.ts'
import type { Words, Written } from './story.ts'

/** Which of our wordings stand for a language. What we do not write begins as English. */
export function writtenFor(language: string): Written {
  return language === 'ro' ? 'ro' : 'en'
}

/** Every `$key` of the text becomes its wording, quoted. @throws RangeError for a key without a wording: a slip in a starter. */
export function fillIn(text: string, words: Words, language: string): string {
  return text.replaceAll(/\$([a-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9]+)*)/g, (_, key: string) => JSON.stringify(wordingOf(words, key, language)))
}

export function wordingOf(words: Words, key: string, language: string): string {
  const wording = words[key]?.[writtenFor(language)]
  if (wording === undefined) throw new RangeError(`no wording '${key}'`)
  return wording
}

/** No wording has this fingerprint, so `check` reports each one that carries it until it was translated and stamped. */
const untranslated = '00000000'

/** `text/<language>/<of>.yaml`. In a language that we do not write every wording stands as in the source, marked for `check`. */
export function translationFile(of: string, words: Words, source: string, language: string): string {
  const isWritten = language === 'en' || language === 'ro'
  const keys = Object.keys(words)
  const lines = keys.map((key) => `  ${key}: ${JSON.stringify(isWritten ? wordingOf(words, key, language) : inForm(wordingOf(words, key, source), language))}`)
  const marks = keys.map((key) => `  ${key}: "${isWritten ? fingerprint(wordingOf(words, key, source)) : untranslated}"`)
  const about = isWritten ? '' : `# Not translated yet: these are the source's words. Write yours over them, then run: counterpart stamp PACK ${language}\n`
  return `${about}of: ${of}\ntext:\n${lines.join('\n')}\n# From which source wording each was made; written by the stamp command.\nsources:\n${marks.join('\n')}\n`
}

/** Without the plural forms that the language has not: those of the source would be errors in it. */
function inForm(wording: string, language: string): string {
  const known = pluralCategories[language] ?? ['one', 'other']
  return wording.replaceAll(/(zero|one|two|few|many) \{[^{}]*\} ?/g, (form, category: string) => (known.includes(category) ? form : ''))
}
