/**
 * What a shift looks like at one moment, from its side: who stands where or is on which line, with which face. A plain description that
 * knows no rule of the game; the stage compares two of them and moves people from one to the other. Words are the overlay's.
 */

export type Level = 'calm' | 'tense' | 'angry'

export interface CounterPerson {
  readonly id: string
  readonly person: string
  /** A name of `faces` in assets/people.json. */
  readonly face: string
  /** 0..100 */
  readonly tension: number
  /** The telephone line that she is on, from 1; 0: she is there in person. */
  readonly line: number
}

export interface QueuePerson extends CounterPerson {
  /** What is left of it, 0..100: the length of the bar. */
  readonly patience: number
  /** Colour of the bar and the mark above the head. */
  readonly level: Level
}

export type HappeningKind = 'sigh' | 'shout' | 'film' | 'help' | 'leave' | 'slam' | 'arrive' | 'warm' | 'look' | 'ask' | 'rival'

/** Something seen once. The stage shows each id once, however many pictures carry it. */
export interface Happening {
  readonly id: string
  readonly client: string
  readonly kind: HappeningKind
}

/** A telephone line of the sales floor. */
export interface Line {
  readonly state: 'free' | 'ringing' | 'talking' | 'held'
  /** Who rings, or was put on hold; who talks is at the counter. */
  readonly caller: QueuePerson | null
}

/** Goes by the name of the one who serves, on the queue's side. */
export const AGENT = 'agent'

export interface ShiftPicture {
  readonly side: 'desk' | 'floor' | 'queue'
  /** Whose room it is: its colours. */
  readonly department: 'service' | 'sales'
  /** Before the player; on the queue's side the one who is served until it is her turn, and then the agent. */
  readonly counter: CounterPerson | null
  /** Who stand in line, first in line first. */
  readonly queue: readonly QueuePerson[]
  /** The telephones; none where there are none. */
  readonly lines: readonly Line[]
  /** Signatures on the target board, and how many it asks for. */
  readonly target: { readonly signed: number; readonly of: number } | null
  readonly lunch: 'none' | 'warm' | 'cold' | 'eaten'
  /** While the manager walks by: which visit it is, and with what face. */
  readonly manager: { readonly visit: number; readonly person: string; readonly face: string } | null
  /** On the queue's side: who serves over there, while it is not the player's turn. */
  readonly agent: { readonly person: string; readonly face: string } | null
  /** Whom the player is, on the queue's side. */
  readonly self: string | null
  /** The room's: 0 at ease .. 100 about to boil over. */
  readonly mood: number
  /** The ticket on the display: "B 014". */
  readonly serving: string
  /** Minutes since midnight on the wall clock; fractions move the hands between. */
  readonly clockMinutes: number
  readonly happenings: readonly Happening[]
  /** The lamps are on and the window is dark. */
  readonly night?: boolean
}

/** Everybody who waits: in line, and on the telephone. */
export function waitingIn(picture: ShiftPicture): readonly QueuePerson[] {
  return [...picture.queue, ...picture.lines.flatMap(({ caller }) => (caller === null ? [] : [caller]))]
}
