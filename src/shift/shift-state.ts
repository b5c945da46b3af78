/** The state of a shift: integers, ids and small records only. Everything that the screen shows and the hash covers. */
import type { ConversationState, DrawnCase } from '#dialogue/conversation.ts'
import type { FeltWait } from './felt-wait.ts'
import type { PromiseDue } from './event.ts'
import type { Mode, Pace } from './input.ts'

export type ClientPhase = 'expected' | 'waiting' | 'counter' | 'served' | 'left' | 'sentHome'

/** One who comes in this shift; her index in `clients` is her number. */
export interface Client extends FeltWait {
  readonly case: string
  readonly person: string
  readonly drawn: DrawnCase
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
}
