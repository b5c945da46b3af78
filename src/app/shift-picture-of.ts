/** The stage's picture of a shift's state, and what has just happened in it. Rules stay in the shift, drawing in the stage. */
import { levelOfPatience, patienceLeft } from '#overlay/level.ts'
import { faceOf } from '#shift/face.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import type { DeskPicture, Happening, HappeningKind } from '#stage/desk-picture.ts'

/** The desk opens at nine. */
const OPENS_MINUTES = 9 * 60
/** Trust that has risen so far opens what the client holds back (evidence §4). */
const WARM_TRUST = 6000
/** Enough for everything that can happen between two pictures. */
const LAST_EVENTS = 40

export const stageId = (client: number): string => `client-${client}`

function happeningOf(event: ShiftEvent): HappeningKind | null {
  switch (event.kind) {
    case 'clientSighed':
      return 'sigh'
    case 'clientShouted':
      return 'shout'
    case 'someoneFilmed':
      return 'film'
    case 'someoneHelped':
      return 'help'
    case 'clientArrived':
      return 'arrive'
    case 'clientLeft':
      return 'leave'
    case 'clientNudged':
      return 'slam'
    case 'conversationEnded':
      return event.how === 'walkedOut' ? 'leave' : null
    case 'replyChosen':
      return event.trustBefore < WARM_TRUST && event.trust >= WARM_TRUST ? 'warm' : null
    default:
      return null
  }
}

function happenings(events: readonly ShiftEvent[]): readonly Happening[] {
  const from = Math.max(0, events.length - LAST_EVENTS)
  return events.slice(from).flatMap((event, index) => {
    const kind = happeningOf(event)
    return kind === null || !('client' in event) || event.client === null ? [] : [{ id: `${from + index}`, client: stageId(event.client), kind }]
  })
}

export function deskPictureOf({ state, events, plan }: Shift): DeskPicture {
  const figure = (number: number, client: Client) => ({
    id: stageId(number),
    person: client.person,
    face: faceOf(client.trust, client.tension, client.phase === 'counter'),
    tension: client.tension / 100,
  })
  const atCounter = state.counter === null ? undefined : state.clients[state.counter.client]
  return {
    side: plan.side,
    counter: state.counter === null || atCounter === undefined ? null : figure(state.counter.client, atCounter),
    queue: state.queue.flatMap((number) => {
      const client = state.clients[number]
      if (client === undefined) return []
      const patience = patienceLeft(client, state.now)
      return [{ ...figure(number, client), patience: Math.round(patience), level: levelOfPatience(patience) }]
    }),
    mood: Math.round(state.mood / 100),
    serving: atCounter?.ticket ?? '',
    clockMinutes: OPENS_MINUTES + Math.floor(state.now / 10_000) / 6,
    happenings: happenings(events),
  }
}
