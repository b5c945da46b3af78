/** What the desk screen needs of a running shift, whoever runs it. The app owns the clock, keeps the log and implements this. */
import type { Verb } from '#shift/input.ts'
import type { Refusal } from '#shift/refusal.ts'
import type { Shift } from '#shift/shift.ts'

/** Asked for by the player, because the page was hidden, or because a kept shift was opened again. */
export type PauseReason = 'asked' | 'hidden' | 'resumed'

export interface DeskGame {
  readonly shift: Shift
  readonly pausedBecause: PauseReason
  /** Brings the shift's clock to this moment and does it. */
  act(verb: Verb): Refusal | null
  /** Told after every input and whenever something visible has moved. */
  subscribe(listener: () => void): () => void
  /** Another number after every change. */
  version(): number
}
