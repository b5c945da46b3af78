/** The files of a new pack: a small company with a case and a shift on each side, which passes the proof and is to be written over. */
import { dayOff } from './day-off.ts'
import { fillIn, translationFile } from './fill-in.ts'
import { onlyLooking } from './only-looking.ts'
import { factsFile, packFile, peopleFile, shiftFiles, shiftWords, weeksFile } from './pack-files.ts'
import { storyFiles } from './story-files.ts'
import type { Words } from './story.ts'

export interface NewPack {
  /** A name that `nameFault` has nothing against; the folder is called so as well. */
  readonly id: string
  /** At most 60 characters. */
  readonly title: string
  /** As `languagesFault` accepts them. */
  readonly languages: readonly string[]
}

/** Path within the pack to text. Plans carry no scores yet; whoever can play fills them in. */
export function newPack({ id, title, languages }: NewPack): Map<string, string> {
  const source = languages[0] ?? 'en'
  const own: Readonly<Record<string, string>> = {
    '%id%': id,
    '%title%': JSON.stringify(title),
    '%languages%': `[${languages.join(', ')}]`,
    '%currency%': `{ ${languages.map((language) => `${language}: ${JSON.stringify(currencyIn(language))}`).join(', ')} }`,
  }
  const files = new Map<string, string>()
  const add = (name: string, yaml: string, words: Words): void => {
    files.set(
      name,
      fillIn(yaml, words, source).replaceAll(/%[a-z]+%/g, (gap) => own[gap] ?? gap),
    )
  }
  const translate = (of: string, words: Words): void => {
    for (const language of languages.slice(1)) files.set(`text/${language}/${of}.yaml`, translationFile(of, words, source, language))
  }
  for (const [of, { yaml, words }] of Object.entries({ pack: packFile, facts: factsFile, people: peopleFile, weeks: weeksFile })) {
    add(`${of}.yaml`, yaml, words)
    translate(of, words)
  }
  for (const [shift, yaml] of Object.entries(shiftFiles)) add(`shifts/${shift}.yaml`, yaml, shiftWords)
  translate('shifts', shiftWords)
  for (const [name, text] of storyFiles(dayOff, { id: 'day-off', person: 'nicoleta', languages })) files.set(name, text)
  for (const [name, text] of storyFiles(onlyLooking, { id: 'only-looking', person: 'ilie', languages })) files.set(name, text)
  return files
}

function currencyIn(language: string): string {
  return language === 'ro' ? '{amount, plural, one {{amount} leu} few {{amount} lei} other {{amount} de lei}}' : '{amount} lei'
}
