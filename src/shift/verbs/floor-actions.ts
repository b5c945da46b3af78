/** What only the sales floor has: a line on hold, a paper that says it all, and lunch. */
import { randomStream } from '#scenario/random-stream.ts'
import { eatLunchMs, patienceOnLine, sendInWritingMs } from '../constants.ts'
import { counterAtHand, refreshOffers } from '../counter.ts'
import { clientAt, move, record } from '../play.ts'
import type { Play } from '../play.ts'
import type { Refusal } from '../refusal.ts'
import { drawPatience, personOf, reckon } from '../waiting.ts'

/** Held lines have numbers of their own in the stream of patience, so that holding changes nobody else's. */
const heldStream = 10_000

/** Only who is on the telephone can be put on hold. She has a patience of her own there, drawn anew each time. */
export function putOnHold(play: Play): Refusal | null {
  const { state } = play
  const counter = counterAtHand(play)
  if (typeof counter === 'string') return counter
  const client = clientAt(play, counter.client)
  if (client.by !== 'phone') return 'notOnTheLine'
  const patience = drawPatience(randomStream(play.seed, heldStream + counter.client, 'patience'), personOf(play, client).temper)
  client.phase = 'held'
  client.patienceMs = Math.floor((patience * patienceOnLine.held) / 100)
  client.perceived = 0
  client.accruedAt = state.now
  client.grewImpatient = false
  counter.heldSince = state.now
  state.counter = null
  state.held = [...state.held, counter]
  record(play, { at: state.now, kind: 'putOnHold', client: counter.client })
  reckon(play, counter.client, state.queue.length)
  return null
}

/** Once a conversation, and only what was said can be written. What is wrong stands there in black and white. */
export function sendInWriting(play: Play): Refusal | null {
  const { state } = play
  const counter = counterAtHand(play)
  if (typeof counter === 'string') return counter
  if (!clientAt(play, counter.client).drawn.case.inWriting) return 'nothingToWrite'
  if (counter.talk.written) return 'already'
  if (!counter.asserted) return 'nothingSaidYet'
  state.busyUntil = state.now + sendInWritingMs
  for (const promise of state.promises) if (promise.client === counter.client) promise.written = true
  record(play, { at: state.now, kind: 'sentInWriting', client: counter.client })
  move(play, counter, { type: 'written' }, 'written')
  refreshOffers(play, counter)
  return null
}

export function eatLunch(play: Play): Refusal | null {
  const { state } = play
  if (state.lunch !== 'warm' && state.lunch !== 'cold') return 'noLunch'
  if (state.counter) return 'somebodyAtCounter'
  if (state.now < state.busyUntil) return 'busy'
  state.lunch = 'eaten'
  state.busyUntil = state.now + eatLunchMs
  record(play, { at: state.now, kind: 'lunchEaten' })
  return null
}
