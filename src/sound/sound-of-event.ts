// Which sound a thing that happened in the shift makes, if it makes one. When and how loud it is played does not belong here.
import type { EventKind } from '#shift/event.ts'
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
])

/** `how` tells a conversation that was brought to its end from a client who walked out of it. */
export function soundOfEvent(event: { readonly kind: string; readonly how?: string }): SoundName | null {
  if (event.kind === 'conversationEnded' && event.how === 'walkedOut') return 'slam'
  return soundOf.get(event.kind) ?? null
}
