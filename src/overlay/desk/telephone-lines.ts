/** What the two telephones of the sales floor do just now, read from the state of a shift. */
import { lines } from '#shift/constants.ts'
import type { ShiftState } from '#shift/shift-state.ts'

export interface TelephoneLine {
  /** From 1. */
  readonly line: number
  readonly state: 'free' | 'ringing' | 'held' | 'talking'
  /** Her number; null where the line is free. */
  readonly client: number | null
  /** For so long; 0 where it is free or talked on. */
  readonly forMs: number
}

export function telephoneLines({ clients, held, now }: ShiftState): readonly TelephoneLine[] {
  return Array.from({ length: lines.count }, (_, index): TelephoneLine => {
    const line = index + 1
    const client = clients.findIndex((one) => one.line === line)
    const found = clients[client]
    if (found === undefined) return { line, state: 'free', client: null, forMs: 0 }
    if (found.phase === 'waiting') return { line, state: 'ringing', client, forMs: now - found.arrivedAt }
    const onHold = held.find((counter) => counter.client === client)
    return onHold === undefined ? { line, state: 'talking', client, forMs: 0 } : { line, state: 'held', client, forMs: now - onHold.heldSince }
  })
}
