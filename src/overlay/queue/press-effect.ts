/** What one sees of it when a human client presses on the room: whose faces change, who stands beside her, and which of the words it is this time. */
import type { Pressure } from '#shift/input.ts'
import type { Face } from '#shift/face.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { ShiftState } from '#shift/shift-state.ts'

/** In the order of their keys, from 1. */
export const pressureKeys: readonly Pressure[] = ['lookAtClock', 'sigh', 'askHowLong', 'complain', 'helpNeighbour', 'showRival', 'film', 'demandManager']

/** Each thing that can be done has so many wordings, taken in turn. */
export const saidVariants = 3
export const effectVariants = 2

export interface PressEffect {
  readonly how: Pressure
  /** 1.. */
  readonly said: number
  readonly effect: number
  /** The one whose face is told of in words; null where nobody stands near. */
  readonly neighbour: number | null
  readonly isAtCounter: boolean
  readonly faces: ReadonlyMap<number, Face>
  readonly agent: Face | null
}

interface Faces {
  readonly ahead: Face
  readonly behind: Face
  readonly agent: Face | null
}

const faces: Readonly<Record<Pressure, Faces>> = {
  lookAtClock: { ahead: 'tired', behind: 'tired', agent: null },
  sigh: { ahead: 'tired', behind: 'concerned', agent: null },
  askHowLong: { ahead: 'concerned', behind: 'serious', agent: 'hectic' },
  complain: { ahead: 'veryAngry', behind: 'contempt', agent: 'tired' },
  helpNeighbour: { ahead: 'smile', behind: 'smile', agent: null },
  showRival: { ahead: 'explaining', behind: 'suspicious', agent: null },
  film: { ahead: 'suspicious', behind: 'serious', agent: 'concerned' },
  demandManager: { ahead: 'serious', behind: 'veryAngry', agent: 'hectic' },
}

/** @param times how often she had done the same before @param before as the queue stood when it happened */
export function pressEffect(how: Pressure, times: number, { queue, human, counter }: Pick<ShiftState, 'queue' | 'human' | 'counter'>): PressEffect {
  const place = human === null ? -1 : queue.indexOf(human)
  const ahead = place > 0 ? (queue[place - 1] ?? null) : null
  const behind = place >= 0 ? (queue[place + 1] ?? null) : null
  const changed = new Map<number, Face>()
  if (ahead !== null) changed.set(ahead, faces[how].ahead)
  if (behind !== null) changed.set(behind, faces[how].behind)
  // In turn the one in front and the one behind, where there are both.
  const neighbour = times % 2 === 0 ? (ahead ?? behind) : (behind ?? ahead)
  return {
    how,
    said: (times % saidVariants) + 1,
    effect: (times % effectVariants) + 1,
    neighbour,
    isAtCounter: counter !== null && counter.client === human,
    faces: changed,
    agent: faces[how].agent,
  }
}

/** How often she had done it before this event. */
export function timesBefore(events: readonly ShiftEvent[], event: ShiftEvent, how: Pressure): number {
  let times = 0
  for (const one of events) {
    if (one === event) break
    if (one.kind === 'clientPressed' && one.how === how) times += 1
  }
  return times
}
