/** A running shift: time goes on, inputs are applied, events come out. Same pack, seed and inputs: same events and hash, everywhere. */
import type { ConversationEngine } from '#dialogue/conversation.ts'
import { digest } from '#scenario/digest.ts'
import type { Pack, ShiftPlan } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { expectedClients } from './expected-clients.ts'
import type { OriginArrival } from './expected-clients.ts'
import { clientOf, humanPlace, inPerson, linkedPlan, planOf } from './shift-plans.ts'
import { Agenda } from './agenda.ts'
import { applyVerb } from './apply-verb.ts'
import { goodwill, tickMs } from './constants.ts'
import type { ShiftEvent } from './event.ts'
import { expectNext, handleDue } from './handle-due.ts'
import type { HumanClient, Input, Mode, Pace, ShiftLog, Verb } from './input.ts'
import { record } from './play.ts'
import type { Due, Play } from './play.ts'
import type { Refusal } from './refusal.ts'
import type { ShiftState } from './shift-state.ts'

export interface ShiftOptions {
  readonly mode: Mode
  readonly engine: ConversationEngine
  readonly pace?: Pace
  /** The floor shift that this one follows, and who comes of it (`linked-pair.ts`). */
  readonly after?: { readonly log: ShiftLog; readonly origins: readonly OriginArrival[] }
  /** Of `client:<case>`: the human client. */
  readonly human?: HumanClient
}

export interface Shift {
  readonly pack: Pack
  readonly plan: ShiftPlan
  readonly seed: number
  readonly state: ShiftState
  readonly events: readonly ShiftEvent[]
  /** Lets time pass to `ms` of the shift's clock; does nothing while paused, after the end, or backwards. */
  advanceTo(ms: number): void
  /** Done now, and logged, unless it is refused. */
  apply(verb: Verb): Refusal | null
  /** The next moment at which something happens by itself, or null. */
  nextAt(): number | null
  log(): ShiftLog
  hash(): string
}

/** @param shiftId a shift of the pack, `case:<id>` to practise one case, or `client:<id>` to be its client. @throws RangeError where the pack has none of that name. */
export function openShift(pack: Pack, shiftId: string, seed: number, options: ShiftOptions): Shift {
  const { after, human } = options
  const found = planOf(pack, shiftId, seed)
  if (!found) throw new RangeError(`the pack '${pack.id}' has no shift '${shiftId}'`)
  if (shiftId.startsWith(clientOf) !== (human !== undefined)) throw new RangeError(`'${shiftId}' ${human ? 'has no human client' : 'needs a human client'}`)
  const plan = after ? linkedPlan(found, after.origins) : human?.person === undefined ? found : inPerson(found, human.person)
  const state: ShiftState = {
    now: 0,
    phase: 'open',
    paused: false,
    pace: options.pace ?? 100,
    mode: options.mode,
    clients: expectedClients(pack, plan, seed, { origins: after?.origins ?? [], human: human ?? null }),
    queue: [],
    counter: null,
    held: [],
    busyUntil: 0,
    goodwill: goodwill.start,
    mood: 0,
    looked: new Set(),
    promises: [],
    expected: 0,
    served: 0,
    signed: 0,
    lunch: 'none',
    human: human ? humanPlace : null,
    pressedUntil: 0,
  }
  // Only the next arrival stands on the agenda, at the place it would have among all: a long day costs no more a client than a short one.
  const agenda = new Agenda<Due>(state.clients.length)
  const coming = state.clients
    .flatMap((client, number) => (client.arrivedAt < plan.durationMs ? [number] : []))
    .sort((a, b) => (state.clients[b]?.arrivedAt ?? 0) - (state.clients[a]?.arrivedAt ?? 0) || b - a)
  state.expected = coming.length
  const play: Play = { coming, pack, plan, seed, engine: options.engine, state, agenda, murmurs: randomStream(seed, 0, 'murmurs'), events: [] }
  const inputs: Input[] = []
  record(play, { at: play.state.now, kind: 'shiftBegan' })
  expectNext(play)
  agenda.add(tickMs, { what: 'tick' })
  agenda.add(plan.durationMs, { what: 'bell' })
  for (const [visit, { atMs }] of plan.visits.entries()) agenda.add(atMs, { what: 'visit', visit })
  if (plan.lunchAtMs !== null) agenda.add(plan.lunchAtMs, { what: 'lunch' })
  const advanceTo = (ms: number): void => {
    for (;;) {
      if (state.paused || state.phase === 'ended') return
      const at = agenda.nextAt()
      if (at === null || at > ms) break
      const due = agenda.take()
      if (!due) break
      state.now = due.at
      handleDue(play, due.what)
    }
    if (ms > state.now) state.now = ms
  }
  advanceTo(0)
  return {
    pack,
    plan,
    seed,
    state,
    events: play.events,
    advanceTo,
    apply(verb) {
      const refusal = applyVerb(play, verb)
      if (refusal === null) inputs.push({ ...verb, at: state.now })
      return refusal
    },
    nextAt: () => (state.phase === 'ended' || state.paused ? null : agenda.nextAt()),
    log: () => ({
      format: 1,
      pack: pack.id,
      packHash: pack.hash,
      shift: shiftId,
      seed,
      mode: options.mode,
      pace: options.pace ?? 100,
      inputs: [...inputs],
      until: state.now,
      hash: hashOf(state),
      ...(after ? { after: after.log } : {}),
      ...(human ? { human } : {}),
    }),
    hash: () => hashOf(state),
  }
}

/** Covers all that can change; what is drawn from the seed is in it through what it led to. */
function hashOf(state: ShiftState): string {
  const { counter } = state
  return digest(
    JSON.stringify([
      state.now,
      state.phase,
      state.paused,
      state.pace,
      state.queue,
      state.busyUntil,
      state.goodwill,
      state.mood,
      [...state.looked].sort(),
      state.served,
      state.signed,
      state.lunch,
      state.held.map((held) => ({ ...held, looked: [...held.looked].sort() })),
      state.clients.map((one) => [
        one.case,
        one.person,
        one.drawn.facts,
        one.phase,
        one.line,
        one.origin && [one.origin.outcome, one.origin.gap, one.origin.cost],
        one.arrivedAt,
        one.patienceMs,
        one.perceived,
        one.multiplier,
        one.trust,
        one.tension,
        one.told,
        one.overtakenUntil,
        one.overheard,
        one.leavesAt,
      ]),
      state.promises,
      counter && { ...counter, looked: [...counter.looked].sort(), talk: { ...counter.talk } },
    ]),
  )
}
