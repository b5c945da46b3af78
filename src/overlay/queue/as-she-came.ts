/** The people of a visit for their words: the one who is mirrored quotes what she was promised in the shift that she comes from. */
import type { Client, ShiftState } from '#shift/shift-state.ts'

export function asSheCame({ clients, human }: Pick<ShiftState, 'clients' | 'human'>, origin: Client['origin']): readonly Client[] {
  return origin === null ? clients : clients.map((client, number) => (number === human ? { ...client, origin } : client))
}
