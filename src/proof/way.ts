/** A way through a case, as the prover finds it: which replies, and what was opened before each. */

export interface WayStep {
  readonly beat: number
  readonly reply: number
  /** Article ids, opened just before; `calls` and `writes` too come before the reply. */
  readonly opens: readonly string[]
  readonly calls: boolean
  readonly writes: boolean
}

/** `sum`: doubled, as `#dialogue/value.ts` counts. */
export interface Way {
  readonly sum: number
  readonly steps: readonly WayStep[]
  /** Below 0: ending `-1 - beat`; a beat where nothing was on offer any more. */
  readonly endsIn: number
}
