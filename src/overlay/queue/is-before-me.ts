/** Whether the agent stands before the human client: she is at the counter, or has just been served there. */
import type { ShiftState } from '#shift/shift-state.ts'

export function isBeforeMe({ counter, clients, human }: Pick<ShiftState, 'counter' | 'clients' | 'human'>): boolean {
  return human !== null && (counter?.client === human || clients[human]?.phase === 'served')
}
