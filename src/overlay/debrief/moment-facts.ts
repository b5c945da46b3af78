/** What is known of one costly moment, gathered from the events around it: who heard it, what it did, which door stayed shut. */
import type { Case, HarmKind } from '#scenario/pack.ts'
import type { Moment } from '#score/scores.ts'
import type { EventOf, ShiftEvent } from '#shift/event.ts'
import { closedDoor, type ClosedDoor } from './closed-door.ts'
import type { Bubble } from './replay-frames.ts'

export interface MomentFacts {
  readonly chosen: EventOf<'replyChosen'> | null
  /** What the client had said. */
  readonly bubble: Bubble | null
  readonly harms: readonly HarmKind[]
  /** How many in the queue heard the blame. */
  readonly heardBy: number
  /** What kept a better way shut; null where none was. */
  readonly door: ClosedDoor | null
}

/** Articles that were open when this reply was chosen: the pack's in the whole shift, the case's in this conversation. */
function openedBefore(events: readonly ShiftEvent[], moment: Moment, where: Case | null): ReadonlySet<string> {
  const own = new Set(where?.articles.map(({ id }) => id))
  return new Set(
    events.flatMap((event) =>
      event.kind === 'articleOpened' && event.at <= moment.at && (event.client === moment.client || !own.has(event.article)) ? [event.article] : [],
    ),
  )
}

export function momentFacts(events: readonly ShiftEvent[], moment: Moment, where: Case | null): MomentFacts {
  const position = events.findIndex(
    (event) => event.kind === 'replyChosen' && event.client === moment.client && event.at === moment.at && event.reply === moment.reply,
  )
  const found = events[position]
  const chosen = found?.kind === 'replyChosen' ? found : null

  let bubble: Bubble | null = null
  for (const event of position < 0 ? events.filter(({ at }) => at <= moment.at) : events.slice(0, position)) {
    if (event.kind === 'beatEntered' && event.client === moment.client) bubble = { kind: 'line', beat: event.beat, line: event.line }
    if (event.kind === 'clientNudged' && event.client === moment.client) bubble = { kind: 'nudge', beat: event.beat }
  }

  const heard = events.find((event) => event.kind === 'blameHeard' && event.client === moment.client && event.at === moment.at)
  const here = where?.beats[moment.beat]
  const door = (): ClosedDoor => {
    if (where === null || here === undefined || chosen === null) return { by: 'past', reply: null }
    return closedDoor(where, here, {
      trust: Math.floor(moment.trustBefore / 100),
      opened: openedBefore(events, moment, where),
      called: events.some((event) => event.kind === 'colleagueAnswered' && event.client === moment.client && event.at <= moment.at),
      offers: chosen.offers.map(({ reply }) => reply),
      bestValue: Math.max(...chosen.offers.map(({ value }) => value)),
    })
  }
  return {
    chosen,
    bubble,
    harms: chosen?.harms.map(({ kind }) => kind) ?? [],
    heardBy: heard?.kind === 'blameHeard' ? heard.by.length : 0,
    door: moment.doorRegret === 0 ? null : door(),
  }
}
