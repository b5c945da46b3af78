/** A story as the files of one case: the case, its translations, its plans. */
import { fillIn, translationFile, wordingOf } from './fill-in.ts'
import type { Story, Words } from './story.ts'

export interface CasePlace {
  /** Name of the case. */
  readonly id: string
  /** Who comes: a name from the pack's people. */
  readonly person: string
  /** Of the pack; the first is the one that it is written in. */
  readonly languages: readonly string[]
  /** Facts and pages that the pack has already. */
  readonly taken?: ReadonlySet<string>
}

export function storyFiles(story: Story, place: CasePlace): Map<string, string> {
  const { yaml, words, plans } = renamed(story, place.taken ?? new Set())
  const source = place.languages[0] ?? 'en'
  const files = new Map<string, string>()
  files.set(`cases/${place.id}.yaml`, fillIn(yaml.replaceAll('%person%', place.person), words, source))
  for (const language of place.languages.slice(1)) files.set(`text/${language}/${place.id}.yaml`, translationFile(place.id, words, source, language))
  for (const [name, plan] of Object.entries(plans)) {
    const heard = (_: string, key: string): string => JSON.stringify(wordingOf(words, key, source))
    files.set(`plans/${place.id}-${name}.plan`, plan.replaceAll('%case%', place.id).replaceAll(/\$([A-Za-z0-9.]+)/g, heard))
  }
  return files
}

/** A case may not give a fact or a page the name of one of the pack's: it gets a number then, everywhere. */
function renamed(story: Story, taken: ReadonlySet<string>): Story {
  const others = new Map(story.names.filter((name) => taken.has(name)).map((name) => [name, free(name, new Set([...taken, ...story.names]))]))
  if (others.size === 0) return story
  const anew = (text: string): string => text.replaceAll(/[A-Za-z0-9]+/g, (name) => others.get(name) ?? name)
  const words: Words = Object.fromEntries(Object.entries(story.words).map(([key, { en, ro }]) => [anew(key), { en: anew(en), ro: anew(ro) }]))
  return { ...story, yaml: anew(story.yaml), words, plans: Object.fromEntries(Object.entries(story.plans).map(([name, plan]) => [name, anew(plan)])) }
}

function free(name: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${name}${number}`)) number++
  return `${name}${number}`
}
