/** One conversation's part of a shift's events: from the client's call to her last word, with what happened around it meanwhile. */
import type { ShiftEvent } from '#shift/event.ts'

const elsewhere = new Set<ShiftEvent['kind']>(['clientArrived', 'clientGrewImpatient', 'announcedTimePassed', 'paused', 'resumed', 'paceSet'])

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
    if (open && !elsewhere.has(event.kind) && !(event.kind === 'emotionMoved' && event.client !== client)) found.push({ index, event })
    // A broken or a kept promise may be settled right after the last word.
    if (event.kind === 'conversationEnded' && event.client === client) break
  }
  return found
}
