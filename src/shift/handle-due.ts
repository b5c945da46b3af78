/** What the agenda says is due, one kind a line; arrivals, ticks, the bell, and the end of the shift. */
import { tickMs } from './constants.ts'
import { colleagueAnswers, isKept, momentOver, nudge, refreshOffers, settlePromise } from './counter.ts'
import { murmur, updateMood } from './mood.ts'
import { clientAt, move, record } from './play.ts'
import type { Due, Play } from './play.ts'
import { accrueWait } from './felt-wait.ts'
import { announcedTimePassed, growTense, leave, reckon } from './waiting.ts'

export function handleDue(play: Play, due: Due): void {
  switch (due.what) {
    case 'tick':
      tick(play)
      break
    case 'arrival':
      arrive(play, due.client)
      break
    case 'leaving':
      leave(play, due.client)
      break
    case 'announcedTime':
      announcedTimePassed(play, due.client)
      break
    case 'nudge':
      nudge(play)
      break
    case 'momentOver':
      momentOver(play)
      break
    case 'colleague':
      colleagueAnswers(play)
      break
    case 'promise':
      promiseDue(play, due.promise)
      break
    case 'bell':
      bell(play)
      break
  }
  finishIfDone(play)
}

/** Puts the next arrival on the agenda. */
export function expectNext(play: Play): void {
  const next = play.coming.pop()
  if (next !== undefined) play.agenda.add(clientAt(play, next).arrivedAt, { what: 'arrival', client: next }, next)
}

function tick(play: Play): void {
  const { state } = play
  for (const number of state.queue) accrueWait(clientAt(play, number), state.now)
  for (const [place, number] of state.queue.entries()) {
    growTense(clientAt(play, number))
    reckon(play, number, place)
  }
  if (state.counter) move(play, state.counter, { type: 'calmed' }, 'calming')
  updateMood(play)
  murmur(play)
  if (state.counter) refreshOffers(play, state.counter)
  play.agenda.add(state.now + tickMs, { what: 'tick' })
}

function arrive(play: Play, number: number): void {
  const { state } = play
  if (state.phase !== 'open') return
  expectNext(play)
  const client = clientAt(play, number)
  state.expected--
  client.phase = 'waiting'
  client.accruedAt = state.now
  state.queue = [...state.queue, number]
  record(play, { at: play.state.now, kind: 'clientArrived', client: number })
  reckon(play, number, state.queue.length - 1)
  updateMood(play)
}

function promiseDue(play: Play, index: number): void {
  const promise = play.state.promises[index]
  const { counter } = play.state
  // Settled with the conversation, where that ended before.
  if (!promise || promise.state !== 'open' || !counter || counter.client !== promise.client) return
  settlePromise(play, promise, counter, isKept(play, promise, counter) ? 'kept' : 'broken')
}

/** Who stands at the counter is finished; those still waiting are sent home. */
function bell(play: Play): void {
  const { state } = play
  if (state.phase !== 'open') return
  state.phase = 'bell'
  record(play, { at: play.state.now, kind: 'bellRang' })
  for (const number of state.queue) {
    const client = clientAt(play, number)
    accrueWait(client, state.now)
    client.phase = 'sentHome'
    client.leavesAt = null
    record(play, { at: play.state.now, kind: 'clientSentHome', client: number, waitedMs: state.now - client.arrivedAt })
  }
  state.queue = []
}

/** After the bell, when the counter is free. A shift in which nobody is expected any more closes early. */
export function finishIfDone(play: Play): void {
  const { state } = play
  if (state.phase === 'ended' || state.counter !== null) return
  if (state.phase === 'open') {
    if (state.queue.length > 0 || state.expected > 0) return
    bell(play)
  }
  state.phase = 'ended'
  record(play, { at: play.state.now, kind: 'shiftEnded' })
}
