/** Who comes to the desk after a floor shift without a broken promise: with one kept, with nothing promised, unsigned. */

/** `only`: the people whom it fits; empty = everybody. */
export interface AfterwardsCase {
  readonly case: string
  readonly only: readonly string[]
}
export type Afterwards = Readonly<Record<'kept' | 'plain' | 'unsigned', readonly AfterwardsCase[]>>
