/** What was worked last at a side, as the title says it. */
import type { Side } from '#scenario/pack.ts'
import type { Offers, ShiftOffer } from '../choose/shift-offer.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'

export interface LastWorked {
  readonly title: string
  readonly empathy: number | null
  readonly accuracy: number | null
}

export function offerOf(offers: Offers, shift: string): ShiftOffer | undefined {
  return [...offers.shifts, ...offers.cases].find(({ id }) => id === shift)
}

/** Null where nothing was, or nothing that this pack still has. */
export function lastWorked(side: Side, offers: Offers, past: readonly ShiftRecord[]): LastWorked | null {
  for (const { log, scores } of past.toReversed()) {
    const offer = offerOf(offers, log.shift)
    if (offer?.side === side) return { title: offer.title, empathy: scores.empathy, accuracy: scores.accuracy }
  }
  return null
}
