/** A conversation as a row of stills: what was in the bubble, on offer and chosen, and how the client felt. Walked through by `replay-view.tsx`. */
import type { ShiftEvent } from '#shift/event.ts'
import { conversationEvents } from './conversation-events.ts'

/** Which of her lines the client has in the bubble: of a beat, of its nudge, of an ending, or what is said on getting it in writing. */
export type Bubble =
  | { readonly kind: 'line'; readonly beat: number; readonly line: number }
  | { readonly kind: 'nudge'; readonly beat: number }
  | { readonly kind: 'ending'; readonly ending: number; readonly line: number }
  | { readonly kind: 'inWriting' }

export interface ReplayFrame {
  readonly at: number
  /** What happened in this still. */
  readonly event: ShiftEvent
  readonly bubble: Bubble | null
  readonly beat: number | null
  /** Ids in the order shown; empty between beats. */
  readonly offers: readonly string[]
  readonly chosen: string | null
  /** When a reply of `offers` was chosen, ms: where another choice would branch off; null where none was. */
  readonly choiceAt: number | null
  /** 0..10000 */
  readonly trust: number
  readonly tension: number
}

const quiet = new Set<ShiftEvent['kind']>(['emotionMoved', 'goodwillMoved', 'bellRang', 'shiftEnded'])

export function replayFrames(events: readonly ShiftEvent[], client: number): readonly ReplayFrame[] {
  const frames: ReplayFrame[] = []
  const now = { bubble: null as Bubble | null, beat: null as number | null, offers: [] as readonly string[], trust: 0, tension: 0 }
  const placed = conversationEvents(events, client)

  for (const [position, { event }] of placed.entries()) {
    let chosen: string | null = null
    if ('trust' in event) {
      now.trust = event.trust
      now.tension = event.tension
    }
    switch (event.kind) {
      case 'beatEntered':
        now.bubble = { kind: 'line', beat: event.beat, line: event.line }
        now.beat = event.beat
        now.offers = event.offers
        break
      case 'clientNudged':
        now.bubble = { kind: 'nudge', beat: event.beat }
        break
      case 'sentInWriting':
        now.bubble = { kind: 'inWriting' }
        break
      case 'replyChosen':
        chosen = event.reply
        // A look-up may have opened replies since the beat began.
        now.offers = [...now.offers, ...event.offers.map(({ reply }) => reply).filter((reply) => !now.offers.includes(reply))]
        break
      case 'conversationEnded':
        now.offers = []
        if (event.ending !== null) now.bubble = { kind: 'ending', ending: event.ending, line: event.line }
        break
    }
    if (quiet.has(event.kind)) continue
    const choice = placed.slice(position).find(({ event: later }) => later.kind === 'replyChosen' || later.kind === 'conversationEnded')?.event
    const choiceAt = choice?.kind === 'replyChosen' && now.offers.length > 0 ? choice.at : null
    frames.push({ at: event.at, event, bubble: now.bubble, beat: now.beat, offers: now.offers, chosen, choiceAt, trust: now.trust, tension: now.tension })
  }
  return frames
}

/** The still in which this reply was chosen; the first one where there is none. */
export function frameOfReply(frames: readonly ReplayFrame[], at: number): number {
  const found = frames.findIndex((frame) => frame.event.kind === 'replyChosen' && frame.at === at)
  return found < 0 ? 0 : found
}
