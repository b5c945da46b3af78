/** The course of one visit in figures: when she came, was called and went, and how many real minutes of the player that took. From events alone. */
import type { ShiftEvent } from '#shift/event.ts'
import type { Pace } from '#shift/input.ts'

export type VisitOutcome = 'ending' | 'walkedOut' | 'handedOver' | 'left' | 'sentHome'

export interface VisitCourse {
  readonly arrivedAt: number
  /** Null where she never came to the counter. */
  readonly calledAt: number | null
  readonly endedAt: number
  readonly outcome: VisitOutcome
  /** By the clock of the room. */
  readonly waitedMs: number
  /** By the player's own clock: a slower pace stretches it. Pauses are not in it. */
  readonly realWaitMs: number
  readonly realVisitMs: number
}

/** Null where she never came, or where her visit has not ended. */
export function visitCourse(events: readonly ShiftEvent[], client: number, pace: Pace): VisitCourse | null {
  let arrivedAt: number | null = null
  let calledAt: number | null = null
  for (const event of events) {
    if (!('client' in event) || event.client !== client) continue
    if (event.kind === 'clientArrived') arrivedAt = event.at
    else if (event.kind === 'clientCalled') calledAt = event.at
    else if (arrivedAt !== null && (event.kind === 'conversationEnded' || event.kind === 'clientLeft' || event.kind === 'clientSentHome')) {
      const outcome = event.kind === 'conversationEnded' ? event.how : event.kind === 'clientLeft' ? 'left' : 'sentHome'
      const waitedUntil = calledAt ?? event.at
      return {
        arrivedAt,
        calledAt,
        endedAt: event.at,
        outcome,
        waitedMs: waitedUntil - arrivedAt,
        realWaitMs: realMs(events, pace, arrivedAt, waitedUntil),
        realVisitMs: realMs(events, pace, arrivedAt, event.at),
      }
    }
  }
  return null
}

/** A span of the shift's clock in the player's own time. `pace`: at the start, in per cent. */
export function realMs(events: readonly ShiftEvent[], pace: Pace, from: number, to: number): number {
  let sum = 0
  let at = from
  let now: number = pace
  for (const event of events) {
    if (event.kind !== 'paceSet') continue
    const until = Math.min(Math.max(event.at, from), to)
    sum += ((until - at) * now) / 100
    at = until
    now = event.pace
  }
  return Math.round(sum + ((to - at) * now) / 100)
}
