/** Where the marks of a thread stand on the two lanes, in per cent of their width, and the line between them. */
import type { Thread } from './thread.ts'

export interface LaneMark {
  /** When it was said on the floor. */
  readonly above: number
  /** When it stood at the desk; at the very end where it never did. */
  readonly below: number
}

export function laneMarks(threads: readonly Thread[], floorEnd: number, deskEnd: number): readonly LaneMark[] {
  const share = (at: number, end: number): number => (end <= 0 ? 0 : Math.min(100, Math.max(0, (at / end) * 100)))
  return threads.map(({ promise, desk }) => ({
    above: share(promise.at, floorEnd),
    below: desk === null ? 100 : share(desk.calledAt ?? desk.endedAt, deskEnd),
  }))
}

/** Room that a mark needs, so that all can be read. */
const apart = 6
const edge = 3

/** The same places in the same order, moved apart where they would cover each other. */
export function spreadMarks(places: readonly number[], room = apart): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index)
  const gap = Math.min(room, (100 - 2 * edge) / Math.max(1, places.length - 1))
  const spread: number[] = []
  let last = edge - gap
  for (const { place } of order) {
    last = Math.max(last + gap, Math.max(edge, Math.min(100 - edge, place)))
    spread.push(last)
  }
  // Pushed out at the far end: back again, each only as far as it must.
  let limit = 100 - edge
  for (let i = spread.length - 1; i >= 0; i--) {
    spread[i] = Math.min(spread[i] ?? 0, limit)
    limit = (spread[i] ?? 0) - gap
  }
  const back: number[] = Array.from({ length: places.length }, () => 0)
  for (const [position, { index }] of order.entries()) back[index] = Math.round((spread[position] ?? 0) * 10) / 10
  return back
}

/** A curve in a box of 1000 by 100. */
export function lanePath(above: number, below: number): string {
  const [from, to] = [above * 10, below * 10]
  return `M${from} 0C${from} 55 ${to} 45 ${to} 100`
}
