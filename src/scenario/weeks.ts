/** The newcomers' first week of each department, as the game reads it. */

/** What is to be done on a day of the first week. */
export interface WeekStep {
  /** A shift's id, or `case:<id>` for a single case. */
  readonly play: string
  readonly assessed: boolean
  /** Counts only where the queue was spoken to. */
  readonly speaks: boolean
}
export interface WeekDay {
  readonly id: string
  readonly steps: readonly WeekStep[]
}
export interface Weeks {
  readonly desk: readonly WeekDay[]
  readonly floor: readonly WeekDay[]
}
