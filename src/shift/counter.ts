/** The conversation at the counter: stepping into a beat, what is on offer, nudges, promises, and how it ends. */
import { evaluator } from '#dialogue/condition.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import { noticedFalse, walksOut } from '#dialogue/rules.ts'
import { randomStream, shuffled } from '#scenario/random-stream.ts'
import { clientSilenceMs, goodwill as goodwillSizes, mostNudges, nudgeAgainMs, warmTrust } from './constants.ts'
import type { ClaimMade } from './event.ts'
import { clientAt, move, moveGoodwill, record, surroundings } from './play.ts'
import type { Play } from './play.ts'
import type { Refusal } from './refusal.ts'
import type { Counter, PromiseRecord } from './shift-state.ts'

/** The conversation stands in a new beat. A human client chooses first what she says in it; nobody can answer before. */
export function enterBeat(play: Play, counter: Counter): void {
  const { state } = play
  if (counter.client !== state.human) return announceBeat(play, counter)
  counter.choosing = true
  counter.order = []
  counter.beatAt = state.now
  play.agenda.add(state.now + clientSilenceMs, { what: 'clientSilence', beatAt: state.now })
}

/** What she says is said; now it can be answered. */
export function announceBeat(play: Play, counter: Counter): void {
  const { state } = play
  counter.choosing = false
  counter.beatAt = state.now
  counter.momentAskedInBeat = false
  counter.order = offersInOrder(play, counter)
  setNudge(play, counter, state.now + (beatOf(play, counter)?.nudgeMs ?? nudgeAgainMs))
  record(play, {
    at: play.state.now,
    kind: 'beatEntered',
    client: counter.client,
    beat: counter.talk.beat,
    line: counter.talk.line,
    offers: offerIds(play, counter),
  })
}

/** After a look-up, a call or a change of mood: replies may have opened or closed. */
export function refreshOffers(play: Play, counter: Counter): void {
  if (counter.talk.beat < 0 || counter.choosing) return
  const order = offersInOrder(play, counter)
  if (order.length === counter.order.length && order.every((reply, i) => reply === counter.order[i])) return
  counter.order = order
  record(play, { at: play.state.now, kind: 'offersChanged', client: counter.client, beat: counter.talk.beat, offers: offerIds(play, counter) })
}

/** Each beat has one order for this client in this seed; what is not on offer is left out of it. */
function offersInOrder(play: Play, counter: Counter): readonly number[] {
  const client = clientAt(play, counter.client)
  const offered = play.engine.offered(client.drawn, counter.talk, surroundings(play, counter))
  const all = client.drawn.case.beats[counter.talk.beat]?.replies.map((_, i) => i) ?? []
  return shuffled(all, randomStream(play.seed, counter.client * 1000 + counter.talk.beat, 'order')).filter((reply) => offered.includes(reply))
}

function offerIds(play: Play, counter: Counter): readonly string[] {
  const replies = beatOf(play, counter)?.replies ?? []
  return counter.order.map((reply) => replies[reply]?.id ?? '')
}

/** The counter where something can be done with her now, or why not: nobody is there, the line is taken by the colleague, or one is busy. */
export function counterAtHand({ state }: Play): Counter | Refusal {
  const { counter } = state
  if (!counter) return 'nobodyAtCounter'
  if (counter.phoneUntil !== null) return 'onThePhone'
  return state.now < state.busyUntil ? 'busy' : counter
}

export function beatOf(play: Play, counter: Counter) {
  return clientAt(play, counter.client).drawn.case.beats[counter.talk.beat]
}

export function setNudge(play: Play, counter: Counter, at: number): void {
  counter.nudgeAt = at
  play.agenda.add(at, { what: 'nudge' })
}

export function nudge(play: Play): void {
  const { counter, now } = play.state
  if (!counter || counter.nudgeAt !== now) return
  counter.nudged = true
  record(play, { at: play.state.now, kind: 'clientNudged', client: counter.client, beat: counter.talk.beat })
  move(play, counter, { type: 'nudged' }, 'nudge')
  if (walksOut(counter.talk) || counter.talk.nudges >= mostNudges) endConversation(play, counter, 'walkedOut', true)
  else {
    refreshOffers(play, counter)
    setNudge(play, counter, now + nudgeAgainMs)
  }
}

/** The moment that was asked for is over and nothing was said. */
export function momentOver(play: Play): void {
  const { counter, now } = play.state
  if (!counter || counter.momentUntil !== now || counter.momentPassed) return
  counter.momentPassed = true
  move(play, counter, { type: 'keptWaiting' }, 'keptWaiting')
  refreshOffers(play, counter)
}

export function colleagueAnswers(play: Play): void {
  const { state } = play
  const { counter } = state
  if (!counter || counter.phoneUntil !== state.now) return
  const half = state.goodwill < goodwillSizes.half
  const { colleague } = clientAt(play, counter.client).drawn.case
  counter.phoneUntil = null
  counter.colleagueSaid = half ? 'half' : 'full'
  counter.told = (half ? colleague?.tellsHalf : colleague?.tells) ?? []
  record(play, { at: play.state.now, kind: 'colleagueAnswered', client: counter.client, half })
  if (!half || counter.told.length > 0) move(play, counter, { type: 'colleagueTold' }, 'colleague')
  refreshOffers(play, counter)
}

/** What a reply asserts, against the facts of the draw and what the player could know. */
export function claimsOf(play: Play, counter: Counter, replyIndex: number): readonly ClaimMade[] {
  const { drawn } = clientAt(play, counter.client)
  const prepared = prepare(drawn)
  const reply = prepared.beats[counter.talk.beat]?.replies[replyIndex]
  if (!reply) return []
  const around = surroundings(play, counter)
  return reply.claims.map(({ claim, said, truth, noticed }): ClaimMade => {
    const fact = drawn.case.facts[claim.fact]
    const told = counter.told.includes(claim.fact)
    const known = fact?.knowable === 'at-hand' || told || (fact?.knowable === 'lookup' && fact.article !== null && counter.looked.has(fact.article))
    return {
      fact: claim.fact,
      mode: claim.mode,
      said,
      truth,
      known,
      named: claim.named,
      stated: (fact?.conditions ?? []).every((condition) => claim.stating.includes(condition)),
      noticed:
        claim.mode !== 'defer' &&
        said !== truth &&
        noticed !== null &&
        noticedFalse(prepared, counter.talk, reply, around) > 0 &&
        noticed(counter.talk, drawn.facts, around) !== 0,
    }
  })
}

/** Judged when due: at the end of the conversation, or at its time. */
export function settlePromise(play: Play, promise: PromiseRecord, counter: Counter | null, state: 'kept' | 'broken' | 'void'): void {
  promise.state = state
  record(play, { at: play.state.now, kind: 'promiseSettled', client: promise.client, promise: promise.promise, state })
  if (state === 'void') return
  if (counter && counter.client === promise.client && counter.talk.beat >= 0)
    move(play, counter, { type: 'promiseSettled', kept: state === 'kept' }, state === 'kept' ? 'promiseKept' : 'promiseBroken')
  moveGoodwill(play, state === 'kept' ? 'promiseKept' : 'promiseBroken')
}

/** Whether what was promised has been done, seen from the conversation as it stands. */
export function isKept(play: Play, promise: PromiseRecord, counter: Counter): boolean {
  const { drawn } = clientAt(play, counter.client)
  const terms = drawn.case.beats[promise.beat]?.replies.find((reply) => reply.id === promise.reply)?.promise
  return terms ? evaluator(terms.kept)(counter.talk, drawn.facts, surroundings(play, counter)) !== 0 : false
}

export function endConversation(play: Play, counter: Counter, how: 'ending' | 'walkedOut' | 'handedOver', silence: boolean, free = false): void {
  const { state } = play
  const client = clientAt(play, counter.client)
  // Only who stands at the counter is promised anything, so hers are the last.
  let hers = state.promises.length
  while (hers > 0 && state.promises[hers - 1]?.client === counter.client) hers--
  for (const promise of state.promises.slice(hers)) {
    if (promise.state !== 'open') continue
    if (how === 'walkedOut') settlePromise(play, promise, null, 'void')
    else if (promise.due === 'later') continue
    // What is due later in the shift is judged now, since nobody comes back to the counter for it.
    else settlePromise(play, promise, counter, isKept(play, promise, counter) ? 'kept' : 'broken')
  }
  const { beat, flags, acknowledged, line } = counter.talk
  record(play, {
    at: play.state.now,
    kind: 'conversationEnded',
    client: counter.client,
    how,
    ending: how === 'ending' ? -1 - beat : null,
    line: how === 'ending' ? line : 0,
    beat,
    flags,
    acknowledged,
    free,
    trust: counter.talk.trust,
    tension: counter.talk.tension,
    silence,
  })
  if (how !== 'ending') counter.talk = play.engine.send(client.drawn, counter.talk, { type: how }, surroundings(play, counter))
  client.phase = 'served'
  client.trust = counter.talk.trust
  client.tension = counter.talk.tension
  client.line = 0
  client.leavesAt = null
  const overheard = counter.harmed || how === 'walkedOut' ? 'rude' : client.trust >= warmTrust ? 'warm' : null
  if (state.counter === counter) {
    for (const number of state.queue) clientAt(play, number).overheard = overheard
    state.counter = null
  } else state.held = state.held.filter((other) => other !== counter)
  if (how === 'ending') state.served++
  if (how === 'ending' && client.drawn.case.endings[-1 - beat]?.signed) {
    state.signed++
    record(play, { at: state.now, kind: 'prospectSigned', client: counter.client, signed: state.signed })
  }
}
