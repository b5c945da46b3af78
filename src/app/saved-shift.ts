/** A shift in its middle, as it is kept so that a reload or a crash loses nothing; and how it is read back. */
import { isShiftLog, type ForkOf } from '#overlay/debrief/shift-record.ts'
import type { ShiftLog } from '#shift/input.ts'

export interface SavedShift {
  readonly format: 1
  readonly log: ShiftLog
  readonly forkOf: ForkOf | null
}

function isForkOf(value: unknown): value is ForkOf {
  return (
    typeof value === 'object' &&
    value !== null &&
    'record' in value &&
    typeof value.record === 'string' &&
    'at' in value &&
    Number.isInteger(value.at) &&
    'client' in value &&
    Number.isInteger(value.client)
  )
}

/** Null where this is no saved shift; whether it can be lived again is told by `resimulate`. */
export function readSavedShift(value: unknown): SavedShift | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 1 || !('log' in value) || !isShiftLog(value.log)) return null
  const forkOf = 'forkOf' in value ? value.forkOf : null
  if (forkOf !== null && !isForkOf(forkOf)) return null
  return { format: 1, log: value.log, forkOf }
}
