/** Three weeks after a floor shift: each promise with what it becomes at the desk, how far it was from the truth, and what it costs. Facts only; told by `later-section.tsx`. */
import { fatesOf, hasSigned, whoComesAfter } from '#shift/linked-pair.ts'
import type { Shift } from '#shift/shift.ts'
import type { Origin } from '#shift/shift-state.ts'

export interface PromiseLater {
  /** The prospect's number on the floor. */
  readonly client: number
  /** Index of the beat in which it was made, and the reply. */
  readonly beat: number
  readonly reply: string
  readonly promise: string
  readonly at: number
  readonly written: boolean
  /** By how much it lowered what trust and appeal had to reach. */
  readonly lowers: number
  /** `unsigned`: the prospect did not sign, so nobody relies on it. */
  readonly fate: 'kept' | 'broken' | 'unsigned'
  /** The desk case that it becomes, where it breaks. */
  readonly becomes: string | null
  /** In the unit of that case's gap; 0 where nothing breaks. */
  readonly gap: number
  /** Hundredths lost by relying on it; 0 where nothing breaks. */
  readonly cost: number
}

/** One who comes to the desk out of the floor, with every promise that was made to her. */
export interface ProspectLater {
  readonly client: number
  readonly outcome: Origin['outcome']
  /** The case that she comes with. */
  readonly comesAs: string
  readonly promises: readonly PromiseLater[]
  readonly cost: number
}

/** In the order in which they came to the floor. Empty where nobody came, or the shift is not over. */
export function threeWeeksLater(floor: Shift): readonly ProspectLater[] {
  if (floor.plan.side !== 'floor' || floor.state.phase !== 'ended') return []
  if (!floor.events.some(({ kind }) => kind === 'clientArrived')) return []
  return whoComesAfter(floor).map(({ case: comesAs, origin }): ProspectLater => ({
    client: origin.prospect,
    outcome: origin.outcome,
    comesAs,
    promises: promisesTo(floor, origin.prospect),
    cost: origin.cost,
  }))
}

function promisesTo(floor: Shift, number: number): readonly PromiseLater[] {
  const client = floor.state.clients[number]
  if (client === undefined) return []
  const signed = hasSigned(floor, number)
  return fatesOf(floor, client, number).map(({ made, terms, kept, gap }): PromiseLater => {
    const fate = !signed ? 'unsigned' : kept ? 'kept' : 'broken'
    const breaks = fate === 'broken'
    return {
      client: number,
      beat: made.beat,
      reply: made.reply,
      promise: made.promise,
      at: made.madeAt,
      written: made.written,
      lowers: terms.lowers,
      fate,
      becomes: breaks ? terms.becomes : null,
      gap: breaks ? gap : 0,
      cost: breaks ? terms.cost : 0,
    }
  })
}
