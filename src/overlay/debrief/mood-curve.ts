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

export interface GoodwillPoint {
  readonly at: number
  /** 0..100 */ readonly goodwill: number
  readonly cause: EventOf<'goodwillMoved'>['cause'] | null
}

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

/**
 * The same by turns instead of time, so that two courses of one conversation can be laid over each other however fast they were played:
 * 0 is the call, 1 the first reply, and the last word comes one after the last reply.
 */
export function moodByTurn(events: readonly ShiftEvent[], client: number): readonly MoodPoint[] {
  const points = moodCurve(events, client)
  let turn = 0
  return points.flatMap((point, index) => {
    if (point.reply !== null) return [{ ...point, at: turn }]
    // Just before a reply: where calming had left it.
    if (points[index + 1]?.reply !== null && points[index + 1] !== undefined) {
      turn += 1
      return [{ ...point, at: turn }]
    }
    if (index === 0) return [{ ...point, at: 0 }]
    return index === points.length - 1 ? [{ ...point, at: turn + 1 }] : []
  })
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
