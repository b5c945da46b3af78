/** What was said last at the counter, by the client and by the agent, as those who stand near overhear it. */
import type { EventOf, ShiftEvent } from '#shift/event.ts'

export interface CounterTalk {
  readonly client: number
  /** What she said last: a line of a beat, a nudge, or her last words. */
  readonly line:
    { readonly kind: 'line'; readonly beat: number; readonly line: number } | { readonly kind: 'ending'; readonly ending: number; readonly line: number } | null
  readonly nudged: boolean
  /** What was answered last. It came before the line, unless `answered`. */
  readonly reply: { readonly beat: number; readonly reply: string; readonly at: number } | null
  readonly answered: boolean
  readonly ended: EventOf<'conversationEnded'> | null
}

/** Of the client who was called last; null before the first. */
export function counterTalk(events: readonly ShiftEvent[]): CounterTalk | null {
  let start = events.length - 1
  while (start >= 0 && events[start]?.kind !== 'clientCalled') start -= 1
  const called = events[start]
  if (called === undefined || called.kind !== 'clientCalled') return null
  const { client } = called
  let talk: CounterTalk = { client, line: null, nudged: false, reply: null, answered: false, ended: null }
  for (const event of events.slice(start)) {
    if (!('client' in event) || event.client !== client) continue
    if (event.kind === 'beatEntered') talk = { ...talk, line: { kind: 'line', beat: event.beat, line: event.line }, nudged: false, answered: false }
    else if (event.kind === 'clientNudged') talk = { ...talk, nudged: true }
    else if (event.kind === 'replyChosen') talk = { ...talk, reply: { beat: event.beat, reply: event.reply, at: event.at }, answered: true, nudged: false }
    else if (event.kind === 'conversationEnded')
      talk = { ...talk, ended: event, ...(event.ending === null ? {} : { line: { kind: 'ending', ending: event.ending, line: event.line } as const }) }
  }
  return talk
}
