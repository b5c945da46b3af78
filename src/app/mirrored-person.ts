/** Finds the person whose side is to be played: in a kept shift, lived again. Says which link is missing where there is none. */
import type { ShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { MirrorOf } from '#overlay/queue/visit-record.ts'
import type { Pack } from '#scenario/pack.ts'
import type { Scores } from '#score/scores.ts'
import type { HumanClient } from '#shift/input.ts'
import type { Shift } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import { relive, scoresOf } from './rules.ts'

export type WhyNobody = 'none.record' | 'none.pack' | 'none.person'

export interface MirroredPerson {
  readonly shift: Shift
  readonly scores: Scores
  /** Her number in it. */
  readonly client: number
  readonly who: Client
  readonly wasCalled: boolean
}

export function mirroredPerson(pack: Pack, past: readonly ShiftRecord[], recordId: string, number: string | number): MirroredPerson | WhyNobody {
  const record = past.find(({ id }) => id === recordId)
  if (record === undefined) return 'none.record'
  let shift: Shift
  try {
    shift = relive(pack, record.log)
  } catch {
    return 'none.pack'
  }
  const client = typeof number === 'number' ? number : /^\d{1,4}$/.test(number) ? Number(number) : -1
  const who = shift.state.clients[client]
  if (who === undefined || who.phase === 'expected') return 'none.person'
  const wasCalled = shift.events.some((event) => event.kind === 'clientCalled' && event.client === client)
  return { shift, scores: scoresOf(shift), client, who, wasCalled }
}

/** Where the one whose side is played comes from; null where nobody's is, or where she cannot be found any more. */
export function originOf(pack: Pack, past: readonly ShiftRecord[], mirrorOf: MirrorOf | null): Client['origin'] {
  const found = mirrorOf === null ? null : mirroredPerson(pack, past, mirrorOf.record, mirrorOf.client)
  return found === null || typeof found === 'string' ? null : found.who.origin
}

/** The same person with the same draw, for a visit. */
export function humanOf({ client, who }: MirroredPerson): Pick<HumanClient, 'number' | 'ledger' | 'person'> {
  const { origin, person } = who
  return { number: client, ledger: origin?.promise ? { promise: origin.promise.promise, gap: origin.gap } : null, person }
}
