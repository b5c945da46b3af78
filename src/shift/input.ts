/** What a player can do, and when it was done. A shift is its seed and a list of these. */

export type Pace = 100 | 150 | 200
export type QueueWords = 'acknowledge' | 'explain' | 'position' | 'time'

export type Verb =
  | { readonly verb: 'callNext'; /** Out of order where it is not the first in line. */ readonly client: number | null }
  | { readonly verb: 'chooseReply'; readonly reply: string }
  | { readonly verb: 'openArticle'; readonly article: string }
  | { readonly verb: 'askMoment' }
  | { readonly verb: 'speakToQueue'; readonly words: QueueWords; /** Announced wait; 0 unless `words` is `time`. */ readonly minutes: number }
  | { readonly verb: 'callSales' }
  | { readonly verb: 'handOver' }
  | { readonly verb: 'setPace'; readonly pace: Pace }
  | { readonly verb: 'pause' }
  | { readonly verb: 'resume' }

/** `at`: ms of the shift's own clock, never below that of the input before it. */
export type Input = Verb & { readonly at: number }

export type Mode = 'practice' | 'assessment'

/** Everything that is needed to live a shift again. */
export interface ShiftLog {
  readonly format: 1
  readonly pack: string
  readonly packHash: string
  readonly shift: string
  readonly seed: number
  readonly mode: Mode
  /** At the start. */
  readonly pace: Pace
  readonly inputs: readonly Input[]
  /** The moment up to which it was played, ms. */
  readonly until: number
  readonly hash: string
}
