/** The harms that an author may write, in the order in which they are offered. The others (`HarmKind`) are computed from what a reply does. */
import type { HarmKind } from './pack.ts'

export const authoredHarms = [
  'blame-colleague',
  'blame-client',
  'dismiss',
  'confront',
  'lecture',
  'interrupt',
  'disparage-rival',
  'jargon',
  'conditional-apology',
  'self-orientation',
  'parrot',
] as const satisfies readonly HarmKind[]
