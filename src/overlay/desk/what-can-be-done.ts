/** What can be done besides replying, on either side: which actions are shown, and which of them are not possible just now. */
import type { Side } from '#scenario/pack.ts'
import type { ShiftState } from '#shift/shift-state.ts'
import type { DeskAction } from './desk-keys.ts'

export interface CanBeDone {
  readonly shown: readonly DeskAction[]
  readonly off: ReadonlySet<DeskAction>
}

const WITH_SOMEBODY: readonly DeskAction[] = ['putOnHold', 'callColleague', 'sendInWriting', 'askMoment', 'handOver']
const AT_THE_DESK: readonly DeskAction[] = ['toQueue', 'callColleague', 'askMoment', 'handOver']

interface Around {
  readonly side: Side
  /** The player cannot speak just now. */
  readonly isHeld: boolean
  readonly practice: boolean
  /** The monitor stands beside the replies. */
  readonly wide: boolean
}

export function whatCanBeDone({ counter, clients, queue, lunch }: ShiftState, { side, isHeld, practice, wide }: Around): CanBeDone {
  const client = clients[counter?.client ?? -1]
  const hasLunch = lunch === 'warm' || lunch === 'cold'
  // Who rings hears nothing of what is said in the room.
  const isHeard = side === 'desk' || queue.some((number) => clients[number]?.by === 'door')

  const shown: DeskAction[] = wide ? [] : ['lookUp']
  if (side === 'desk') shown.push(...AT_THE_DESK)
  // Nobody at the door can be put on hold.
  else if (counter !== null) shown.push(...WITH_SOMEBODY.filter((action) => action !== 'putOnHold' || client?.by === 'phone'))
  if (side === 'floor' && isHeard) shown.push('toQueue')
  if (hasLunch) shown.push('eatLunch')
  if (practice && (side === 'desk' || counter !== null)) shown.push('hint')

  const off = new Set<DeskAction>()
  if (counter === null || isHeld) for (const action of WITH_SOMEBODY) off.add(action)
  if (counter === null) off.add('hint')
  if (isHeld || !isHeard) off.add('toQueue')
  if (!hasLunch || counter !== null || isHeld) off.add('eatLunch')
  if (counter !== null) {
    if (counter.momentAskedInBeat) off.add('askMoment')
    if (counter.colleagueSaid !== null) off.add('callColleague')
    if (client?.by !== 'phone') off.add('putOnHold')
    if (client?.drawn.case.inWriting === null || counter.talk.written || !counter.asserted) off.add('sendInWriting')
  }
  return { shown, off }
}
