/** Who can be gone to, in the order in which the list shows and numbers them: those who ring first, then those in the room, then those on hold. */
import type { ShiftState } from '#shift/shift-state.ts'

export interface WaitingRow {
  readonly client: number
  /** Place in line, from 1; 0: she is on hold. */
  readonly place: number
  /** Somebody in the room is passed over, and sees it. */
  readonly overtakes: boolean
  /** For so long she has waited, or is on hold. */
  readonly forMs: number
}

export function waitingRows({ clients, queue, held, now }: ShiftState): readonly WaitingRow[] {
  const isOnPhone = (client: number): boolean => clients[client]?.by === 'phone'
  const rows = queue.map((client, index): WaitingRow => {
    const overtakes = queue.slice(0, index).some((ahead) => !isOnPhone(ahead))
    return { client, place: index + 1, overtakes, forMs: now - (clients[client]?.arrivedAt ?? now) }
  })
  return [
    ...rows.filter(({ client }) => isOnPhone(client)),
    ...rows.filter(({ client }) => !isOnPhone(client)),
    ...held.map(({ client, heldSince }) => ({ client, place: 0, overtakes: false, forMs: now - heldSince })),
  ]
}
