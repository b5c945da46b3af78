/**
 * A pack as the game runs it: compiled, checked, plain JSON, integers only. Wordings are not in it: they are found
 * by their id in the texts of a language (`wording-ids.ts`). How a pack is written by people is in `compile/`.
 */
import type { Afterwards } from './afterwards.ts'
import type { Murmur } from './murmur.ts'
import type { Weeks } from './weeks.ts'

/** Postfix-free expression tree; every value is an integer, false = 0 and true = 1. Evaluated by `#dialogue/condition.ts`. */
export type Expression =
  | readonly ['value', number]
  | readonly ['trust']
  | readonly ['tension']
  | readonly ['waited']
  | readonly ['mood']
  | readonly ['appeal']
  | readonly ['called']
  | readonly ['written']
  | readonly ['acknowledged']
  | readonly ['looked', string] // article id
  | readonly ['said', number] // index of the client's line in this beat
  | readonly ['flag', number] // bit in the conversation's flags
  | readonly ['fact', number] // index in the case's fact table
  | readonly ['not' | 'negate', Expression]
  | readonly ['and' | 'or' | '+' | '-' | '*' | '==' | '!=' | '<' | '<=' | '>' | '>=', Expression, Expression]

export type FactType = 'bool' | 'enum' | 'number' | 'money'
export type Knowable = 'at-hand' | 'lookup' | 'other-department' | 'unknown'
export type Criticality = 'none' | 'customer' | 'business' | 'compliance'
/** Which department works a shift or a case. The third side, the queue, plays the client of either. */
export type Side = 'desk' | 'floor'
/** How somebody comes: to the counter or the floor on foot, or by telephone. */
export type WayIn = 'door' | 'phone'
/** What a fact of a promise-born case is filled with in a linked pair: which promise it was, and how far the truth was from it. */
export type LedgerFact = 'promise' | 'gap'
export type Tab = 'client' | 'tariffs' | 'procedures' | 'promises' | 'rivals'

export interface Fact {
  readonly id: string
  readonly type: FactType
  /** What may be drawn: one value where the fact is fixed, none where it is computed. Money in hundredths, enum values as indexes into `options`. */
  readonly values: readonly number[]
  readonly is: Expression | null
  readonly options: readonly string[]
  readonly knowable: Knowable
  readonly criticality: Criticality
  /** What a client loses who acts on a wrong answer, in hundredths. */
  readonly cost: number
  /** Material conditions that have to be stated with it. */
  readonly conditions: readonly string[]
  /** The article that tells it, or null where none does. */
  readonly article: string | null
  readonly hasShow: boolean
  /** Under which id its name is worded: its own; whether a prospect's word is true goes by the name of what was said. */
  readonly named: string
  /** Under which id its values are worded: its own, or that of the fact that a prospect speaks of. */
  readonly worded: string
  readonly ledger: LedgerFact | null
}

export interface Article {
  readonly id: string
  readonly tab: Tab
  readonly facts: readonly string[]
  readonly scope: string
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly age: number
  /** Patience in per cent of the usual. */
  readonly temper: number
  /** 0..10000 */
  readonly trust: number
  /** 0..10000 */
  readonly tension: number
}

export type HarmKind =
  | 'blame-colleague'
  | 'blame-client'
  | 'false-promise'
  | 'dismiss'
  | 'confront'
  | 'lecture'
  | 'interrupt'
  | 'disparage-rival'
  | 'jargon'
  | 'solve-before-acknowledge'
  | 'conditional-apology'
  | 'self-orientation'
  | 'parrot'
export interface Harm {
  readonly kind: HarmKind
  readonly severity: number
}

/** `accept`: takes a prospect's word for it; `offer`: gives what the tariff book or the manager has to allow. */
export type ClaimMode = 'assert' | 'hedge' | 'defer' | 'promise' | 'accept' | 'offer'
export interface Claim {
  /** Index in the case's fact table. */
  readonly fact: number
  readonly mode: ClaimMode
  /** Null = the truth of the draw, plus `off`. */
  readonly value: number | null
  readonly off: number
  readonly stating: readonly string[]
  /** A deferral that says who answers and when. */
  readonly named: boolean
  /** Whether she can know that it is false; null = she cannot. */
  readonly noticed: Expression | null
}

export type Due = { readonly kind: 'end' } | { readonly kind: 'later' } | { readonly kind: 'after'; readonly ms: number }
export interface PromiseTerms {
  readonly id: string
  /** Its bit in the conversation's flags. */
  readonly flag: number
  readonly due: Due
  readonly feasible: Expression
  readonly kept: Expression
  /** Believed until it breaks: a promise that the facts rule out costs no trust when it is made. So it is on the floor. */
  readonly believed: boolean
  /** Points by which it lowers the threshold of signing. */
  readonly lowers: number
  /** The desk case that it turns into when it is not kept, or null where it walks in nowhere. */
  readonly becomes: string | null
  /** How far the truth is from it, in days or tens of lei; null = 1 where it broke. */
  readonly gap: Expression | null
  /** What a client loses who relied on it, in hundredths. */
  readonly cost: number
}

/** What the offer gains (or loses) as the prospect understood it; the first that fits. */
export interface Appeal {
  readonly when: Expression | null
  readonly points: number
}

/** `to` >= 0: index of a beat; below 0: ending `-1 - to`. */
export interface Route {
  readonly when: Expression | null
  readonly to: number
}

export interface Reply {
  readonly id: string
  readonly reaction: number
  readonly interpretation: number
  readonly exploration: number
  /** As authored; the computed ones come from `#dialogue/value.ts`. */
  readonly harms: readonly Harm[]
  readonly when: Expression | null
  readonly claims: readonly Claim[]
  readonly promise: PromiseTerms | null
  /** Takes this promise back, in time: nobody relies on it. */
  readonly withdraws: string | null
  readonly appeal: readonly Appeal[]
  /** Bits set in the conversation's flags. */
  readonly sets: number
  readonly thanksColleague: boolean
  /** Unscored: the beat is heard again. */
  readonly stay: boolean
  readonly routes: readonly Route[]
  /** In the slowest language. */
  readonly words: number
  readonly hasNote: boolean
}

export interface ClientLine {
  readonly id: string
  readonly when: Expression | null
  readonly words: number
}

export interface Beat {
  readonly id: string
  readonly need: number
  readonly lines: readonly ClientLine[]
  readonly requires: readonly number[]
  readonly replies: readonly Reply[]
  /** Silence after which the client nudges: 1.5 x reading time of the beat in the slowest language + 5 s. */
  readonly nudgeMs: number
}

export interface Ending {
  readonly id: string
  readonly resolves: boolean
  /** She signs here. */
  readonly signed: boolean
  readonly lines: readonly ClientLine[]
}
export type CardRow = { readonly kind: 'text' } | { readonly kind: 'fact'; readonly fact: string }

/** What a prospect asserts, true, outdated or a bluff by the draw: indexes in the case's fact table. */
export interface Quote {
  readonly said: number
  readonly truth: number
}

export interface Case {
  readonly id: string
  readonly side: Side
  readonly by: WayIn
  readonly size: 'full' | 'quick'
  readonly person: string
  /** Pack facts first (same index as in the pack), then the case's own. */
  readonly facts: readonly Fact[]
  readonly articles: readonly Article[]
  readonly card: readonly CardRow[]
  readonly colleague: { readonly tells: readonly number[]; readonly tellsHalf: readonly number[] } | null
  /** To a supervisor; on the floor, where the prospect is let go politely. */
  readonly handOver: { readonly free: Expression } | null
  readonly quotes: readonly Quote[]
  /** What she thinks of the offer before a word is said, 0..100. */
  readonly appeal: number
  /** She wants it on paper: points that this gains. */
  readonly inWriting: { readonly appeal: number } | null
  /** Promises of which it is born; a linked pair brings it in with the very words. Empty for any other case. */
  readonly born: readonly string[]
  /** Names of the bits: authored flags, then `promised.<id>`. At most 30. */
  readonly flags: readonly string[]
  readonly opens: number
  readonly beats: readonly Beat[]
  readonly endings: readonly Ending[]
}

export interface Arrival {
  readonly case: string
  readonly person: string
  readonly by: WayIn
  readonly atMs: number
  readonly spreadMs: number
}
export type LessonMoment =
  | 'shiftBegan'
  | 'clientCalled'
  | 'clientArrived'
  | 'beatEntered'
  | 'articleOpened'
  | 'replyChosen'
  | 'clientNudged'
  | 'clientGrewImpatient'
  | 'conversationEnded'
  | 'bellRang'
  | 'colleagueAnswered'
  | 'putOnHold'
  | 'promiseMade'
  | 'prospectSigned'
export interface Lesson {
  readonly id: string
  readonly on: LessonMoment
}
/** The manager walks by and says how far behind the target one is, or not. */
export interface Visit {
  readonly id: string
  readonly atMs: number
  /** Signatures expected by then. */
  readonly expected: number
}
export interface ShiftPlan {
  readonly id: string
  readonly side: Side
  readonly durationMs: number
  /** Added to the room's mood, 0..100. */
  readonly loud: number
  readonly arrivals: readonly Arrival[]
  readonly lessons: readonly Lesson[]
  /** Signatures that are expected of the day; 0 at the desk. */
  readonly target: number
  readonly visits: readonly Visit[]
  /** When lunch is brought, or null. It goes cold. */
  readonly lunchAtMs: number | null
}

export interface Pack {
  readonly id: string
  /** Hex digest of everything below but the weeks, and of no wording: same hash = same game. */
  readonly hash: string
  readonly title: string
  /** The first is the source. */
  readonly languages: readonly string[]
  readonly currency: Readonly<Record<string, string>>
  readonly rivals: readonly string[]
  readonly concerns: { readonly desk: readonly string[]; readonly floor: readonly string[] }
  readonly murmurs: readonly Murmur[]
  /** Who comes to the desk after a floor shift without a broken promise: desk cases, taken in turn. */
  readonly afterwards: Afterwards
  readonly articles: readonly Article[]
  readonly facts: readonly Fact[]
  readonly people: readonly Person[]
  readonly cases: readonly Case[]
  readonly shifts: readonly ShiftPlan[]
  /** The newcomers' first week of each department; empty where the pack has none. */
  readonly weeks: Weeks
}

/** Wordings of one language: id to ICU MessageFormat source. */
export type Texts = Readonly<Record<string, string>>
