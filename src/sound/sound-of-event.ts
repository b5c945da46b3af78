// Which sound a thing that happened in the shift makes, if it makes one. When and how loud it is played does not belong here.
import type { EventKind, EventOf } from '#shift/event.ts'
import type { SoundName } from './caption.ts'

/** `doorOpened` is no event of the shift: the screen raises it when trust has put a new reply on offer. */
type Audible = EventKind | 'doorOpened'

const soundOf: ReadonlyMap<string, SoundName> = new Map<Audible, SoundName>([
  ['clientArrived', 'step'],
  ['clientCalled', 'ticket'],
  ['replyChosen', 'click'],
  ['clientSighed', 'sigh'],
  ['clientShouted', 'shout'],
  ['clientLeft', 'step'],
  ['clientSentHome', 'step'],
  ['colleagueCalled', 'phone'],
  ['bellRang', 'bell'],
  ['someoneFilmed', 'camera'],
  ['doorOpened', 'warm'],
  ['conversationEnded', 'stamp'],
  // The client who is kept waiting puts a hand on the counter. A colleague who answers is heard by the phone falling silent.
  ['clientNudged', 'slam'],
  ['lineEngaged', 'engaged'],
  ['putOnHold', 'hold'],
  ['takenBack', 'click'],
  ['prospectSigned', 'pen'],
  ['managerCame', 'step'],
  ['lunchServed', 'plate'],
  ['lunchEaten', 'plate'],
])

/** The same, of somebody on the telephone: nobody walks, and a receiver is lifted and put down. */
const soundOnTheLine: ReadonlyMap<string, SoundName> = new Map<Audible, SoundName>([
  ['clientArrived', 'ring'],
  ['clientCalled', 'click'],
  ['clientLeft', 'click'],
  ['clientSentHome', 'click'],
  ['clientNudged', 'ahem'],
])

/** What a client does whom a human plays. */
const soundOfPressure: Readonly<Record<EventOf<'clientPressed'>['how'], SoundName>> = {
  lookAtClock: 'tick',
  sigh: 'sigh',
  askHowLong: 'ahem',
  complain: 'shout',
  helpNeighbour: 'warm',
  showRival: 'tap',
  film: 'camera',
  demandManager: 'ding',
}

interface Heard {
  readonly kind: string
  /** How a conversation ended: brought to its end or walked out of; or what a human client does. */
  readonly how?: string
  /** How the one who does it has come. */
  readonly by?: 'door' | 'phone'
}

export function soundOfEvent({ kind, how, by }: Heard): SoundName | null {
  if (kind === 'conversationEnded' && how === 'walkedOut') return 'slam'
  if (kind === 'clientPressed') return isPressure(how) ? soundOfPressure[how] : null
  return (by === 'phone' ? soundOnTheLine.get(kind) : undefined) ?? soundOf.get(kind) ?? null
}

function isPressure(how: string | undefined): how is keyof typeof soundOfPressure {
  return how !== undefined && Object.hasOwn(soundOfPressure, how)
}
