/** What happened in a shift, in order. Scores, sound, stage and debrief are made from these alone. `at` in ms of the shift's clock. */
import type { ClaimMode, Harm } from '#scenario/pack.ts'
import type { Pace, Pressure, QueueWords } from './input.ts'

/** A reply that stood on offer. `value` is doubled (evidence §1); `beat` and `flags` say where it would have led. */
export interface Offer {
  readonly reply: string
  readonly value: number
  readonly beat: number
  readonly flags: number
  readonly acknowledged: boolean
}

/** When a promise is judged: at a time of this shift, at the end of this conversation, or after the shift. */
export type PromiseDue = number | 'conversation' | 'later'

/** Why trust or tension moved. */
export type EmotionCause =
  | 'reply'
  | 'claims'
  | 'nudge'
  | 'thanked'
  | 'keptWaiting'
  | 'promiseBroken'
  | 'promiseKept'
  | 'calming'
  | 'disturbed'
  | 'colleague'
  | 'written'
  | 'held'
  | 'pressed'

export interface ClaimMade {
  readonly fact: number
  readonly mode: ClaimMode
  readonly said: number
  readonly truth: number
  /** Known when it was said: at hand, looked up, or told by the colleague. */
  readonly known: boolean
  /** All material conditions stated. */
  readonly stated: boolean
  readonly named: boolean
  readonly noticed: boolean
}

export type ShiftEvent = { readonly at: number } & (
  | { readonly kind: 'shiftBegan' }
  | { readonly kind: 'clientArrived'; readonly client: number }
  | {
      readonly kind: 'clientCalled'
      readonly client: number
      readonly waitedMs: number
      readonly outOfOrder: boolean
      readonly trust: number
      readonly tension: number
    }
  | {
      readonly kind: 'beatEntered'
      readonly client: number
      readonly beat: number
      readonly line: number
      /** Ids in the order shown. */ readonly offers: readonly string[]
    }
  | { readonly kind: 'offersChanged'; readonly client: number; readonly beat: number; readonly offers: readonly string[] }
  | {
      readonly kind: 'replyChosen'
      readonly client: number
      readonly beat: number
      readonly flags: number
      readonly acknowledged: boolean
      readonly reply: string
      readonly value: number
      readonly harms: readonly Harm[]
      readonly offers: readonly Offer[]
      readonly claims: readonly ClaimMade[]
      readonly stay: boolean
      readonly trust: number
      readonly tension: number
      readonly trustBefore: number
      readonly tensionBefore: number
      /** Milliseconds since the beat was entered. */ readonly tookMs: number
    }
  | { readonly kind: 'blameHeard'; readonly client: number; readonly by: readonly number[] }
  | { readonly kind: 'emotionMoved'; readonly client: number; readonly cause: EmotionCause; readonly trust: number; readonly tension: number }
  | { readonly kind: 'clientNudged'; readonly client: number; readonly beat: number }
  | {
      readonly kind: 'promiseMade'
      readonly client: number
      readonly promise: string
      readonly reply: string
      readonly beat: number
      readonly feasible: boolean
      readonly due: PromiseDue
    }
  | { readonly kind: 'promiseSettled'; readonly client: number; readonly promise: string; readonly state: 'kept' | 'broken' | 'void' }
  | { readonly kind: 'articleOpened'; readonly client: number | null; readonly article: string }
  | { readonly kind: 'momentAsked'; readonly client: number; readonly until: number }
  | {
      readonly kind: 'queueAddressed'
      readonly words: QueueWords
      readonly minutes: number
      readonly heard: number
      /** Said before, with nothing new. */ readonly again: boolean
    }
  | { readonly kind: 'announcedTimePassed'; readonly client: number }
  | { readonly kind: 'colleagueCalled'; readonly client: number; readonly answerAt: number }
  | { readonly kind: 'lineEngaged'; readonly client: number }
  | { readonly kind: 'putOnHold'; readonly client: number }
  | { readonly kind: 'takenBack'; readonly client: number; readonly heldMs: number }
  | { readonly kind: 'sentInWriting'; readonly client: number }
  | { readonly kind: 'prospectSigned'; readonly client: number; /** So far, this one included. */ readonly signed: number }
  | { readonly kind: 'managerCame'; readonly visit: number; readonly ahead: boolean; readonly signed: number }
  | { readonly kind: 'lunchServed' | 'lunchWentCold' | 'lunchEaten' | 'lunchForgotten' }
  | { readonly kind: 'clientPressed'; readonly client: number; readonly how: Pressure }
  | { readonly kind: 'colleagueAnswered'; readonly client: number; readonly half: boolean }
  | { readonly kind: 'goodwillMoved'; readonly goodwill: number; readonly cause: 'blame' | 'thanks' | 'promiseKept' | 'promiseBroken' }
  | { readonly kind: 'clientGrewImpatient'; readonly client: number }
  | { readonly kind: 'clientSighed'; readonly client: number; readonly murmur: string }
  | { readonly kind: 'clientShouted'; readonly client: number; readonly murmur: string }
  | { readonly kind: 'someoneFilmed'; readonly client: number; readonly murmur: string }
  | { readonly kind: 'someoneHelped'; readonly client: number; readonly murmur: string }
  | { readonly kind: 'clientLeft'; readonly client: number; readonly waitedMs: number; readonly tension: number }
  | {
      readonly kind: 'conversationEnded'
      readonly client: number
      readonly how: 'ending' | 'walkedOut' | 'handedOver'
      readonly ending: number | null
      readonly line: number
      readonly beat: number
      readonly flags: number
      readonly acknowledged: boolean
      /** Handed over where the case allows it. */ readonly free: boolean
      readonly trust: number
      readonly tension: number
      readonly silence: boolean
    }
  | { readonly kind: 'bellRang' }
  | { readonly kind: 'clientSentHome'; readonly client: number; readonly waitedMs: number }
  | { readonly kind: 'paceSet'; readonly pace: Pace }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'shiftEnded' }
)
export type EventKind = ShiftEvent['kind']
/** One kind of event, by name. */
export type EventOf<K extends EventKind> = Extract<ShiftEvent, { readonly kind: K }>
