/**
 * A pack as the game runs it: compiled, checked, plain JSON, integers only. Wordings are not in it: they are found
 * by their id in the texts of a language (`wording-ids.ts`). How a pack is written by people is in `compile/`.
 */

/** Postfix-free expression tree; every value is an integer, false = 0 and true = 1. Evaluated by `#dialogue/condition.ts`. */
export type Expression =
  | readonly ['value', number]
  | readonly ['trust']
  | readonly ['tension']
  | readonly ['waited']
  | readonly ['mood']
  | readonly ['called']
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
  /** The scope of its wordings: `facts` for the pack's, else the case's id. */
  readonly scope: string
  readonly hasShow: boolean
}

export interface Article {
  readonly id: string
  readonly tab: Tab
  readonly facts: readonly string[]
  readonly scope: string
}

export type LookChoice = string
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

export type ClaimMode = 'assert' | 'hedge' | 'defer' | 'promise'
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
  readonly lines: readonly ClientLine[]
}
export type CardRow = { readonly kind: 'text' } | { readonly kind: 'fact'; readonly fact: string }

export interface Case {
  readonly id: string
  readonly side: 'desk'
  readonly size: 'full' | 'quick'
  readonly person: string
  /** Pack facts first (same index as in the pack), then the case's own. */
  readonly facts: readonly Fact[]
  readonly articles: readonly Article[]
  readonly card: readonly CardRow[]
  readonly colleague: { readonly tells: readonly number[]; readonly tellsHalf: readonly number[] } | null
  readonly handOver: { readonly free: Expression } | null
  /** Names of the bits: authored flags, then `promised.<id>`. At most 30. */
  readonly flags: readonly string[]
  readonly opens: number
  readonly beats: readonly Beat[]
  readonly endings: readonly Ending[]
}

export interface Arrival {
  readonly case: string
  readonly person: string
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
export interface Lesson {
  readonly id: string
  readonly on: LessonMoment
}
export interface ShiftPlan {
  readonly id: string
  readonly side: 'desk'
  readonly durationMs: number
  /** Added to the room's mood, 0..100. */
  readonly loud: number
  readonly arrivals: readonly Arrival[]
  readonly lessons: readonly Lesson[]
}

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

export type MurmurKind = 'sigh' | 'shout' | 'film' | 'help'
export interface Murmur {
  readonly id: string
  readonly kind: MurmurKind
  readonly from: number
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
