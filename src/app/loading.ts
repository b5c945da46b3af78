/** What is fetched after the title has been drawn, each once. The pages themselves are in `pages.ts`. */
import { packs } from 'virtual:packs'
import type { PeopleArt } from '#overlay/people-art.tsx'
import type { TextId } from '#overlay/text/en.ts'
import { openUiText, type Messages, type UiText } from '#overlay/ui-text.ts'
import type { Pack, Side, Texts } from '#scenario/pack.ts'
import type { ShiftLog } from '#shift/input.ts'
import peopleAddress from '../../assets/people.json?url'
import { once } from './once.ts'

export const loadPeople = once(async (): Promise<PeopleArt> => {
  const answer = await fetch(peopleAddress)
  if (!answer.ok) throw new Error(`The people could not be fetched: ${answer.status}`)
  return await answer.json()
})

type TextOf = (side: Side) => Promise<UiText<TextId>>

const uiTexts: Readonly<Record<string, TextOf>> = {
  en: bySide(
    'en',
    async () => (await import('#overlay/text/en.ts')).en,
    async () => (await import('#overlay/text/en-as-floor.ts')).enAsFloor,
  ),
  ro: bySide(
    'ro',
    async () => (await import('#overlay/text/ro.ts')).ro,
    async () => (await import('#overlay/text/ro-as-floor.ts')).roAsFloor,
  ),
}

function bySide(language: string, all: () => Promise<Messages<TextId>>, asFloor: () => Promise<Partial<Messages<TextId>>>): TextOf {
  const desk = once(async () => openUiText(await all(), language))
  const floor = once(async () => openUiText({ ...(await all()), ...(await asFloor()) }, language))
  return (side) => (side === 'floor' ? floor() : desk())
}

/** The game's own words; on the floor some are others. */
export function loadUiText(language: string, side: Side = 'desk'): Promise<UiText<TextId>> {
  const load = uiTexts[language] ?? uiTexts['en']
  if (load === undefined) throw new Error(`There is no language "${language}".`)
  return load(side)
}

export const loadStage = once(() => import('#stage/open-stage.ts'))
export const loadRules = once(() => import('./rules.ts'))

export interface LoadedPack {
  readonly pack: Pack
  readonly texts: Texts
  readonly language: string
}

/** The packs as they are written, for the workbench. */
export const packSources = packs.map(({ id, title, loadSource }) => ({ id, title, load: loadSource }))

const loadedPacks = new Map<string, () => Promise<LoadedPack>>()

/** The pack (the first one where there is none of this name) with its texts in this language, or in its own where it lacks it. */
export function loadPack(id: string | null, wanted: string): Promise<LoadedPack> {
  const offer = packs.find((one) => one.id === id) ?? packs[0]
  if (offer === undefined) throw new Error('There is no pack.')
  const language = offer.languages.includes(wanted) ? wanted : (offer.languages[0] ?? wanted)
  const key = `${offer.id} ${language}`
  let load = loadedPacks.get(key)
  if (load === undefined) {
    load = once(async () => {
      const [pack, texts] = await Promise.all([offer.loadPack(), offer.loadTexts(language)])
      return { pack, texts, language }
    })
    loadedPacks.set(key, load)
  }
  return load()
}

interface Words {
  readonly load: () => Promise<LoadedPack>
  ready: LoadedPack | null
}
const withWords = new WeakMap<LoadedPack, Map<string, Words>>()

/**
 * The same with what is said in these cases, or (null) in all of them and about all of it: nobody waits for a word before a first reply that is not
 * said in this shift.
 */
function wordsFor(loaded: LoadedPack, cases: readonly string[] | null): Words {
  const key = cases?.join(' ') ?? 'all'
  const known = withWords.get(loaded) ?? new Map<string, Words>()
  withWords.set(loaded, known)
  let words = known.get(key)
  if (words === undefined) {
    const load = once(async () => {
      const offer = packs.find(({ id }) => id === loaded.pack.id)
      const parts = await Promise.all(cases?.map((one) => offer?.loadCase(loaded.language, one)) ?? [offer?.loadRest(loaded.language)])
      made.ready = { ...loaded, texts: Object.assign({}, loaded.texts, ...parts) as Texts }
      return made.ready
    })
    const made: Words = { load, ready: null }
    words = made
    known.set(key, made)
  }
  return words
}

export const loadWords = (loaded: LoadedPack, cases: readonly string[] | null): Promise<LoadedPack> => wordsFor(loaded, cases).load()
/** Null where they have to be waited for. */
export const readyWords = (loaded: LoadedPack, cases: readonly string[] | null): LoadedPack | null => wordsFor(loaded, cases).ready

/** The cases whose words a shift needs; null = all, where it follows another one or plays a client among others. */
export function casesOfShift(pack: Pack, log: Pick<ShiftLog, 'shift' | 'after' | 'human'> | null): readonly string[] | null {
  if (log === null) return []
  if (log.after !== undefined || log.human !== undefined) return null
  const alone = pack.cases.find(({ id }) => log.shift === `case:${id}`)
  if (alone !== undefined) return [alone.id]
  return [...new Set(pack.shifts.find(({ id }) => id === log.shift)?.arrivals.map((arrival) => arrival.case) ?? [])]
}

/** When nothing else is to be done. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 1500 })
  else setTimeout(act, 200)
}
