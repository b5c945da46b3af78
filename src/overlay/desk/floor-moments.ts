/** What is to be seen for some seconds on the sales floor: a signature just given, the manager just come. Read from the last events of a shift. */
import type { EventKind, EventOf, ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'

/** The manager's words are read and remembered. The stage shows him as long (`#app/shift-picture-of.ts`). */
const VISIT_MS = 9000
const SIGNATURE_MS = 4000

function just<K extends EventKind>({ events, state }: Pick<Shift, 'events' | 'state'>, kind: K, ms: number): EventOf<K> | null {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event === undefined || event.at + ms < state.now) return null
    if (isKind(event, kind)) return event
  }
  return null
}

function isKind<K extends EventKind>(event: ShiftEvent, kind: K): event is EventOf<K> {
  return event.kind === kind
}

export const managerNow = (shift: Pick<Shift, 'events' | 'state'>): EventOf<'managerCame'> | null => just(shift, 'managerCame', VISIT_MS)
export const signatureNow = (shift: Pick<Shift, 'events' | 'state'>): EventOf<'prospectSigned'> | null => just(shift, 'prospectSigned', SIGNATURE_MS)

/** What keeps the player from anything else just now (`state.busyUntil`). */
export function busyWith({ events }: Pick<Shift, 'events'>): 'queue' | 'writing' | 'eating' {
  const last = events.findLast(({ kind }) => kind === 'queueAddressed' || kind === 'sentInWriting' || kind === 'lunchEaten')
  return last?.kind === 'sentInWriting' ? 'writing' : last?.kind === 'lunchEaten' ? 'eating' : 'queue'
}
