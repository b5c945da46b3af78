/** Says a reply to the client at the counter: all that follows from it, at this very moment. */
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedCase, PreparedReply } from '#dialogue/prepared-case.ts'
import { hear, routeTaken, walksOut, worthOf } from '#dialogue/rules.ts'
import { claimsOf, endConversation, enterBeat, settlePromise } from '../counter.ts'
import type { Offer } from '../event.ts'
import { clientAt, move, moveGoodwill, record, surroundings } from '../play.ts'
import type { Play } from '../play.ts'
import type { Refusal } from '../refusal.ts'
import type { Counter } from '../shift-state.ts'

/** Who stands near enough to hear blame: the first two in line. */
const earshot = 2

export function chooseReply(play: Play, id: string): Refusal | null {
  const { state } = play
  const { counter } = state
  if (!counter) return 'nobodyAtCounter'
  if (counter.choosing) return 'clientChoosing'
  if (counter.phoneUntil !== null) return 'onThePhone'
  if (state.now < state.busyUntil) return 'busy'
  const client = clientAt(play, counter.client)
  const prepared = prepare(client.drawn)
  const index = prepared.beats[counter.talk.beat]?.replies.findIndex(({ reply }) => reply.id === id) ?? -1
  const chosen = prepared.beats[counter.talk.beat]?.replies[index]
  const around = surroundings(play, counter)
  if (!chosen || !counter.order.includes(index) || !play.engine.offered(client.drawn, counter.talk, around).includes(index)) return 'notOnOffer'
  const before = counter.talk
  const offers = counter.order.map((offer) => offerOf(prepared, counter, offer, around))
  const claims = claimsOf(play, counter, index)
  const { value, harms } = worthOf(chosen, before)
  counter.talk = play.engine.send(client.drawn, before, { type: 'reply', reply: index }, around)
  client.trust = counter.talk.trust
  client.tension = counter.talk.tension
  record(play, {
    at: play.state.now,
    kind: 'replyChosen',
    client: counter.client,
    beat: before.beat,
    flags: before.flags,
    acknowledged: before.acknowledged,
    reply: id,
    value,
    harms,
    offers,
    claims,
    stay: chosen.reply.stay,
    trust: counter.talk.trust,
    tension: counter.talk.tension,
    trustBefore: before.trust,
    tensionBefore: before.tension,
    tookMs: state.now - counter.beatAt,
  })
  if (claims.length > 0 || chosen.reply.promise) counter.asserted = true
  if (harms.some((harm) => harm.severity >= 2)) counter.harmed = true
  if (harms.some((harm) => harm.kind === 'blame-colleague')) {
    moveGoodwill(play, 'blame')
    record(play, { at: play.state.now, kind: 'blameHeard', client: counter.client, by: state.queue.slice(0, earshot) })
  }
  if (chosen.reply.thanksColleague) moveGoodwill(play, 'thanks')
  withdrawPromise(play, counter, chosen)
  makePromise(play, counter, before.beat, chosen)
  endMoment(play, counter)
  if (walksOut(counter.talk)) endConversation(play, counter, 'walkedOut', false)
  else if (counter.talk.beat < 0) endConversation(play, counter, 'ending', false)
  else enterBeat(play, counter)
  return null
}

/** Coming back within the moment that was asked for is thanked; past it, it was noticed when it passed. */
function endMoment(play: Play, counter: Counter): void {
  if (counter.momentUntil !== null && !counter.momentPassed) move(play, counter, { type: 'thanked' }, 'thanked')
  counter.momentUntil = null
  counter.momentPassed = false
}

function offerOf(prepared: PreparedCase, counter: Counter, index: number, around: ReturnType<typeof surroundings>): Offer {
  const reply = prepared.beats[counter.talk.beat]?.replies[index]
  if (!reply) return { reply: '', value: 0, beat: counter.talk.beat, flags: counter.talk.flags, acknowledged: counter.talk.acknowledged }
  const heard = hear(prepared, counter.talk, reply, around)
  return {
    reply: reply.reply.id,
    value: worthOf(reply, counter.talk).value,
    beat: reply.routes[routeTaken(prepared, heard, reply, around)]?.to ?? counter.talk.beat,
    flags: heard.flags,
    acknowledged: heard.acknowledged,
  }
}

/** Taken back in time, nobody relies on it: it walks in nowhere. What was said stays said, for the score. */
function withdrawPromise(play: Play, counter: Counter, chosen: PreparedReply): void {
  const withdrawn = play.state.promises.findLast(({ client, promise }) => client === counter.client && promise === chosen.reply.withdraws)
  if (withdrawn && withdrawn.state !== 'void') settlePromise(play, withdrawn, counter, 'void')
}

/** A promise that the facts rule out is broken as it is made. */
function makePromise(play: Play, counter: Counter, beat: number, chosen: PreparedReply): void {
  const terms = chosen.reply.promise
  if (!terms) return
  const { state } = play
  const due = terms.due.kind === 'after' ? state.now + terms.due.ms : terms.due.kind === 'end' ? 'conversation' : 'later'
  state.promises.push({
    client: counter.client,
    promise: terms.id,
    beat,
    reply: chosen.reply.id,
    madeAt: state.now,
    due,
    feasible: chosen.feasible,
    written: counter.talk.written,
    state: chosen.feasible ? 'open' : 'broken',
  })
  record(play, {
    at: play.state.now,
    kind: 'promiseMade',
    client: counter.client,
    promise: terms.id,
    reply: chosen.reply.id,
    beat,
    feasible: chosen.feasible,
    due,
  })
  if (!chosen.feasible) record(play, { at: play.state.now, kind: 'promiseSettled', client: counter.client, promise: terms.id, state: 'broken' })
  else if (typeof due === 'number') play.agenda.add(due, { what: 'promise', promise: state.promises.length - 1 })
}
