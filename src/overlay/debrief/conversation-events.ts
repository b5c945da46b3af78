/** One conversation's part of a shift's events: from the client's call to her last word, with what happened around it meanwhile. */
import type { ShiftEvent } from '#shift/event.ts'

const elsewhere = new Set<ShiftEvent['kind']>([
  'clientArrived',
  'clientGrewImpatient',
  'announcedTimePassed',
  'lineEngaged',
  'paused',
  'resumed',
  'paceSet',
  'managerCame',
  'lunchServed',
  'lunchWentCold',
  'lunchEaten',
  'lunchForgotten',
])

/** Of one conversation alone: while somebody is on hold another one goes on. */
const ofOneTalk = new Set<ShiftEvent['kind']>([
  'clientCalled',
  'beatEntered',
  'offersChanged',
  'replyChosen',
  'blameHeard',
  'emotionMoved',
  'clientNudged',
  'promiseMade',
  'promiseSettled',
  'articleOpened',
  'momentAsked',
  'colleagueCalled',
  'colleagueAnswered',
  'putOnHold',
  'takenBack',
  'sentInWriting',
  'prospectSigned',
  'conversationEnded',
])

export interface PlacedEvent {
  readonly index: number
  readonly event: ShiftEvent
}

/** Empty where the client was never called. */
export function conversationEvents(events: readonly ShiftEvent[], client: number): readonly PlacedEvent[] {
  const found: PlacedEvent[] = []
  let open = false
  for (const [index, event] of events.entries()) {
    if (event.kind === 'clientCalled' && event.client === client) open = true
    const another = ofOneTalk.has(event.kind) && 'client' in event && event.client !== client
    if (open && !elsewhere.has(event.kind) && !another) found.push({ index, event })
    // A broken or a kept promise may be settled right after the last word.
    if (event.kind === 'conversationEnded' && event.client === client) break
  }
  return found
}
