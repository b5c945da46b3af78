/** What one client felt, from her call to her last word, and what the colleagues felt over the shift. Numbers only; drawn by `mood-figure.tsx`. */
import type { EventOf, ShiftEvent } from '#shift/event.ts'

export interface MoodPoint {
  readonly at: number
  /** 0..10000 */
  readonly trust: number
  /** 0..10000 */
  readonly tension: number
  /** The reply that moved it, where it was one. */
  readonly reply: string | null
}

export interface GoodwillPoint { readonly at: number; /** 0..100 */ readonly goodwill: number; readonly cause: EventOf<'goodwillMoved'>['cause'] | null }

/** Empty for somebody who was never called. */
export function moodCurve(events: readonly ShiftEvent[], client: number): readonly MoodPoint[] {
  const points: MoodPoint[] = []
  for (const event of events) {
    if (!('client' in event) || event.client !== client) continue
    switch (event.kind) {
      case 'clientCalled':
        points.push({ at: event.at, trust: event.trust, tension: event.tension, reply: null })
        break
      case 'replyChosen':
        // The jump is drawn as one: from where calming had left it.
        if (points.length > 0) points.push({ at: event.at, trust: event.trustBefore, tension: event.tensionBefore, reply: null })
        points.push({ at: event.at, trust: event.trust, tension: event.tension, reply: event.reply })
        break
      case 'emotionMoved':
      case 'conversationEnded':
        if (points.length > 0) points.push({ at: event.at, trust: event.trust, tension: event.tension, reply: null })
        break
    }
    if (event.kind === 'conversationEnded') break
  }
  return points
}

/** Begins with 50 [D], the goodwill that every shift starts with, unless told otherwise; ends where the shift ended. */
export function goodwillCurve(events: readonly ShiftEvent[], until: number, start = 50): readonly GoodwillPoint[] {
  const points: GoodwillPoint[] = [{ at: 0, goodwill: start, cause: null }]
  for (const event of events) {
    if (event.kind === 'goodwillMoved') points.push({ at: event.at, goodwill: event.goodwill, cause: event.cause })
  }
  const last = points.at(-1)
  if (last !== undefined && last.at < until) points.push({ at: until, goodwill: last.goodwill, cause: null })
  return points
}
