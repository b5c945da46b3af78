/** Calls the first in line to the counter, or somebody out of order: to the others that is being overtaken. */
import { overtakenMs } from '../constants.ts'
import { beatOf, enterBeat, refreshOffers, setNudge } from '../counter.ts'
import { accrueWait } from '../felt-wait.ts'
import { clientAt, move, record } from '../play.ts'
import type { Play } from '../play.ts'
import type { Refusal } from '../refusal.ts'
import type { Counter } from '../shift-state.ts'

export function callNext(play: Play, wanted: number | null): Refusal | null {
  const { state } = play
  if (state.counter) return 'somebodyAtCounter'
  const held = state.held.find((counter) => counter.client === wanted)
  if (state.queue.length === 0 && !held) return 'nobodyWaiting'
  if (state.now < state.busyUntil) return 'busy'
  if (held) return takeBack(play, held)
  const number = wanted ?? state.queue[0] ?? -1
  const place = state.queue.indexOf(number)
  if (place < 0) return 'notWaiting'
  for (const ahead of state.queue.slice(0, place)) {
    const overtaken = clientAt(play, ahead)
    // Who rings sees nobody taken before.
    if (overtaken.by === 'phone') continue
    overtaken.overtakenUntil = state.now + overtakenMs
    overtaken.overtakenExplained = overtaken.told.explained
  }
  const client = clientAt(play, number)
  accrueWait(client, state.now)
  client.phase = 'counter'
  client.leavesAt = null
  state.queue = state.queue.filter((other) => other !== number)
  const waitedMs = state.now - client.arrivedAt
  const looked = new Set(state.looked)
  const around = { looked, waited: Math.floor(waitedMs / 60_000), mood: Math.floor(state.mood / 100) }
  const counter: Counter = {
    client: number,
    talk: play.engine.begin(client.drawn, client.trust, client.tension, around),
    order: [],
    beatAt: state.now,
    nudgeAt: 0,
    calledAt: state.now,
    momentUntil: null,
    momentPassed: false,
    momentAskedInBeat: false,
    phoneUntil: null,
    colleagueSaid: null,
    told: [],
    looked,
    harmed: false,
    nudged: false,
    asserted: false,
    choosing: false,
    heldSince: 0,
  }
  state.counter = counter
  record(play, { at: play.state.now, kind: 'clientCalled', client: number, waitedMs, outOfOrder: place > 0, trust: client.trust, tension: client.tension })
  enterBeat(play, counter)
  return null
}

/** Back to a line on hold: the talk goes on where it stood, as tense as the waiting has made her. */
function takeBack(play: Play, counter: Counter): null {
  const { state } = play
  const client = clientAt(play, counter.client)
  accrueWait(client, state.now)
  client.phase = 'counter'
  client.leavesAt = null
  state.held = state.held.filter((other) => other !== counter)
  state.counter = counter
  record(play, { at: state.now, kind: 'takenBack', client: counter.client, heldMs: state.now - counter.heldSince })
  move(play, counter, { type: 'pressed', tension: client.tension - counter.talk.tension }, 'held')
  setNudge(play, counter, state.now + (beatOf(play, counter)?.nudgeMs ?? 0))
  refreshOffers(play, counter)
  return null
}
