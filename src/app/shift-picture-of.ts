/** The stage's picture of a shift's state, and what has just happened in it. Rules stay in the shift, drawing in the stage. */
import { levelOfPatience, patienceLeft } from '#overlay/level.ts'
import { lines } from '#shift/constants.ts'
import type { ShiftEvent } from '#shift/event.ts'
import { faceOf } from '#shift/face.ts'
import type { Pressure } from '#shift/input.ts'
import type { Shift } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import type { CounterPerson, Happening, HappeningKind, Line, QueuePerson, ShiftPicture } from '#stage/shift-picture.ts'

/** The desk opens at nine. */
const OPENS_MINUTES = 9 * 60
/** Trust that has risen so far opens what the client holds back (evidence §4). */
const WARM_TRUST = 6000
/** Enough for everything that can happen between two pictures. */
const LAST_EVENTS = 40
/** The manager is seen for so long, in the shift's own time. */
const VISIT_MS = 9000

export const stageId = (client: number): string => `client-${client}`

const pressed: Readonly<Record<Pressure, HappeningKind>> = {
  lookAtClock: 'look',
  sigh: 'sigh',
  askHowLong: 'ask',
  complain: 'shout',
  helpNeighbour: 'help',
  showRival: 'rival',
  film: 'film',
  demandManager: 'shout',
}

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
    case 'clientPressed':
      return pressed[event.how]
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

function visitOf(events: readonly ShiftEvent[], now: number): ShiftPicture['manager'] {
  for (const event of events.slice(-LAST_EVENTS).toReversed()) {
    if (event.at < now - VISIT_MS) return null
    if (event.kind === 'managerCame') return { visit: event.visit, person: 'mihai', face: event.ahead ? 'smile' : 'serious' }
  }
  return null
}

function seen(number: number, client: Client): CounterPerson {
  return {
    id: stageId(number),
    person: client.person,
    face: faceOf(client.trust, client.tension, client.phase === 'counter'),
    tension: client.tension / 100,
    line: client.line,
  }
}

function seenWaiting(number: number, client: Client, now: number): QueuePerson {
  const patience = patienceLeft(client, now)
  return { ...seen(number, client), patience: Math.round(patience), level: levelOfPatience(patience) }
}

function linesOf({ state }: Shift): readonly Line[] {
  return Array.from({ length: lines.count }, (_, index): Line => {
    const number = state.clients.findIndex((client) => client.line === index + 1)
    const client = state.clients[number]
    if (client === undefined) return { state: 'free', caller: null }
    if (client.phase === 'counter') return { state: 'talking', caller: null }
    return { state: client.phase === 'held' ? 'held' : 'ringing', caller: seenWaiting(number, client, state.now) }
  })
}

/** As the one who serves sees it. */
export function shiftPictureOf(shift: Shift): ShiftPicture {
  const { state, events, plan } = shift
  const isFloor = plan.side === 'floor'
  const atCounter = state.counter === null ? undefined : state.clients[state.counter.client]
  return {
    side: plan.side,
    department: isFloor ? 'sales' : 'service',
    counter: state.counter === null || atCounter === undefined ? null : seen(state.counter.client, atCounter),
    queue: state.queue.flatMap((number) => {
      const client = state.clients[number]
      return client === undefined || client.line > 0 ? [] : [seenWaiting(number, client, state.now)]
    }),
    lines: isFloor ? linesOf(shift) : [],
    target: plan.target > 0 ? { signed: state.signed, of: plan.target } : null,
    lunch: state.lunch,
    manager: visitOf(events, state.now),
    agent: null,
    self: null,
    mood: Math.round(state.mood / 100),
    serving: atCounter?.ticket ?? '',
    clockMinutes: OPENS_MINUTES + Math.floor(state.now / 10_000) / 6,
    happenings: happenings(events),
  }
}
