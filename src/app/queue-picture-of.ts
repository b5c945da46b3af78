/** The stage's picture of a shift as the client sees it whom the player is: from the line, and then across the counter. */
import type { ShiftEvent } from '#shift/event.ts'
import type { Face } from '#shift/face.ts'
import type { Shift } from '#shift/shift.ts'
import { AGENT, type ShiftPicture } from '#stage/shift-picture.ts'
import { shiftPictureOf, stageId } from './shift-picture-of.ts'

/** Who serves in each department: their looks are in the pack of people that every pack shares. */
const agents = { service: 'elena', sales: 'mihai' } as const
/** Value of a reply from which it was warm, doubled as in the events (evidence §1). */
const WARM_VALUE = 4
/** The room's mood from which the agent shows that it is too much, 0..10000. */
const RUSHED_MOOD = 6500

/** What shows on the agent: the last thing said, and how much stands behind it. */
function faceOfAgent({ state, events }: Shift): Face {
  const { counter } = state
  if (counter !== null && counter.phoneUntil !== null) return 'concerned'
  const last = counter === null ? undefined : events.findLast((event): event is ShiftEvent & { readonly kind: 'replyChosen' } => event.kind === 'replyChosen')
  if (last !== undefined && last.client === counter?.client) {
    if (last.harms.some(({ severity }) => severity >= 2)) return 'contempt'
    if (last.value >= WARM_VALUE) return 'smile'
  }
  if (state.mood >= RUSHED_MOOD) return 'tired'
  return counter === null ? 'solemn' : 'serious'
}

/** @throws RangeError where nobody plays a client. */
export function queuePictureOf(shift: Shift): ShiftPicture {
  const { state } = shift
  if (state.human === null) throw new RangeError('nobody plays a client in this shift')
  const picture = shiftPictureOf(shift)
  const agent = { person: agents[picture.department], face: faceOfAgent(shift) }
  const isMyTurn = state.counter?.client === state.human || state.clients[state.human]?.phase === 'served'
  return {
    ...picture,
    side: 'queue',
    counter: isMyTurn ? { ...agent, id: AGENT, tension: 0, line: 0 } : picture.counter,
    lines: [],
    target: null,
    lunch: 'none',
    manager: null,
    agent: isMyTurn ? null : agent,
    self: stageId(state.human),
  }
}
