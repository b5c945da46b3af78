/** Both halves of a linked pair that was played, as the debriefs of either see them, and what can be done with them. */
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'

export interface Half {
  readonly shift: Shift
  readonly scores: Scores
  /** Its own debrief, where it was played on this device. */
  readonly record: string | null
}

export interface Pair {
  readonly floor: Half
  readonly desk: Half
}

export interface PairDeeds {
  /** Opens the desk shift of this id as the second half. */
  readonly serve: (shift: string) => void
  /** The whole address under which a half is received that travels in this fragment. */
  readonly linkTo: (fragment: string) => string
  /** Opens another debrief. */
  readonly open: (record: string) => void
}
