/** What a player can do, and when it was done. A shift is its seed and a list of these. */

export type Pace = 100 | 150 | 200
export type Pressure = 'lookAtClock' | 'sigh' | 'askHowLong' | 'complain' | 'helpNeighbour' | 'showRival' | 'film' | 'demandManager'
export type QueueWords = 'acknowledge' | 'explain' | 'position' | 'time'

export type Verb =
  | { readonly verb: 'callNext'; /** Out of order where it is not the first in line. */ readonly client: number | null }
  | { readonly verb: 'chooseReply'; readonly reply: string }
  | { readonly verb: 'openArticle'; readonly article: string }
  | { readonly verb: 'askMoment' }
  | { readonly verb: 'speakToQueue'; readonly words: QueueWords; /** Announced wait; 0 unless `words` is `time`. */ readonly minutes: number }
  | { readonly verb: 'callColleague' }
  /** On the floor: the prospect is let go politely. */
  | { readonly verb: 'handOver' }
  | { readonly verb: 'putOnHold' }
  | { readonly verb: 'sendInWriting' }
  | { readonly verb: 'eatLunch' }
  /** A human client: what she says in this beat, and what she does while she waits or talks. */
  | { readonly verb: 'sayLine'; readonly line: string }
  | { readonly verb: 'press'; readonly how: Pressure }
  | { readonly verb: 'leaveQueue' }
  | { readonly verb: 'setPace'; readonly pace: Pace }
  | { readonly verb: 'pause' }
  | { readonly verb: 'resume' }

/** `at`: ms of the shift's own clock, never below that of the input before it. */
export type Input = Verb & { readonly at: number }

export type Mode = 'practice' | 'assessment'

/** How a human client plays: hotter or calmer than written, whose draw she has (in a mirror), and who serves her. */
export interface HumanClient {
  readonly intensity: -1 | 0 | 1
  /** The number in the mirrored shift, so that the facts are the same; 0 where nothing is mirrored. */
  readonly number: number
  /** What the ledger says of her, where she was born of a promise. */
  readonly ledger: { readonly promise: string; readonly gap: number } | null
  /** The bot that serves her, by name. */
  readonly agent: string
  /** Who she is, where a mirrored shift sent another than the case names. */
  readonly person?: string
}

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
  /** The floor shift that this one follows, where it is the second half of a linked pair. */
  readonly after?: ShiftLog | undefined
  /** The client is played by a human: the queue's side. */
  readonly human?: HumanClient | undefined
  /** The moment up to which it was played, ms. */
  readonly until: number
  readonly hash: string
}
