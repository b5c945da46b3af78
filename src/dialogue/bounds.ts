/**
 * The best and the worst total that can still be reached from a point of a conversation (V* and V⁻ of evidence §1), for one draw.
 * Branches that hang on emotion, look-ups or time count as open both ways, so the bounds hold for every real path.
 */
import { settled } from './condition.ts'
import type { DrawnCase } from './conversation.ts'
import { prepare } from './prepared-case.ts'
import type { Bounds, PreparedCase, PreparedReply } from './prepared-case.ts'

export type { Bounds } from './prepared-case.ts'

const nothingLeft: Bounds = { best: 0, worst: 0 }

/** @param beat below 0 = ended: nothing is left to win or lose. */
export function boundsFrom(drawn: DrawnCase, beat: number, flags: number, acknowledged: boolean): Bounds {
  return boundsIn(prepare(drawn), beat, flags, acknowledged)
}

export function boundsIn(prepared: PreparedCase, beat: number, flags: number, acknowledged: boolean): Bounds {
  return search(prepared, beat, flags & prepared.decidingFlags, acknowledged)
}

/** Depth is bounded by the number of beats, since scored beats form no cycle. */
function search(prepared: PreparedCase, beat: number, flags: number, acknowledged: boolean): Bounds {
  if (beat < 0) return nothingLeft
  // By beat and acknowledgement, then by flags: small whole numbers are found fastest.
  const byFlags = (prepared.bounds[beat * 2 + (acknowledged ? 1 : 0)] ??= new Map())
  const found = byFlags.get(flags)
  if (found) return found
  let best = -Infinity
  let worst = Infinity
  for (const reply of prepared.beats[beat]?.replies ?? []) {
    if (reply.reply.stay || (reply.reply.when && settled(reply.reply.when, { flags, acknowledged, facts: prepared.drawn.facts }) === 0)) continue
    const { value } = acknowledged ? reply.after : reply.before
    const nextFlags = flags | (reply.reply.sets & prepared.decidingFlags)
    const nextAcknowledged = acknowledged || reply.acknowledges
    for (const to of possibleRoutes(prepared, reply, nextFlags, nextAcknowledged)) {
      const rest = search(prepared, to, nextFlags, nextAcknowledged)
      best = Math.max(best, value + rest.best)
      worst = Math.min(worst, value + rest.worst)
    }
  }
  const made = best === -Infinity ? nothingLeft : { best, worst }
  byFlags.set(flags, made)
  return made
}

/** Every place that a reply may lead to, whatever emotion and time bring. */
function possibleRoutes(prepared: PreparedCase, reply: PreparedReply, flags: number, acknowledged: boolean): number[] {
  const to: number[] = []
  for (const route of reply.reply.routes) {
    const verdict = route.when ? settled(route.when, { flags, acknowledged, facts: prepared.drawn.facts }) : 1
    if (verdict === 0) continue
    to.push(route.to)
    if (verdict !== null) break
  }
  return to
}
