/** A running shift: time goes on, inputs are applied, events come out. Same pack, seed and inputs: same events and hash, everywhere. */
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import type { ConversationEngine } from '#dialogue/conversation.ts'
import { digest } from '#scenario/digest.ts'
import type { Pack, ShiftPlan } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { Agenda } from './agenda.ts'
import { applyVerb } from './apply-verb.ts'
import { goodwill, practiceMs, tickMs } from './constants.ts'
import type { ShiftEvent } from './event.ts'
import { expectNext, handleDue } from './handle-due.ts'
import type { Input, Mode, Pace, ShiftLog, Verb } from './input.ts'
import { record } from './play.ts'
import type { Due, Play } from './play.ts'
import type { Refusal } from './refusal.ts'
import type { Client, ShiftState } from './shift-state.ts'
import { drawPatience } from './waiting.ts'

export interface ShiftOptions {
  readonly mode: Mode
  readonly engine: ConversationEngine
  readonly pace?: Pace
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

/** @param shiftId a shift of the pack, or `case:<id>` to practise one case. @throws RangeError where the pack has none of that name. */
export function openShift(pack: Pack, shiftId: string, seed: number, options: ShiftOptions): Shift {
  const plan = shiftId.startsWith('case:') ? practicePlan(pack, shiftId.slice('case:'.length)) : pack.shifts.find((one) => one.id === shiftId)
  if (!plan) throw new RangeError(`the pack '${pack.id}' has no shift '${shiftId}'`)
  const state: ShiftState = {
    now: 0,
    phase: 'open',
    paused: false,
    pace: options.pace ?? 100,
    mode: options.mode,
    clients: expectedClients(pack, plan, seed),
    queue: [],
    counter: null,
    busyUntil: 0,
    goodwill: goodwill.start,
    mood: 0,
    looked: new Set(),
    promises: [],
    expected: 0,
    served: 0,
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
    }),
    hash: () => hashOf(state),
  }
}

function practicePlan(pack: Pack, caseId: string): ShiftPlan | undefined {
  const one = pack.cases.find((known) => known.id === caseId)
  return (
    one && {
      id: `case:${caseId}`,
      side: one.side,
      durationMs: practiceMs,
      loud: 0,
      lessons: [],
      arrivals: [{ case: one.id, person: one.person, atMs: 0, spreadMs: 0 }],
    }
  )
}

function expectedClients(pack: Pack, plan: ShiftPlan, seed: number): Client[] {
  const packFacts = drawPackFacts(pack, seed)
  const firstTicket = randomStream(seed, 0, 'tickets').between(1, 60)
  const cases = new Map(pack.cases.map((one) => [one.id, one]))
  const people = new Map(pack.people.map((one) => [one.id, one]))
  return plan.arrivals.map((arrival, number): Client => {
    const one = cases.get(arrival.case)
    const person = people.get(arrival.person)
    if (!one || !person) throw new RangeError(`the pack '${pack.id}' has no case '${arrival.case}' or person '${arrival.person}'`)
    return {
      case: one.id,
      person: person.id,
      drawn: drawCase(one, packFacts, seed, number),
      ticket: `B ${String(firstTicket + number).padStart(3, '0')}`,
      phase: 'expected',
      arrivedAt: arrival.atMs + randomStream(seed, number, 'arrivals').between(0, arrival.spreadMs),
      patienceMs: drawPatience(randomStream(seed, number, 'patience'), person.temper),
      perceived: 0,
      multiplier: 1000,
      accruedAt: 0,
      trust: person.trust,
      tension: person.tension,
      told: { acknowledged: false, explained: false, position: false, until: null, passed: false },
      overtakenUntil: 0,
      overtakenExplained: false,
      overheard: null,
      grewImpatient: false,
      leavesAt: null,
    }
  })
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
      state.clients.map((one) => [
        one.case,
        one.person,
        one.drawn.facts,
        one.phase,
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
