/** Everything that the parts of one debrief read: the shift as it was lived, its scores, and what the player has written about it. */
import { createContext, use } from 'react'
import type { Pack } from '#scenario/pack.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import type { ProspectLater } from '../pair/later.ts'
import type { PairDeeds, Pair } from '../pair/pair.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { AppealPoint } from './appeal-curve.ts'
import type { Relive } from './fork.ts'
import type { ShiftRecord } from './shift-record.ts'
import type { Spoken } from './spoken.ts'
import type { TimelineRow } from './timeline.ts'
import type { RankedMoment } from './worst-moments.ts'

export interface Debrief {
  readonly pack: Pack
  readonly wordings: Wordings
  readonly shift: Shift
  readonly scores: Scores
  readonly record: ShiftRecord
  /** The shift before this one, if there was one. */
  readonly before: ShiftRecord | null
  readonly spoken: Spoken
  readonly rows: readonly TimelineRow[]
  readonly worst: readonly RankedMoment[]
  /** Who signed, on the floor. */
  readonly signed: ReadonlySet<number>
  /** What becomes of the floor's promises; empty for a desk shift. */
  readonly later: readonly ProspectLater[]
  /** On the floor, by prospect: trust and offer from reply to reply. */
  readonly appeal: ReadonlyMap<number, readonly AppealPoint[]>
  /** Both halves, where this shift is one of a linked pair that was played. */
  readonly pair: Pair | null
  readonly deeds: PairDeeds
  readonly change: (record: ShiftRecord) => void
  readonly relive: Relive
  /** Opens the replay of a conversation, at the reply of this moment if one is given. */
  readonly replay: (client: number, at: number | null) => void
  /** Opens the comparison with another reply; null: the first other one. */
  readonly whatIf: (client: number, at: number, reply: string | null) => void
  /** Goes on playing from there. */
  readonly playOn: (at: number, reply: string) => void
}

const Context = createContext<Debrief | null>(null)
export const DebriefProvider = Context.Provider

export function useDebrief(): Debrief {
  const debrief = use(Context)
  if (debrief === null) throw new Error('No debrief was given: wrap this part in a DebriefProvider.')
  return debrief
}
