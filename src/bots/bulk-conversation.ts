/**
 * Conversations by the million: the rules, events and scores of a conversation at the counter without queue and clock, for the checker and for
 * measuring. Events are whole numbers in one buffer. Equal to the same replies in a shift, by a property test.
 */
import { boundsIn } from '#dialogue/bounds.ts'
import { evaluator } from '#dialogue/condition.ts'
import type { ConversationState, DrawnCase, Surroundings } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedBeat, PreparedCase, PreparedReply } from '#dialogue/prepared-case.ts'
import { canReply, enter, hear, noticedFalse, routeTaken, walkedOut, walksOut, worthOf } from '#dialogue/rules.ts'
import { openingState } from '#dialogue/table-conversation.ts'
import type { Person } from '#scenario/pack.ts'
import { accuracyScore, accuracySum, factVerdicts } from '#score/accuracy.ts'
import type { ReplyWithClaims } from '#score/accuracy.ts'
import type { LedgerRow } from '#score/scores.ts'
import type { ClaimMade } from '#shift/event.ts'

/** Whole numbers of one event: beat, reply, flags before, value (doubled), trust, tension, choice regret, door regret. */
export const eventSize = 8

export interface BulkConversation {
  readonly replies: number
  /** Below 0: ending `-1 - beat`, or `walkedOut`. */
  readonly endedIn: number
  readonly trust: number
  readonly tension: number
  /** Hundredths of a point, or null. */
  readonly empathy: number | null
  readonly accuracy: number | null
  /** Of all numbers in `events`. */
  readonly hash: number
  /** `eventSize` numbers a reply; valid until the next conversation is run. */
  readonly events: Int32Array
}

/** Picks one of the replies on offer; `step` counts from 0. `replies` are those on offer, in the case's order, and valid only while choosing; `beat` is where. */
export type ChooseReply = (offered: number, step: number, replies: readonly PreparedReply[], beat: number) => number

interface OpenPromise {
  readonly reply: PreparedReply
  state: LedgerRow['state']
}

/** One buffer serves all conversations that a runner runs. A conversation of more replies than this ends in a RangeError: scored beats form no cycle, so only `stay` could go on for ever. */
const mostReplies = 10_000

/** @param looked articles that are open from the start. */
export function bulkRunner(
  looked: ReadonlySet<string> = new Set(),
): (drawn: DrawnCase, person: Pick<Person, 'trust' | 'tension'>, choose: ChooseReply) => BulkConversation {
  const buffer = new Int32Array(mostReplies * eventSize)
  const offered: PreparedReply[] = []

  return (drawn, person, choose) => {
    const prepared = prepare(drawn)
    const around: Surroundings = { looked, waited: 0, mood: Math.floor(person.tension / 100) }
    const start = boundsIn(prepared, drawn.case.opens, 0, false)
    const claimed: ReplyWithClaims[] = []
    const visited: number[] = []
    const promises: OpenPromise[] = []
    let state = enter(prepared, openingState(person.trust, person.tension, drawn.case.appeal), drawn.case.opens, around)
    let sum = 0
    let step = 0
    while (state.beat >= 0) {
      const beat = prepared.beats[state.beat]
      if (!beat || step >= mostReplies) throw new RangeError(`the conversation does not end after ${step} replies`)
      if (beat.beat.requires.length > 0) visited.push(state.beat)
      gather(prepared, beat, state, around, offered)
      const reply = offered[choose(offered.length, step, offered, state.beat)]
      if (!reply) throw new RangeError(`nothing was chosen in beat ${state.beat}`)
      const { value } = worthOf(reply, state)
      const heard = hear(prepared, state, reply, around)
      const to = reply.routes[routeTaken(prepared, heard, reply, around)]?.to ?? state.beat
      if (reply.claims.length > 0 && !reply.reply.stay) claimed.push(claimsAt(prepared, state, reply, around, step, looked))
      if (reply.reply.promise) promises.push({ reply, state: reply.feasible ? 'open' : 'broken' })
      note(buffer, step, state, beat, reply, value, heard, offered, prepared, around, to)
      if (!reply.reply.stay) sum += value
      step++
      const next = enter(prepared, heard, to, around)
      state = walksOut(next) ? { ...next, beat: walkedOut } : next
      if (state.beat === walkedOut) sum += boundsIn(prepared, next.beat, next.flags, next.acknowledged).worst
    }
    settle(promises, prepared, state, around)
    const accuracy = accuracySum(factVerdicts(drawn, claimed, visited), promises)
    return {
      replies: step,
      endedIn: state.beat,
      trust: state.trust,
      tension: state.tension,
      empathy: start.best > start.worst ? Math.round((10000 * (sum - start.worst)) / (start.best - start.worst)) : null,
      accuracy: accuracyScore(accuracy),
      hash: hashOf(buffer, step * eventSize),
      events: buffer.subarray(0, step * eventSize),
    }
  }
}

function gather(prepared: PreparedCase, beat: PreparedBeat, state: ConversationState, around: Surroundings, into: PreparedReply[]): void {
  into.length = 0
  for (const reply of beat.replies) if (canReply(prepared, state, reply, around)) into.push(reply)
}

/** Writes the event of one reply, with what it cost against the best that stood beside it. */
function note(
  buffer: Int32Array,
  step: number,
  state: ConversationState,
  beat: PreparedBeat,
  reply: PreparedReply,
  value: number,
  heard: ConversationState,
  offered: readonly PreparedReply[],
  prepared: PreparedCase,
  around: Surroundings,
  to: number,
): void {
  let choiceRegret = 0
  let doorRegret = 0
  if (!reply.reply.stay) {
    const own = value + boundsIn(prepared, to, heard.flags, heard.acknowledged).best
    let best = own
    for (const other of offered) {
      if (other === reply || other.reply.stay) continue
      const total = worthOf(other, state).value + bestAfter(prepared, state, other, around)
      if (total > best) best = total
    }
    choiceRegret = best - own
    doorRegret = boundsIn(prepared, state.beat, state.flags, state.acknowledged).best - best
  }
  let at = step * eventSize
  buffer[at++] = state.beat
  buffer[at++] = beat.replies.indexOf(reply)
  buffer[at++] = state.flags
  buffer[at++] = value
  buffer[at++] = heard.trust
  buffer[at++] = heard.tension
  buffer[at++] = choiceRegret
  buffer[at] = doorRegret
}

function bestAfter(prepared: PreparedCase, state: ConversationState, reply: PreparedReply, around: Surroundings): number {
  const flags = state.flags | reply.reply.sets
  const acknowledged = state.acknowledged || reply.acknowledges
  // Only where the way forks does it matter how she would have felt.
  const to = reply.routes.length === 1 ? reply.routes[0]?.to : reply.routes[routeTaken(prepared, hear(prepared, state, reply, around), reply, around)]?.to
  return boundsIn(prepared, to ?? state.beat, flags, acknowledged).best
}

function claimsAt(
  prepared: PreparedCase,
  state: ConversationState,
  reply: PreparedReply,
  around: Surroundings,
  step: number,
  looked: ReadonlySet<string>,
): ReplyWithClaims {
  const { facts } = prepared.drawn.case
  const anyNoticed = noticedFalse(prepared, state, reply, around) > 0
  const claims = reply.claims.map(({ claim, said, truth, noticed }): ClaimMade => {
    const fact = facts[claim.fact]
    return {
      fact: claim.fact,
      mode: claim.mode,
      said,
      truth,
      named: claim.named,
      known: fact?.knowable === 'at-hand' || (fact?.knowable === 'lookup' && fact.article !== null && looked.has(fact.article)),
      stated: (fact?.conditions ?? []).every((condition) => claim.stating.includes(condition)),
      noticed: anyNoticed && claim.mode !== 'defer' && said !== truth && noticed !== null && noticed(state, prepared.drawn.facts, around) !== 0,
    }
  })
  return { at: step, beat: state.beat, reply: reply.reply.id, claims }
}

/** As at the counter: what is due by the end is judged at the end, what is due later stays open, and nobody keeps a promise to one who walked out. */
function settle(promises: readonly OpenPromise[], prepared: PreparedCase, state: ConversationState, around: Surroundings): void {
  for (const promise of promises) {
    const terms = promise.reply.reply.promise
    if (promise.state !== 'open' || !terms) continue
    if (state.beat === walkedOut) promise.state = 'void'
    else if (terms.due.kind !== 'later') promise.state = evaluator(terms.kept)(state, prepared.drawn.facts, around) !== 0 ? 'kept' : 'broken'
  }
}

function hashOf(buffer: Int32Array, length: number): number {
  let h = 0x9747b28c
  for (let i = 0; i < length; i++) {
    h = Math.imul(h ^ (buffer[i] ?? 0), 0x85ebca6b)
    h ^= h >>> 13
  }
  return h >>> 0
}
