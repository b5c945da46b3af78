/** What the player has set, and how a kept setting is read back: whatever is missing or strange falls back to its default. Keeping it is the app's. */
import type { Pace } from '#shift/input.ts'

export type Home = 'sales' | 'service'
export type Motion = 'system' | 'reduced' | 'full'
export type Renderer = 'auto' | 'webgl' | 'canvas' | 'none'

export interface Settings {
  readonly language: string
  readonly sound: boolean
  readonly captions: boolean
  /** Shortcuts of one key (WCAG 2.1.4: they can be turned off). */
  readonly singleKeys: boolean
  readonly pace: Pace
  readonly motion: Motion
  readonly renderer: Renderer
  /** Null until it was asked. */
  readonly home: Home | null
  readonly lessons: boolean
  readonly weekHidden: boolean
  /** Days of the first week that were skipped, as `desk.look`. */
  readonly weekSkipped: readonly string[]
}

export const LANGUAGES = [
  { id: 'en', short: 'EN', name: 'English' },
  { id: 'ro', short: 'RO', name: 'Română' },
] as const

export const PACES: readonly Pace[] = [100, 150, 200]
export const MOTIONS: readonly Motion[] = ['system', 'reduced', 'full']
export const RENDERERS: readonly Renderer[] = ['auto', 'webgl', 'canvas', 'none']
export const HOMES: readonly Home[] = ['sales', 'service']

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise
}

const MOST_DAYS = 40
const LONGEST_DAY = 60

function daysIn(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? [...new Set(value.filter((day): day is string => typeof day === 'string' && day.length <= LONGEST_DAY))].slice(0, MOST_DAYS)
    : []
}

export function readSettings(kept: unknown, preferred: readonly string[]): Settings {
  const from: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  const languages = LANGUAGES.map(({ id }): string => id)
  const browsers = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag)) ?? 'en'
  return {
    language: oneOf(languages, from['language'], browsers),
    sound: oneOf([true, false], from['sound'], true),
    captions: oneOf([true, false], from['captions'], true),
    singleKeys: oneOf([true, false], from['singleKeys'], true),
    pace: oneOf(PACES, from['pace'], 100),
    motion: oneOf(MOTIONS, from['motion'], 'system'),
    renderer: oneOf(RENDERERS, from['renderer'], 'auto'),
    home: HOMES.find((home) => home === from['home']) ?? null,
    lessons: oneOf([true, false], from['lessons'], true),
    weekHidden: oneOf([true, false], from['weekHidden'], false),
    weekSkipped: daysIn(from['weekSkipped']),
  }
}
