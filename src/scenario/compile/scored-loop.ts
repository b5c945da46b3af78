/** Scored beats may form no cycle: points could be farmed. Also tells which beats nobody can reach. */
import type { Case } from '../pack.ts'

/** Beats of one cycle of scored replies, or null. Iterative depth-first search, so that no case is too deep. */
export function findScoredLoop(one: Case): readonly number[] | null {
  const next = one.beats.map((beat) => [
    ...new Set(
      beat.replies
        .filter((reply) => !reply.stay)
        .flatMap((reply) => reply.routes.map((route) => route.to))
        .filter((to) => to >= 0),
    ),
  ])
  const state = new Uint8Array(one.beats.length)
  for (let start = 0; start < one.beats.length; start++) {
    if (state[start] !== 0) continue
    const path: { beat: number; child: number }[] = [{ beat: start, child: 0 }]
    state[start] = 1
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const child = next[top.beat]?.[top.child++]
      if (child === undefined) {
        state[top.beat] = 2
        path.pop()
      } else if (state[child] === 1) return path.slice(path.findIndex((step) => step.beat === child)).map((step) => step.beat)
      else if (state[child] === 0) {
        state[child] = 1
        path.push({ beat: child, child: 0 })
      }
    }
  }
  return null
}

/** Beats and endings (below 0: `-1 - ending`) that can be reached from the opening, taking every condition as open. */
export function reachable(one: Case): ReadonlySet<number> {
  const seen = new Set<number>([one.opens])
  const open = [one.opens]
  for (let beat = open.pop(); beat !== undefined; beat = open.pop()) {
    for (const reply of one.beats[beat]?.replies ?? [])
      for (const { to } of reply.routes)
        if (!seen.has(to)) {
          seen.add(to)
          if (to >= 0) open.push(to)
        }
  }
  return seen
}
