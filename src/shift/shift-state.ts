/** The state of a shift: integers, ids and small records only. Everything that the screen shows and the hash covers. */
import type { WayIn } from '#scenario/pack.ts'
import type { ConversationState, DrawnCase } from '#dialogue/conversation.ts'
import type { FeltWait } from './felt-wait.ts'
import type { PromiseDue } from './event.ts'
import type { Mode, Pace } from './input.ts'

export type ClientPhase = 'expected' | 'waiting' | 'counter' | 'held' | 'served' | 'left' | 'sentHome'

/** Where somebody comes from in the second half of a linked pair: the prospect of the floor, and what became of what she was promised. */
export interface Origin {
  /** Her number on the floor. */
  readonly prospect: number
  readonly outcome: 'broken' | 'kept' | 'plain' | 'unsigned'
  /** The promise that she comes with: the one that was broken and cost most, or one that was kept. */
  readonly promise: PromiseOrigin | null
  /** How far the truth was from it, in days or tens of lei. */
  readonly gap: number
  /** What she lost by all that was promised and not kept, hundredths. */
  readonly cost: number
}
export interface PromiseOrigin {
  readonly promise: string
  /** The very words: case, beat and reply on the floor, with the facts drawn there. */
  readonly drawn: DrawnCase
  readonly beat: string
  readonly reply: string
  readonly madeAt: number
  readonly written: boolean
}

/** One who comes in this shift; her index in `clients` is her number. */
export interface Client extends FeltWait {
  readonly case: string
  readonly person: string
  readonly by: WayIn
  readonly drawn: DrawnCase
  readonly origin: Origin | null
  /** 1 or 2 while she is on the telephone, else 0. */
  line: number
  /** How often she found both lines engaged. */
  engaged: number
  /** "B 014" */
  readonly ticket: string
  phase: ClientPhase
  arrivedAt: number
  /** 0..10000 */
  trust: number
  /** 0..10000 */
  tension: number
  told: { acknowledged: boolean; explained: boolean; position: boolean; /** Time announced, ms of the shift's clock. */ until: number | null; passed: boolean }
  overtakenUntil: number
  overtakenExplained: boolean
  overheard: 'rude' | 'warm' | null
  grewImpatient: boolean
  leavesAt: number | null
}

export interface PromiseRecord {
  readonly client: number
  readonly promise: string
  readonly beat: number
  readonly reply: string
  readonly madeAt: number
  readonly due: PromiseDue
  readonly feasible: boolean
  /** It was sent in writing. */
  written: boolean
  state: 'open' | 'kept' | 'broken' | 'void'
}

/** Who stands at the counter. */
export interface Counter {
  readonly client: number
  talk: ConversationState
  /** Indexes of the replies on offer, in the order shown. */
  order: readonly number[]
  /** When the beat was entered. */
  beatAt: number
  nudgeAt: number
  readonly calledAt: number
  /** The moment that was asked for ends; null = none running. */
  momentUntil: number | null
  /** It ended before anything was said. */
  momentPassed: boolean
  momentAskedInBeat: boolean
  /** On the phone with the colleague until; null = not. */
  phoneUntil: number | null
  colleagueSaid: 'full' | 'half' | null
  /** Facts that the colleague told. */
  told: readonly number[]
  /** Articles opened by now: the pack's in this shift and the case's in this conversation. */
  readonly looked: Set<string>
  /** A harm of severity 2 or more was said. */
  harmed: boolean
  nudged: boolean
  /** Something was claimed or promised that could be put in writing. */
  asserted: boolean
  /** A human client is choosing what to say. */
  choosing: boolean
  heldSince: number
}

export interface ShiftState {
  now: number
  phase: 'open' | 'bell' | 'ended'
  paused: boolean
  pace: Pace
  mode: Mode
  readonly clients: Client[]
  /** Numbers of those who wait, first in line first. */
  queue: number[]
  counter: Counter | null
  /** Those who were put on hold, first held first. */
  held: Counter[]
  /** After saying something to the queue the player cannot reply until then. */
  busyUntil: number
  /** 0..100 */
  goodwill: number
  /** 0..10000 */
  mood: number
  /** Pack articles opened in this shift. */
  readonly looked: Set<string>
  readonly promises: PromiseRecord[]
  /** How many are still to come. */
  expected: number
  served: number
  /** Signatures. */
  signed: number
  lunch: 'none' | 'warm' | 'cold' | 'eaten'
  /** The number of the client whom a human plays, or null. */
  readonly human: number | null
  /** Until when a human client cannot press again. */
  pressedUntil: number
}
