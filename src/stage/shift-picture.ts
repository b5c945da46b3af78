/**
 * What the desk looks like at one moment: who stands where, with which face. A plain description that knows no rule of the game;
 * the stage compares two of them and moves people from one to the other. Words are the overlay's.
 */

export type Level = 'calm' | 'tense' | 'angry'

export interface CounterPerson {
  readonly id: string
  readonly person: string
  /** A name of `faces` in assets/people.json. */
  readonly face: string
  /** 0..100 */
  readonly tension: number
}

export interface QueuePerson extends CounterPerson {
  /** What is left of it, 0..100: the length of the bar. */
  readonly patience: number
  /** Colour of the bar and the mark above the head. */
  readonly level: Level
}

export type HappeningKind = 'sigh' | 'shout' | 'film' | 'help' | 'leave' | 'slam' | 'arrive' | 'warm'

/** Something seen once. The stage shows each id once, however many pictures carry it. */
export interface Happening {
  readonly id: string
  readonly client: string
  readonly kind: HappeningKind
}

export interface DeskPicture {
  readonly side: 'desk' | 'floor'
  readonly counter: CounterPerson | null
  /** First in line first. */
  readonly queue: readonly QueuePerson[]
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
