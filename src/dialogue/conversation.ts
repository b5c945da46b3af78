/**
 * One conversation at the counter as plain integers, and the small interface through which a shift talks to it. Two makers keep
 * it: the XState machine (`xstate-conversation.ts`) and the compiled table (`table-conversation.ts`), equal by a property test.
 */
import type { Case } from '#scenario/pack.ts'

/** Immutable; every step makes a new one. */
export interface ConversationState {
  /** >= 0: index of the beat; below 0: ended, ending `-1 - beat`, or `walkedOut` or `handedOver` of `rules.ts`. */
  readonly beat: number
  readonly flags: number
  /** Somebody's feeling or situation has been acknowledged by now. */
  readonly acknowledged: boolean
  /** 0..10000 */
  readonly trust: number
  /** 0..10000 */
  readonly tension: number
  /** Where tension calms to, 0..10000. */
  readonly baseline: number
  /** Index of the client's line in this beat (or ending). */
  readonly line: number
  readonly called: boolean
  /** What the offer is worth to a prospect as she understood it, in points; what a promise lowers her threshold by counts in. */
  readonly appeal: number
  /** She was sent in writing what had been said. */
  readonly written: boolean
  /** Nudges in this beat. */
  readonly nudges: number
}

/** What a conversation reads of the world around it. Changes from moment to moment; never stored in the conversation. */
export interface Surroundings {
  /** Article ids that were opened (the pack's in this shift, the case's in this conversation). */
  readonly looked: ReadonlySet<string>
  /** Minutes waited before being called. */
  readonly waited: number
  /** 0..100 */
  readonly mood: number
}

/** A case with the facts drawn for one client. */
export interface DrawnCase {
  readonly case: Case
  /** Value of each fact of the case's table. */
  readonly facts: readonly number[]
}

export type ConversationEvent =
  | { readonly type: 'reply'; readonly reply: number }
  | { readonly type: 'nudged' }
  | { readonly type: 'calmed' }
  | { readonly type: 'thanked' }
  | { readonly type: 'keptWaiting' }
  | { readonly type: 'colleagueTold' }
  | { readonly type: 'written' }
  /** A human client says another of her lines in this beat. */
  | { readonly type: 'said'; readonly line: number }
  | { readonly type: 'pressed'; readonly tension: number }
  | { readonly type: 'disturbed' }
  | { readonly type: 'promiseSettled'; readonly kept: boolean }
  | { readonly type: 'walkedOut' }
  | { readonly type: 'handedOver' }

/** Both makers offer exactly this. `send` throws a RangeError for a reply that is not on offer. */
export interface ConversationEngine {
  begin(drawn: DrawnCase, trust: number, tension: number, around: Surroundings): ConversationState
  /** Indexes of the replies on offer now, in the case's order. */
  offered(drawn: DrawnCase, state: ConversationState, around: Surroundings): readonly number[]
  send(drawn: DrawnCase, state: ConversationState, event: ConversationEvent, around: Surroundings): ConversationState
}
