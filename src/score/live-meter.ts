/** The meters of practice mode, while the shift runs: answered beats only, each against what was on offer there. */
import type { EventOf, ShiftEvent } from '#shift/event.ts'
import { accuracyScore, accuracySum, factVerdicts } from './accuracy.ts'
import { ledgerOf } from './ledger.ts'
import type { Met } from './score-shift.ts'

/** Hundredths of a point, or null before there is anything to show. */
export function liveMeter(clients: readonly Met[], events: readonly ShiftEvent[]): { readonly empathy: number | null; readonly accuracy: number | null } {
  let over = 0
  let span = 0
  const byClient = new Map<number, EventOf<'replyChosen'>[]>()
  for (const event of events) {
    if (event.kind !== 'replyChosen' || event.stay) continue
    const values = event.offers.map((offer) => offer.value)
    const least = Math.min(...values)
    over += event.value - least
    span += Math.max(...values) - least
    byClient.set(event.client, [...(byClient.get(event.client) ?? []), event])
  }
  const facts = [...byClient].flatMap(([client, replies]) => {
    const met = clients[client]
    return met ? factVerdicts(met.drawn, replies, []) : []
  })
  return { empathy: span > 0 ? Math.round((10000 * over) / span) : null, accuracy: accuracyScore(accuracySum(facts, ledgerOf(events))) }
}
