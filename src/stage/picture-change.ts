/** What has changed between two pictures of a shift, in the words of what people do. Pure; moving them is the scene's. */
import { AGENT, waitingIn, type Happening, type ShiftPicture } from './shift-picture.ts'

export interface PictureChange {
  /** New among those who wait: they come through the door, or ring. */
  readonly arrived: readonly string[]
  /** From among them to the counter; seen from the line, the agent when the turn has come. */
  readonly called: string | null
  /** At the counter without having been seen in the queue. */
  readonly appeared: string | null
  /** No longer there. `angry` when a `leave` or `slam` says so. */
  readonly gone: readonly { readonly id: string; readonly from: 'queue' | 'counter'; readonly angry: boolean }[]
  /** Happenings that the picture before did not carry. */
  readonly fresh: readonly Happening[]
}

export function pictureChange(before: ShiftPicture | null, after: ShiftPicture): PictureChange {
  const waited = new Set(before === null ? [] : waitingIn(before).map((one) => one.id))
  const known = new Set(before?.happenings.map((one) => one.id))
  const counterBefore = before?.counter?.id ?? null
  const counterNow = after.counter?.id ?? null
  const waiting = waitingIn(after)
  const waits = new Set(waiting.map((one) => one.id))
  const wasSeen = (id: string): boolean => waited.has(id) || (id === AGENT && before !== null && before.agent !== null)
  const upset = new Set(after.happenings.filter((one) => one.kind === 'leave' || one.kind === 'slam').map((one) => one.client))
  const gone: PictureChange['gone'][number][] = []
  for (const id of waited) if (!waits.has(id) && id !== counterNow) gone.push({ id, from: 'queue', angry: upset.has(id) })
  // The agent stays where she serves.
  if (counterBefore !== null && counterBefore !== AGENT && counterBefore !== counterNow && !waits.has(counterBefore)) {
    gone.push({ id: counterBefore, from: 'counter', angry: upset.has(counterBefore) })
  }
  const isNew = counterNow !== null && counterNow !== counterBefore
  return {
    arrived: waiting.filter((one) => !waited.has(one.id) && one.id !== counterBefore).map((one) => one.id),
    called: isNew && wasSeen(counterNow) ? counterNow : null,
    appeared: isNew && !wasSeen(counterNow) ? counterNow : null,
    gone,
    fresh: after.happenings.filter((one) => !known.has(one.id)),
  }
}
