/** What is left of a client's patience, and its level in the same three words as her tension (`levelOf` of `#shift/face.ts`). */
import type { Level } from '#shift/face.ts'
import type { Client } from '#shift/shift-state.ts'

/** Patience left, 0..100. */
export function patienceLeft(client: Client, now: number): number {
  const perceived = client.perceived + client.multiplier * Math.max(0, now - client.accruedAt)
  return Math.max(0, Math.min(100, 100 - perceived / (client.patienceMs * 10)))
}

export function levelOfPatience(left: number): Level {
  return left > 50 ? 'calm' : left > 20 ? 'tense' : 'angry'
}
