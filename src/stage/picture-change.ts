/** What has changed between two pictures of the desk, in the words of what people do. Pure; moving them is the scene's. */
import type { DeskPicture, Happening } from './desk-picture.ts'

export interface PictureChange {
  /** New in the queue: they come through the door. */
  readonly arrived: readonly string[]
  /** From the queue to the counter. */
  readonly called: string | null
  /** At the counter without having been seen in the queue. */
  readonly appeared: string | null
  /** No longer there. `angry` when a `leave` or `slam` says so. */
  readonly gone: readonly { readonly id: string; readonly from: 'queue' | 'counter'; readonly angry: boolean }[]
  /** Happenings that the picture before did not carry. */
  readonly fresh: readonly Happening[]
}

export function pictureChange(before: DeskPicture | null, after: DeskPicture): PictureChange {
  const waited = new Set(before?.queue.map((one) => one.id))
  const counterBefore = before?.counter?.id ?? null
  const counterNow = after.counter?.id ?? null
  const waits = new Set(after.queue.map((one) => one.id))
  const known = new Set(before?.happenings.map((one) => one.id))
  const upset = new Set(after.happenings.filter((one) => one.kind === 'leave' || one.kind === 'slam').map((one) => one.client))
  const gone: PictureChange['gone'][number][] = []
  for (const id of waited) if (!waits.has(id) && id !== counterNow) gone.push({ id, from: 'queue', angry: upset.has(id) })
  if (counterBefore !== null && counterBefore !== counterNow && !waits.has(counterBefore)) {
    gone.push({ id: counterBefore, from: 'counter', angry: upset.has(counterBefore) })
  }
  const isNew = counterNow !== null && counterNow !== counterBefore
  return {
    arrived: after.queue.filter((one) => !waited.has(one.id) && one.id !== counterBefore).map((one) => one.id),
    called: isNew && waited.has(counterNow) ? counterNow : null,
    appeared: isNew && !waited.has(counterNow) ? counterNow : null,
    gone,
    fresh: after.happenings.filter((one) => !known.has(one.id)),
  }
}
