/** How a shift is to be begun, and the rules for its number (the seed): drawn anew in practice, the same for all in an assessment. */
import type { Mode } from '#shift/input.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'

export interface Start {
  readonly shift: string
  readonly mode: Mode
  readonly seed: number
}

export const LARGEST_SEED = 999_999
export const ASSESSMENT_SEED = 1

/** The number that was written; null where nothing was, 'wrong' where it is no number of a shift. */
export function readSeed(written: string): number | null | 'wrong' {
  const text = written.trim()
  if (text === '') return null
  const seed = Number(text)
  return /^\d+$/.test(text) && seed >= 1 && seed <= LARGEST_SEED ? seed : 'wrong'
}

/** An assessment has one attempt. */
export function alreadyTaken(past: readonly ShiftRecord[], { shift, mode, seed }: Start): boolean {
  return mode === 'assessment' && past.some(({ log }) => log.mode === 'assessment' && log.shift === shift && log.seed === seed)
}
