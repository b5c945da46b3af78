/** Which of the kept shifts belong together as the two halves of a pair. */
import type { ShiftLog } from '#shift/input.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'

const same = (a: ShiftLog, b: ShiftLog): boolean =>
  a.hash === b.hash && a.seed === b.seed && a.shift === b.shift && a.packHash === b.packHash && a.inputs.length === b.inputs.length

/** The floor shift that this desk shift follows; null where it was handed on by somebody else, or this is no second half. */
export function firstHalfOf({ log }: ShiftRecord, past: readonly ShiftRecord[]): ShiftRecord | null {
  const { after } = log
  return after === undefined ? null : (past.find((other) => other.forkOf === null && same(other.log, after)) ?? null)
}

/** The last desk shift that served this floor shift, or null. */
export function secondHalfOf({ log, forkOf }: ShiftRecord, past: readonly ShiftRecord[]): ShiftRecord | null {
  if (forkOf !== null) return null
  return (
    past
      .filter((other) => other.forkOf === null && other.log.after !== undefined && same(other.log.after, log))
      .sort((a, b) => (a.finishedAt < b.finishedAt ? -1 : 1))
      .at(-1) ?? null
  )
}
