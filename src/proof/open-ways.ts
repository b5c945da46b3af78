/**
 * Every state of a case in one draw, with emotion, look-ups and time left open both ways (the bounds B and W of evidence §1), breadth first over
 * packed states: what is reached, what is on offer, the best and the worst way. `#dialogue/bounds.ts` finds the same sums backwards.
 */
import { settled } from '#dialogue/condition.ts'
import type { Known } from '#dialogue/condition.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import { PackedStates } from './packed-states.ts'
import type { Way } from './way.ts'

/** Told for each state that is walked, and for each way into an ending (below 0): what is known there for certain. */
export type Look = (beat: number, known: Known) => void

export interface OpenWays {
  readonly best: Way
  readonly worst: Way
  readonly states: number
  /** Endings that can be reached. */
  readonly endings: ReadonlySet<number>
  /** Beats in which, in some state, nothing that leads on can be on offer. */
  readonly deadEnds: ReadonlySet<number>
}

/** @param order from `beatOrder`. @param flagsToTell flags to keep apart for `look`, besides those that open or shut a way. */
export function openWays(drawn: DrawnCase, order: readonly number[], look: Look = () => undefined, flagsToTell = 0): OpenWays {
  const prepared = prepare(drawn)
  const kept = prepared.decidingFlags | flagsToTell
  const states = new PackedStates(drawn.case.beats.length)
  const endings = new Set<number>()
  const deadEnds = new Set<number>()
  let best = { sum: -Infinity, from: 0, by: 0, endsIn: 0 }
  let worst = { sum: Infinity, from: 0, by: 0, endsIn: 0 }
  const end = (from: number, by: number, endsIn: number, most: number, least: number): void => {
    if (most > best.sum) best = { sum: most, from, by, endsIn }
    if (least < worst.sum) worst = { sum: least, from, by, endsIn }
  }
  states.reach(drawn.case.opens, 0, 0, 0, 0, 0, -1, 0)
  for (const beat of order) {
    const replies = prepared.beats[beat]?.replies ?? []
    for (let at = states.first[beat] ?? -1; at >= 0; at = states.next[at] ?? -1) {
      // Flags take up to 30 bits; the sign bit tells whether she was acknowledged.
      const bits = states.bits[at] ?? 0
      const acknowledged = bits < 0
      const flags = bits & 0x7fffffff
      const known: Known = { flags, acknowledged, facts: drawn.facts }
      look(beat, known)
      const most = states.best[at] ?? 0
      const least = states.worst[at] ?? 0
      let leadsOn = false
      for (let i = 0; i < replies.length; i++) {
        const reply = replies[i]
        if (!reply || reply.reply.stay || (reply.reply.when && settled(reply.reply.when, known) === 0)) continue
        leadsOn = true
        const { value } = acknowledged ? reply.after : reply.before
        const after = { flags: flags | (reply.reply.sets & kept), acknowledged: acknowledged || reply.acknowledges, facts: drawn.facts }
        const nextBits = after.acknowledged ? after.flags | -0x80000000 : after.flags
        for (const route of reply.reply.routes) {
          const verdict = route.when ? settled(route.when, after) : 1
          if (verdict === 0) continue
          if (route.to >= 0) states.reach(route.to, nextBits, 0, 0, most + value, least + value, at, i)
          else {
            endings.add(-1 - route.to)
            look(route.to, after)
            end(at, i, route.to, most + value, least + value)
          }
          if (verdict !== null) break
        }
      }
      if (!leadsOn) {
        deadEnds.add(beat)
        end(at, -1, beat, most, least)
      }
    }
  }
  const way = (found: typeof best, isWorst: boolean): Way => {
    const before = states.stepsTo(found.from, isWorst)
    const last = found.by < 0 ? [] : [{ from: found.from, reply: found.by }]
    const steps = [...before, ...last].map(({ from, reply }) => ({ beat: states.beat[from] ?? 0, reply, opens: [], calls: false, writes: false }))
    return { sum: found.sum, steps, endsIn: found.endsIn }
  }
  return { best: way(best, false), worst: way(worst, true), states: states.size, endings, deadEnds }
}
