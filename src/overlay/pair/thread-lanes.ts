/** Where the marks of a thread stand on the two lanes, in per cent of their width, and the lines between them. */
import type { Thread } from './thread.ts'

export interface DeskMark {
  /** The prospect's number on the floor. */
  readonly prospect: number
  readonly fate: 'broken' | 'kept'
  /** She stood at the desk; else she never got there. */
  readonly reached: boolean
  readonly x: number
}

export interface Lanes {
  /** One a promise: when it was said on the floor. */
  readonly above: readonly number[]
  /** One a person, however many promises she carries: when she stood at the desk, or at the very end where she never did. */
  readonly below: readonly DeskMark[]
}

/** @param room what a mark needs, in per cent of the lane. */
export function lanesOf(threads: readonly Thread[], floorEnd: number, deskEnd: number, room: number): Lanes {
  const share = (at: number, end: number): number => (end <= 0 ? 0 : Math.min(100, Math.max(0, (at / end) * 100)))
  const people = new Map<number, { fate: 'broken' | 'kept'; reached: boolean; at: number }>()
  for (const { promise, desk } of threads) {
    const known = people.get(promise.client)
    const fate = promise.fate === 'broken' || known?.fate === 'broken' ? 'broken' : 'kept'
    people.set(promise.client, {
      fate,
      reached: desk !== null && desk.calledAt !== null,
      at: desk === null ? 100 : share(desk.calledAt ?? desk.endedAt, deskEnd),
    })
  }
  const below = spreadMarks(
    [...people.values()].map(({ at }) => at),
    room,
  )
  return {
    above: spreadMarks(
      threads.map(({ promise }) => share(promise.at, floorEnd)),
      room,
    ),
    below: [...people].map(([prospect, { fate, reached }], index) => ({ prospect, fate, reached, x: below[index] ?? 0 })),
  }
}

/** The same places in the same order, moved apart where they would cover each other. */
export function spreadMarks(places: readonly number[], room: number): readonly number[] {
  const edge = room / 2
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
  const [from, to] = [Math.round(above * 10), Math.round(below * 10)]
  return `M${from} 0C${from} 55 ${to} 45 ${to} 100`
}
