/** What a shift is worth, as the debrief shows it. Shapes only; each figure has a file of its own beside this one. */
import type { Criticality } from '#scenario/pack.ts'

export type Verdict =
  | 'true'
  | 'overclaim'
  | 'luckyGuess'
  | 'deferredRightly'
  | 'deferredNeedlessly'
  | 'deferredAtHand'
  | 'hedgedTrue'
  | 'hedgedFalse'
  | 'false'
  | 'neverConveyed'
  /** A prospect's word: checked and true, taken unchecked and true, taken and not true. */
  | 'acceptedVerified'
  | 'acceptedUnverified'
  | 'acceptedWrongly'
  /** An offer: what the book or the manager allows, or not. */
  | 'authorised'
  | 'unauthorised'

export interface FactVerdict {
  readonly fact: number
  readonly verdict: Verdict
  /** Credit in thousandths: 0, 500 or 1000. */
  readonly credit: number
  readonly weight: number
  readonly criticality: Criticality
  /** What was said and what was true; null where nothing was said. */
  readonly said: number | null
  readonly truth: number
  /** When, and in which beat and reply; null for a fact that was never conveyed. */
  readonly at: number | null
  readonly beat: number | null
  readonly reply: string | null
  readonly noticed: boolean
  /** Hundredths lost by acting on it; twice as much where it stood in writing. */
  readonly cost: number
}

/** One reply, with what it cost against the best. All values doubled integers. */
export interface Moment {
  readonly client: number
  readonly at: number
  readonly beat: number
  /** Null: silence, or a walk-out with nothing said. */
  readonly reply: string | null
  readonly value: number
  readonly choiceRegret: number
  readonly doorRegret: number
  /** The best reply that stood beside it; null where it was the best itself. */
  readonly best: string | null
  /** Where a door stayed closed: the reply before that lost most trust. */
  readonly lostTrustAt: { readonly beat: number; readonly reply: string } | null
  readonly trustBefore: number
  readonly trust: number
  readonly tensionBefore: number
  readonly tension: number
}

export interface ConversationScore {
  readonly client: number
  readonly how: 'ending' | 'walkedOut' | 'handedOver'
  readonly signed: boolean
  readonly ending: number | null
  /** B, W and the sum, doubled. */
  readonly best: number
  readonly worst: number
  readonly sum: number
  /** Hundredths of a point 0..10000, or null where best = worst. */
  readonly empathy: number | null
  readonly accuracy: number | null
  readonly moments: readonly Moment[]
  readonly facts: readonly FactVerdict[]
  readonly resolved: boolean
  readonly complianceError: boolean
}

export interface Paid {
  readonly waitedMs: number
  readonly wrongActedOn: number
  /** Hundredths. */
  readonly cost: number
  /** Of it, what was lost by relying on promises that were not kept (a linked pair), hundredths. */
  readonly promised: number
  readonly lost: number
  /** Lost, and the ten who will hear of each. */
  readonly heardOf: number
}

export interface LedgerRow {
  readonly client: number
  readonly promise: string
  readonly beat: number
  readonly reply: string
  readonly at: number
  readonly feasible: boolean
  /** Sent in writing. */
  readonly written: boolean
  readonly state: 'open' | 'kept' | 'broken' | 'void'
}

/** Scores are hundredths of a point (0..10000) or null where there is none. */
export interface Scores {
  readonly empathy: number | null
  readonly accuracy: number | null
  readonly queueCare: number | null
  readonly resolution: number | null
  /** Fewer than three conversations: shown, not ranked. */
  readonly few: boolean
  /** True of asserted, conveyed of required; hundredths of a per cent. */
  readonly precision: number | null
  readonly coverage: number | null
  /** Share of conversations free of each critical class, hundredths of a per cent. */
  readonly criticalFree: { readonly customer: number | null; readonly business: number | null; readonly compliance: number | null }
  readonly conversations: readonly ConversationScore[]
  readonly paid: Paid
  /** Signatures; the desk has none. */
  readonly signed: number
  readonly ledger: readonly LedgerRow[]
  readonly goodwill: number
}
