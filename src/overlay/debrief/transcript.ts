/** A conversation as lines, one after the other, and two of them laid side by side from the reply at which they part. */
import type { ShiftEvent } from '#shift/event.ts'
import { conversationEvents } from './conversation-events.ts'
import type { Bubble } from './replay-frames.ts'

export type TranscriptLine =
  | { readonly who: 'client'; readonly at: number; readonly bubble: Bubble; readonly trust: number; readonly tension: number }
  | {
      readonly who: 'player'
      readonly at: number
      readonly beat: number
      readonly reply: string
      readonly value: number
      readonly trust: number
      readonly tension: number
    }
  | { readonly who: 'outcome'; readonly at: number; readonly how: 'walkedOut' | 'handedOver'; readonly trust: number; readonly tension: number }

export function transcriptOf(events: readonly ShiftEvent[], client: number): readonly TranscriptLine[] {
  const lines: TranscriptLine[] = []
  const mood = { trust: 0, tension: 0 }
  for (const { event } of conversationEvents(events, client)) {
    if ('trust' in event) {
      mood.trust = event.trust
      mood.tension = event.tension
    }
    switch (event.kind) {
      case 'beatEntered':
        lines.push({ who: 'client', at: event.at, bubble: { kind: 'line', beat: event.beat, line: event.line }, ...mood })
        break
      case 'clientNudged':
        lines.push({ who: 'client', at: event.at, bubble: { kind: 'nudge', beat: event.beat }, ...mood })
        break
      case 'sentInWriting':
        lines.push({ who: 'client', at: event.at, bubble: { kind: 'inWriting' }, ...mood })
        break
      case 'replyChosen':
        lines.push({ who: 'player', at: event.at, beat: event.beat, reply: event.reply, value: event.value, ...mood })
        break
      case 'conversationEnded':
        if (event.ending !== null) lines.push({ who: 'client', at: event.at, bubble: { kind: 'ending', ending: event.ending, line: event.line }, ...mood })
        else lines.push({ who: 'outcome', at: event.at, how: event.how === 'handedOver' ? 'handedOver' : 'walkedOut', ...mood })
        break
    }
  }
  return lines
}

export interface LinePair {
  readonly first: TranscriptLine | null
  readonly second: TranscriptLine | null
  readonly same: boolean
}

const sameWords = (a: TranscriptLine, b: TranscriptLine): boolean =>
  (a.who === 'player' && b.who === 'player' && a.beat === b.beat && a.reply === b.reply) ||
  (a.who === 'client' && b.who === 'client' && JSON.stringify(a.bubble) === JSON.stringify(b.bubble)) ||
  (a.who === 'outcome' && b.who === 'outcome' && a.how === b.how)

/** Line against line: a player's reply never stands beside a client's line. */
export function alignTranscripts(first: readonly TranscriptLine[], second: readonly TranscriptLine[]): readonly LinePair[] {
  const pairs: LinePair[] = []
  let one = 0
  let two = 0
  while (one < first.length || two < second.length) {
    const a = first[one] ?? null
    const b = second[two] ?? null
    if (a !== null && b !== null && a.who !== b.who) {
      // The side that has more to say before the other speaks again is shown alone.
      if (b.who === 'player' || (b.who === 'outcome' && a.who === 'client')) {
        pairs.push({ first: a, second: null, same: false })
        one += 1
      } else {
        pairs.push({ first: null, second: b, same: false })
        two += 1
      }
      continue
    }
    pairs.push({ first: a, second: b, same: a !== null && b !== null && sameWords(a, b) })
    one += 1
    two += 1
  }
  return pairs
}
