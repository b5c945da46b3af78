/**
 * The linked pair: a floor shift walks into a desk shift. The same people come in the same number; who was promised what could not be kept comes
 * with those very words. This reads it out of the floor's shift, which was lived again from its log: nothing in a ledger can be changed by hand.
 */
import { evaluator } from '#dialogue/condition.ts'
import { nobody, nowhere } from '#dialogue/draw-case.ts'
import type { PromiseTerms } from '#scenario/pack.ts'
import type { OriginArrival } from './expected-clients.ts'
import { LogMismatch } from './log-mismatch.ts'
import type { Shift } from './shift.ts'
import type { Client, PromiseRecord } from './shift-state.ts'

/** What becomes of one promise after the floor shift. */
export interface Fate {
  readonly made: PromiseRecord
  readonly terms: PromiseTerms
  readonly kept: boolean
  /** At least 1; means something only where it was not kept. */
  readonly gap: number
}

/** Everybody who came to the floor, in the order in which they came. @throws LogMismatch where the shift was not worked to its end, or not on the floor. */
export function whoComesAfter(floor: Shift): readonly OriginArrival[] {
  const { pack, plan, state } = floor
  if (plan.side !== 'floor') throw new LogMismatch('notAFloorShift', `'${plan.id}' is no shift of the sales floor`)
  if (state.phase !== 'ended') throw new LogMismatch('notFinished', 'the floor shift was not worked to its end')
  const turns = { kept: 0, plain: 0, unsigned: 0 }
  const numbers = state.clients.map((_, number) => number).filter((number) => state.clients[number]?.phase !== 'expected')
  const inOrder = numbers.sort((a, b) => (state.clients[a]?.arrivedAt ?? 0) - (state.clients[b]?.arrivedAt ?? 0) || a - b)
  const arrivals = inOrder.flatMap((number): OriginArrival[] => {
    const client = state.clients[number]
    if (!client) return []
    const fates = hasSigned(floor, number) ? fatesOf(floor, client, number) : []
    const broken = fates.filter((fate) => !fate.kept && fate.terms.becomes !== null)
    const worst = broken.reduce<Fate | null>((most, fate) => (most === null || fate.terms.cost > most.terms.cost ? fate : most), null)
    const outcome = worst ? 'broken' : !hasSigned(floor, number) ? 'unsigned' : fates.some((fate) => fate.kept) ? 'kept' : 'plain'
    const kept = fates.find((fate) => fate.kept) ?? null
    const choices = outcome === 'broken' ? [] : pack.afterwards[outcome].filter(({ only }) => only.length === 0 || only.includes(client.person))
    const small = outcome === 'broken' ? undefined : choices[turns[outcome]++ % Math.max(1, choices.length)]?.case
    const becomes = worst?.terms.becomes ?? small
    if (becomes === undefined) return []
    return [
      {
        case: becomes,
        person: client.person,
        origin: {
          prospect: number,
          outcome,
          promise: promiseOrigin(client, worst ?? kept),
          gap: worst?.gap ?? 0,
          cost: broken.reduce((sum, fate) => sum + fate.terms.cost, 0),
        },
      },
    ]
  })
  if (arrivals.length === 0) throw new LogMismatch('nobodyCame', 'nobody came to the floor in this shift, so nobody can come of it')
  return arrivals
}

export function hasSigned(floor: Shift, client: number): boolean {
  return floor.events.some((event) => event.kind === 'prospectSigned' && event.client === client)
}

/** What becomes of everything that she was promised, judged by the facts of the draw; where she has not signed, nobody relies on it. */
export function fatesOf(floor: Shift, client: Client, number: number): readonly Fate[] {
  const { drawn } = client
  return floor.state.promises.flatMap((made): Fate[] => {
    if (made.client !== number || made.state === 'void') return []
    const terms = drawn.case.beats[made.beat]?.replies.find((reply) => reply.id === made.reply)?.promise
    if (!terms) return []
    const kept = made.feasible && evaluator(terms.kept)(nobody, drawn.facts, nowhere) !== 0
    const gap = terms.gap ? evaluator(terms.gap)(nobody, drawn.facts, nowhere) : 1
    return [{ made, terms, kept, gap: Math.max(1, gap) }]
  })
}

function promiseOrigin({ drawn }: Client, fate: Fate | null): OriginArrival['origin']['promise'] {
  if (!fate) return null
  const { promise, beat, reply, madeAt, written } = fate.made
  return { promise, drawn, beat: drawn.case.beats[beat]?.id ?? '', reply, madeAt, written }
}
