/** Who will come in a shift, with what is drawn for each: facts, arrival, patience, mood. */
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import type { Pack, ShiftPlan } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { brokenTemper, contentTemper, intensityStep, patienceOnLine } from './constants.ts'
import type { HumanClient } from './input.ts'
import { humanPlace } from './shift-plans.ts'
import type { Client, Origin } from './shift-state.ts'
import { drawPatience } from './waiting.ts'

/** One who comes out of a floor shift: the desk case that she comes with. */
export interface OriginArrival {
  readonly case: string
  readonly person: string
  readonly origin: Origin
}

interface Coming {
  /** The first so many arrivals come out of a floor shift. */
  readonly origins: readonly OriginArrival[]
  readonly human: HumanClient | null
}

export function expectedClients(pack: Pack, plan: ShiftPlan, seed: number, { origins, human }: Coming): Client[] {
  const packFacts = drawPackFacts(pack, seed)
  const firstTicket = randomStream(seed, 0, 'tickets').between(1, 60)
  const cases = new Map(pack.cases.map((one) => [one.id, one]))
  const people = new Map(pack.people.map((one) => [one.id, one]))
  return plan.arrivals.map((arrival, number): Client => {
    const one = cases.get(arrival.case)
    const person = people.get(arrival.person)
    if (!one || !person) throw new RangeError(`the pack '${pack.id}' has no case '${arrival.case}' or person '${arrival.person}'`)
    const origin = origins[number]?.origin ?? null
    const isHuman = human !== null && number === humanPlace
    const ledger = isHuman ? human.ledger : origin?.promise ? { promise: origin.promise.promise, gap: origin.gap } : null
    const temper = temperOf(origin)
    const patience = drawPatience(randomStream(seed, number, 'patience'), person.temper)
    return {
      case: one.id,
      person: person.id,
      by: arrival.by,
      drawn: drawCase(one, packFacts, seed, isHuman ? human.number : number, ledger),
      origin,
      line: 0,
      engaged: 0,
      ticket: `${plan.side === 'desk' ? 'B' : 'A'} ${String(firstTicket + number).padStart(3, '0')}`,
      phase: 'expected',
      arrivedAt: arrival.atMs + randomStream(seed, number, 'arrivals').between(0, arrival.spreadMs),
      patienceMs: isHuman ? humanPatienceMs : arrival.by === 'phone' ? Math.floor((patience * patienceOnLine.ringing) / 100) : patience,
      perceived: 0,
      multiplier: 1000,
      accruedAt: 0,
      trust: within(person.trust + temper.trust),
      tension: within(person.tension + temper.tension + (isHuman ? human.intensity * intensityStep : 0)),
      told: { acknowledged: false, explained: false, position: false, until: null, passed: false },
      overtakenUntil: 0,
      overtakenExplained: false,
      overheard: null,
      grewImpatient: false,
      leavesAt: null,
    }
  })
}

/** A human client leaves when she wants to, not when a draw does. */
const humanPatienceMs = 100_000_000

/** Whoever was promised too much comes angrier the further the truth was from it; the others come at ease. */
function temperOf(origin: Origin | null): { readonly trust: number; readonly tension: number } {
  if (origin === null) return { trust: 0, tension: 0 }
  if (origin.outcome !== 'broken') return contentTemper
  const { tension, tensionPerGap, tensionMost, trustPerGap, trustMost, written } = brokenTemper
  return {
    tension: Math.min(tensionMost, tension + tensionPerGap * origin.gap + (origin.promise?.written ? written : 0)),
    trust: -Math.min(trustMost, trustPerGap * origin.gap),
  }
}

const within = (mood: number): number => Math.max(0, Math.min(10_000, mood))
