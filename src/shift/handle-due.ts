/** What the agenda says is due, one kind a line; arrivals, ticks, the bell, and the end of the shift. */
import { lines, lunchColdMs, tickMs } from './constants.ts'
import { announceBeat, colleagueAnswers, isKept, momentOver, nudge, refreshOffers, settlePromise } from './counter.ts'
import { murmur, updateMood } from './mood.ts'
import { clientAt, move, record } from './play.ts'
import type { Due, Play } from './play.ts'
import { accrueWait } from './felt-wait.ts'
import { announcedTimePassed, growTense, leave, leaveNow, reckon } from './waiting.ts'

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
    case 'redial':
      ring(play, due.client)
      break
    case 'visit':
      visit(play, due.visit)
      break
    case 'lunch':
      serveLunch(play)
      break
    case 'lunchCold':
      coolLunch(play)
      break
    case 'clientSilence':
      clientSilence(play, due.beatAt)
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
  const held = state.held.map((counter) => counter.client)
  for (const number of [...state.queue, ...held]) accrueWait(clientAt(play, number), state.now)
  for (const [place, number] of state.queue.entries()) {
    growTense(clientAt(play, number))
    reckon(play, number, place)
  }
  for (const number of held) {
    growTense(clientAt(play, number))
    reckon(play, number, state.queue.length)
  }
  if (state.counter && !state.counter.choosing) move(play, state.counter, { type: 'calmed' }, 'calming')
  updateMood(play)
  murmur(play)
  if (state.counter) refreshOffers(play, state.counter)
  play.agenda.add(state.now + tickMs, { what: 'tick' })
}

function arrive(play: Play, number: number): void {
  if (play.state.phase !== 'open') return
  expectNext(play)
  if (clientAt(play, number).by === 'phone') ring(play, number)
  else join(play, number)
}

/** A call needs a free line; who finds both engaged tries again, and at last gives up. */
function ring(play: Play, number: number): void {
  const { state } = play
  if (state.phase !== 'open') return
  const client = clientAt(play, number)
  const taken = new Set(state.clients.map((other) => other.line))
  const free = Array.from({ length: lines.count }, (_, i) => i + 1).find((line) => !taken.has(line))
  if (free !== undefined) {
    client.line = free
    join(play, number)
  } else if (++client.engaged < lines.mostEngaged) {
    record(play, { at: state.now, kind: 'lineEngaged', client: number })
    play.agenda.add(state.now + lines.redialMs, { what: 'redial', client: number })
  } else giveUp(play, number)
}

/** Never got through: she came, and nobody answered. */
function giveUp(play: Play, number: number): void {
  join(play, number)
  leaveNow(play, number)
}

function join(play: Play, number: number): void {
  const { state } = play
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
  for (const [number, client] of state.clients.entries()) if (client.phase === 'expected' && client.engaged > 0) giveUp(play, number)
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

function visit(play: Play, index: number): void {
  const { state, plan } = play
  if (state.phase !== 'open') return
  const ahead = state.signed >= (plan.visits[index]?.expected ?? 0)
  record(play, { at: state.now, kind: 'managerCame', visit: index, ahead, signed: state.signed })
}

function serveLunch(play: Play): void {
  const { state } = play
  if (state.phase !== 'open') return
  state.lunch = 'warm'
  play.agenda.add(state.now + lunchColdMs, { what: 'lunchCold' })
  record(play, { at: state.now, kind: 'lunchServed' })
}

function coolLunch(play: Play): void {
  const { state } = play
  if (state.lunch !== 'warm') return
  state.lunch = 'cold'
  record(play, { at: state.now, kind: 'lunchWentCold' })
}

/** She said nothing: what the rules would have picked is said. */
function clientSilence(play: Play, beatAt: number): void {
  const { counter } = play.state
  if (counter?.choosing && counter.beatAt === beatAt) announceBeat(play, counter)
}

/** After the bell, when the counter is free. A shift in which nobody is expected any more closes early. */
export function finishIfDone(play: Play): void {
  const { state } = play
  if (state.phase === 'ended') return
  if (humanIsDone(play)) return end(play)
  if (state.counter !== null || state.held.length > 0) return
  if (state.phase === 'open') {
    if (state.queue.length > 0 || state.expected > 0) return
    bell(play)
  }
  end(play)
}

/** The queue's side ends with the human client's own visit. */
function humanIsDone({ state }: Play): boolean {
  const phase = state.human === null ? undefined : state.clients[state.human]?.phase
  return phase === 'served' || phase === 'left' || phase === 'sentHome'
}

function end(play: Play): void {
  const { state } = play
  if (state.lunch === 'warm' || state.lunch === 'cold') record(play, { at: state.now, kind: 'lunchForgotten' })
  state.phase = 'ended'
  record(play, { at: play.state.now, kind: 'shiftEnded' })
}
