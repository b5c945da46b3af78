/** The beats of a case in an order in which no scored reply leads back; null where scored beats form a loop, which is an error of its own. */
import type { Case } from '#scenario/pack.ts'
import { findScoredLoop } from '#scenario/compile/scored-loop.ts'

export function beatOrder(one: Case): readonly number[] | null {
  if (findScoredLoop(one) !== null) return null
  const done = new Uint8Array(one.beats.length)
  const order: number[] = []
  const open = [one.opens]
  for (let beat = open[open.length - 1]; beat !== undefined; beat = open[open.length - 1]) {
    done[beat] = Math.max(done[beat] ?? 0, 1)
    const next = nextBeats(one, beat).find((to) => done[to] === 0)
    if (next !== undefined) open.push(next)
    else {
      if (done[beat] === 1) order.push(beat)
      done[beat] = 2
      open.pop()
    }
  }
  return order.reverse()
}

/** Where the scored replies of a beat may lead, taking every condition as open. */
export function nextBeats(one: Case, beat: number): readonly number[] {
  const to = new Set<number>()
  for (const reply of one.beats[beat]?.replies ?? []) if (!reply.stay) for (const route of reply.routes) if (route.to >= 0) to.add(route.to)
  return [...to]
}

/** By beat: every beat that may follow it, sooner or later. */
export function beatsLater(one: Case): readonly ReadonlySet<number>[] {
  const later = one.beats.map((): Set<number> => new Set())
  for (const beat of (beatOrder(one) ?? []).toReversed())
    for (const to of nextBeats(one, beat)) {
      later[beat]?.add(to)
      for (const further of later[to] ?? []) later[beat]?.add(further)
    }
  return later
}
