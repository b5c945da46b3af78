/** What is known of one costly moment, gathered from the events around it: who heard it, what it did, which door stayed shut. */
import type { Beat, HarmKind } from '#scenario/pack.ts'
import type { Moment } from '#score/scores.ts'
import type { EventOf, ShiftEvent } from '#shift/event.ts'
import type { Bubble } from './replay-frames.ts'
import { trustDoor } from './trust-door.ts'

export interface MomentFacts {
  readonly chosen: EventOf<'replyChosen'> | null
  /** What the client had said. */
  readonly bubble: Bubble | null
  readonly harms: readonly HarmKind[]
  /** How many in the queue heard the blame. */
  readonly heardBy: number
  /** Trust 0..100 there was, and at which it would have opened; null where no trust was missing. */
  readonly door: { readonly had: number; readonly opensAt: number | null } | null
}

export function momentFacts(events: readonly ShiftEvent[], moment: Moment, beats: readonly Beat[]): MomentFacts {
  const position = events.findIndex((event) => event.kind === 'replyChosen' && event.client === moment.client && event.at === moment.at && event.reply === moment.reply)
  const found = events[position]
  const chosen = found?.kind === 'replyChosen' ? found : null

  let bubble: Bubble | null = null
  for (const event of position < 0 ? events.filter(({ at }) => at <= moment.at) : events.slice(0, position)) {
    if (event.kind === 'beatEntered' && event.client === moment.client) bubble = { kind: 'line', beat: event.beat, line: event.line }
    if (event.kind === 'clientNudged' && event.client === moment.client) bubble = { kind: 'nudge', beat: event.beat }
  }

  const heard = events.find((event) => event.kind === 'blameHeard' && event.client === moment.client && event.at === moment.at)
  const here = beats[moment.beat]
  const next = chosen?.offers.map(({ beat }) => beats[beat]).filter((beat) => beat !== undefined) ?? []
  const had = Math.floor(moment.trustBefore / 100)
  return {
    chosen,
    bubble,
    harms: chosen?.harms.map(({ kind }) => kind) ?? [],
    heardBy: heard?.kind === 'blameHeard' ? heard.by.length : 0,
    door: moment.doorRegret === 0 ? null : { had, opensAt: trustDoor(here === undefined ? next : [here, ...next], had) },
  }
}
