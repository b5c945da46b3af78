/** What a day on the floor has besides its talks: lunch that goes cold, and the manager who walks by. Drawn under the timeline. */
import type { ShiftEvent } from '#shift/event.ts'

export interface LunchSpan {
  readonly span: 'warm' | 'cold'
  readonly from: number
  readonly to: number
}
export interface Lunch {
  readonly spans: readonly LunchSpan[]
  /** When it was eaten, or null: forgotten. */
  readonly eatenAt: number | null
}
export interface Visit {
  readonly at: number
  /** Which of the plan's visits. */
  readonly visit: number
  readonly ahead: boolean
  readonly signed: number
}

/** Null where no lunch was brought. */
export function lunchOf(events: readonly ShiftEvent[]): Lunch | null {
  const spans: LunchSpan[] = []
  let since: { span: LunchSpan['span']; at: number } | null = null
  let eatenAt: number | null = null
  const close = (at: number): void => {
    if (since !== null && at > since.at) spans.push({ span: since.span, from: since.at, to: at })
    since = null
  }
  for (const { kind, at } of events) {
    if (kind === 'lunchServed') since = { span: 'warm', at }
    else if (kind === 'lunchWentCold') {
      close(at)
      since = { span: 'cold', at }
    } else if (kind === 'lunchEaten' || kind === 'lunchForgotten') {
      close(at)
      if (kind === 'lunchEaten') eatenAt = at
    }
  }
  return spans.length === 0 && eatenAt === null ? null : { spans, eatenAt }
}

export function visitsOf(events: readonly ShiftEvent[]): readonly Visit[] {
  return events.flatMap((event) => (event.kind === 'managerCame' ? [{ at: event.at, visit: event.visit, ahead: event.ahead, signed: event.signed }] : []))
}
