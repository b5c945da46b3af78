/** Names of the people of a shift. */
import type { Pack } from '#scenario/pack.ts'
import type { Client, ShiftState } from '#shift/shift-state.ts'

export function nameOf(pack: Pack, client: Client): string {
  return pack.people.find(({ id }) => id === client.person)?.name ?? client.person
}

export function nameOfNumber(pack: Pack, state: ShiftState, client: number): string {
  const found = state.clients[client]
  return found === undefined ? '' : nameOf(pack, found)
}
