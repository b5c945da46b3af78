/** The shift before this one at the same side: what its figures are held against. */
import type { Pack } from '#scenario/pack.ts'
import { planOf } from '#shift/shift-plans.ts'
import type { ShiftRecord } from './shift-record.ts'

export function lastBefore(record: ShiftRecord, past: readonly ShiftRecord[], pack: Pack): ShiftRecord | null {
  const side = ({ log }: ShiftRecord) => planOf(pack, log.shift, log.seed)?.side
  const own = side(record)
  return (
    past
      .filter((other) => other.id !== record.id && other.finishedAt < record.finishedAt && side(other) === own)
      .sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1))[0] ?? null
  )
}
