/** Gathers the wordings of every language, checks each, and reports what is missing, left over or stale. */
import type { Texts } from '../pack.ts'
import { fingerprint } from '../digest.ts'
import { mostWords } from '../most-words.ts'
import type { WordingUse } from '../most-words.ts'
import { didYouMean } from './near-name.ts'
import { pluralCategories, readWording } from './icu.ts'
import type { Wording } from './icu.ts'
import type { TextYaml } from './schema.ts'
import type { Path, Source } from './source.ts'

interface Entry {
  readonly text: string
  readonly source: Source
  readonly path: Path
  readonly use: WordingUse
  readonly wording: Wording | null
  readonly needed: readonly string[] | null
}

/** What was said on the floor stands in a line as {said}: about as long as a reply is on average. */
const wordsOfPromise = 12

export class TextBook {
  readonly #languages: readonly string[]
  readonly #source = new Map<string, Entry>()
  readonly #translations = new Map<string, Map<string, { text: string; words: number }>>()

  constructor(languages: readonly string[]) {
    this.#languages = languages
    for (const language of languages.slice(1)) this.#translations.set(language, new Map())
  }

  /** A wording in the source language. `values`: the names that it may show, null where it shows none. */
  add(id: string, text: string, use: WordingUse, source: Source, path: Path, values: readonly string[] = []): void {
    this.#source.set(id, { text, source, path, use, needed: values, wording: this.#check(text, this.#languages[0] ?? 'en', use, source, path, values) })
  }

  /** One file `text/<language>/<of>.yaml`. Case files are keyed by their case, the others by their name. */
  addTranslations(language: string, file: TextYaml, source: Source): void {
    const book = this.#translations.get(language)
    if (!book) {
      source.error([], 'language', `'${language}' is not among the pack's languages (${this.#languages.join(', ')}).`)
      return
    }
    for (const [key, text] of Object.entries(file.text)) {
      const id = `${file.of}.${key}`
      const original = this.#source.get(id)
      const path = ['text', key]
      if (!original) {
        const known = [...this.#source.keys()].filter((one) => one.startsWith(`${file.of}.`)).map((one) => one.slice(file.of.length + 1))
        source.error(path, 'translation', `nothing in '${file.of}' has the wording '${key}'.${didYouMean(key, known)}`, true)
        continue
      }
      const wording = this.#check(text, language, original.use, source, path, original.needed ?? [])
      const missing = (original.wording?.arguments ?? []).filter((name) => wording !== null && !wording.arguments.includes(name))
      if (missing.length > 0) source.error(path, 'translation', `'${key}' does not show {${missing[0]}}, which the source shows.`)
      const mark = file.sources?.[key]
      if (mark !== undefined && mark !== fingerprint(original.text))
        source.warn(path, 'stale', `'${key}' was translated from an older wording; now it is: ${original.text}`)
      book.set(id, { text, words: wording?.words ?? 0 })
    }
  }

  reportMissing(): void {
    for (const [language, book] of this.#translations) {
      for (const [id, entry] of this.#source) if (!book.has(id)) entry.source.error(entry.path, 'translation', `no ${language} translation of '${id}'.`)
    }
  }

  /** In the language that takes the longest. */
  words(id: string): number {
    const wording = this.#source.get(id)?.wording
    let most = wording?.words ?? 0
    for (const book of this.#translations.values()) most = Math.max(most, book.get(id)?.words ?? 0)
    return wording?.arguments.includes('said') ? most + wordsOfPromise : most
  }

  texts(): Record<string, Texts> {
    const texts: Record<string, Texts> = {}
    for (const language of this.#languages) {
      const book = this.#translations.get(language)
      texts[language] = Object.fromEntries([...this.#source].map(([id, entry]) => [id, book?.get(id)?.text ?? entry.text]))
    }
    return texts
  }

  #check(text: string, language: string, use: WordingUse, source: Source, path: Path, values: readonly string[]): Wording | null {
    const wording = readWording(text)
    if (typeof wording === 'string') {
      source.error(path, 'icu', `this wording is not valid ICU MessageFormat: ${wording}.`)
      return null
    }
    if (/(?:^|[^'])'\{/.test(text)) source.error(path, 'icu', "an apostrophe before '{' makes plain text of what follows; write ’ or two apostrophes.")
    const unknown = wording.arguments.find((name) => !values.includes(name))
    if (unknown !== undefined) source.error(path, 'icu', `{${unknown}} is not known in this wording.${didYouMean(unknown, values)}`)
    const categories = pluralCategories[language]
    const foreign = categories ? wording.categories.find((category) => !categories.includes(category)) : undefined
    if (foreign !== undefined) source.error(path, 'icu', `'${language}' has no plural category '${foreign}' (it has: ${categories?.join(', ')}).`)
    if (wording.categories.length > 0 && categories) {
      const lacking = categories.find((category) => category !== 'many' && !wording.categories.includes(category))
      if (lacking !== undefined) source.warn(path, 'icu', `the plural category '${lacking}' of '${language}' is missing.`)
    }
    if (wording.words > mostWords[use]) source.warn(path, 'length', `${wording.words} words; at most ${mostWords[use]} can be read in play.`)
    return wording
  }
}
