/** Those who wait: how fast the wait is felt, when patience ends, and how tension grows meanwhile (evidence §3, §4). */
import type { Person } from '#scenario/pack.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import { impatientFrom, pastAnnouncedTrust, patienceMedianMs, tickMs, waitFactors } from './constants.ts'
import { accrueWait, leavingAt } from './felt-wait.ts'
import { patienceQuantiles } from './patience-table.ts'
import { endConversation } from './counter.ts'
import { clientAt, record } from './play.ts'
import type { Play } from './play.ts'
import type { Client } from './shift-state.ts'

/** Log-normal, median five minutes times the temper; ms of perceived wait. */
export function drawPatience(stream: RandomStream, temper: number): number {
  const index = stream.between(0, patienceQuantiles.length - 2)
  const share = stream.between(0, 999)
  const low = patienceQuantiles[index] ?? 1000
  const high = patienceQuantiles[index + 1] ?? low
  const quantile = low + Math.floor(((high - low) * share) / 1000)
  return Math.floor(((patienceMedianMs / 1000) * quantile * temper) / 100)
}

export function personOf(play: Play, client: Client): Person {
  const person = play.pack.people.find((one) => one.id === client.person)
  if (!person) throw new RangeError(`no person '${client.person}'`)
  return person
}

/** Speed of the perceived wait for the client at `place` in line, in thousandths. */
export function waitMultiplier(play: Play, client: Client, place: number): number {
  const { state } = play
  const f = waitFactors
  let m = 1000
  const times = (factor: number): void => {
    m = Math.round((m * factor) / 1000)
  }
  if (client.by === 'phone') {
    // Nobody is seen on the telephone: no neighbours, no line before one. A voice explains the wait until somebody picks up; on hold it is silent.
    if (client.phase === 'waiting') times(f.explained)
  } else {
    times(client.told.acknowledged ? f.acknowledged : f.neverAcknowledged)
    times(client.told.explained ? f.explained : f.unexplained)
    if (client.told.position) times(f.positionTold)
    if (client.told.until !== null) times(state.now < client.told.until ? f.beforeAnnounced : f.pastAnnounced)
    if (state.now < client.overtakenUntil) times(client.overtakenExplained ? f.overtakenExplained : f.overtaken)
    times(1000 + Math.min(f.furiousNeighboursMost, f.furiousNeighbour * furiousNeighbours(play, place)))
    times(Math.max(f.behindLeast, 1000 - f.eachBehind * (state.queue.length - 1 - place)))
    if (client.overheard) times(client.overheard === 'rude' ? f.overheardRude : f.overheardWarm)
  }
  times(f.calmest + Math.round((f.tensest * client.tension) / 10000))
  return Math.max(f.least, Math.min(f.most, m))
}

function furiousNeighbours(play: Play, place: number): number {
  let count = 0
  for (let other = place - 2; other <= place + 2; other++) {
    const number = play.state.queue[other]
    if (other !== place && number !== undefined && clientAt(play, number).tension >= waitFactors.furiousFrom) count++
  }
  return count
}

/** Sets the multiplier until the next tick, and the moment of leaving where it falls before it. */
export function reckon(play: Play, number: number, place: number): void {
  const client = clientAt(play, number)
  client.multiplier = waitMultiplier(play, client, place)
  const leavesAt = leavingAt(client, play.state.now)
  client.leavesAt = leavesAt
  if (leavesAt <= play.state.now + tickMs) play.agenda.add(leavesAt, { what: 'leaving', client: number })
  if (!client.grewImpatient && client.perceived >= client.patienceMs * impatientFrom) {
    client.grewImpatient = true
    record(play, { at: play.state.now, kind: 'clientGrewImpatient', client: number })
  }
}

/** One tick: tension grows by 4·m a minute. */
export function growTense(client: Client): void {
  client.tension = Math.min(10000, client.tension + Math.round((client.multiplier * 400 * tickMs) / (1000 * 60_000)))
}

/** Patience is over: who waits goes, who was put on hold hangs up. */
export function leave(play: Play, number: number): void {
  const client = clientAt(play, number)
  if (client.leavesAt !== play.state.now) return
  if (client.phase === 'waiting') leaveNow(play, number)
  else if (client.phase === 'held') {
    const held = play.state.held.find((counter) => counter.client === number)
    if (held) endConversation(play, held, 'walkedOut', true)
  }
}

export function leaveNow(play: Play, number: number): void {
  const client = clientAt(play, number)
  accrueWait(client, play.state.now)
  client.phase = 'left'
  client.line = 0
  client.leavesAt = null
  play.state.queue = play.state.queue.filter((other) => other !== number)
  record(play, { at: play.state.now, kind: 'clientLeft', client: number, waitedMs: play.state.now - client.arrivedAt, tension: client.tension })
}

export function announcedTimePassed(play: Play, number: number): void {
  const client = clientAt(play, number)
  if (client.phase !== 'waiting' || client.told.passed || client.told.until !== play.state.now) return
  client.told.passed = true
  client.trust = Math.max(0, client.trust - pastAnnouncedTrust)
  record(play, { at: play.state.now, kind: 'announcedTimePassed', client: number })
}
