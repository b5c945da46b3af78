/** A case with its draw, turned into closures and numbers once, so that a step of play is a few additions. Shared by draws that play alike. */
import type { Beat, Case, Claim, Harm, Reply } from '#scenario/pack.ts'
import { evaluator } from './condition.ts'
import { falsePromiseSeverity } from './constants.ts'
import type { Evaluate } from './condition.ts'
import type { DrawnCase } from './conversation.ts'
import { nobody, nowhere } from './draw-case.ts'
import { computedHarms, valueOf } from './value.ts'
import { decidingFlags, drawKey } from './what-decides.ts'

export interface PreparedRoute {
  readonly when: Evaluate | null
  readonly to: number
}
export interface PreparedClaim {
  readonly claim: Claim
  readonly said: number
  readonly truth: number
  readonly noticed: Evaluate | null
  readonly critical: boolean
}
/** What one reply is worth once the client has been acknowledged, or before. */
export interface Worth {
  readonly value: number
  readonly harms: readonly Harm[]
  readonly severity: number
  /** Severity that the client feels now: a promise that she believes hurts only when it breaks. */
  readonly felt: number
}
export interface PreparedReply {
  readonly reply: Reply
  readonly when: Evaluate | null
  readonly routes: readonly PreparedRoute[]
  readonly claims: readonly PreparedClaim[]
  readonly appeal: readonly { readonly when: Evaluate | null; readonly points: number }[]
  readonly feasible: boolean
  readonly acknowledges: boolean
  readonly before: Worth
  readonly after: Worth
  readonly trueCritical: number
  /** Hundredths gained by the codes alone: k already applied. */
  readonly calms: number
  readonly gains: number
}
export interface PreparedBeat {
  readonly beat: Beat
  readonly lines: readonly (Evaluate | null)[]
  readonly replies: readonly PreparedReply[]
}
/** The best and the worst total that can still be reached; doubled integers. */
export interface Bounds {
  readonly best: number
  readonly worst: number
}
export interface PreparedCase {
  readonly drawn: DrawnCase
  readonly beats: readonly PreparedBeat[]
  readonly endings: readonly (readonly (Evaluate | null)[])[]
  /** Bits of the flags that open or shut a way. */
  readonly decidingFlags: number
  /** What `bounds.ts` has found by now: by beat and acknowledgement, then by flags. */
  readonly bounds: (Map<number, Bounds> | undefined)[]
}

/** One stands at the counter at a time: most questions are about the one asked about before. */
let latest: { readonly drawn: DrawnCase; readonly prepared: PreparedCase } | null = null
/** Held weakly: a tab in which shift follows shift keeps only what is being played. */
const alike = new WeakMap<Case, Map<string, WeakRef<PreparedCase>>>()
const mostAlike = 500

/** One preparation serves all draws that play alike: its `drawn` may be another client's, equal in every fact that the case reads. */
export function prepare(drawn: DrawnCase): PreparedCase {
  if (drawn === latest?.drawn) return latest.prepared
  const prepared = preparedAlike(drawn)
  latest = { drawn, prepared }
  return prepared
}

function preparedAlike(drawn: DrawnCase): PreparedCase {
  let drawsOfCase = alike.get(drawn.case)
  if (!drawsOfCase || drawsOfCase.size >= mostAlike) alike.set(drawn.case, (drawsOfCase = new Map()))
  const key = drawKey(drawn)
  let prepared = drawsOfCase.get(key)?.deref()
  if (!prepared) {
    prepared = prepareDraw(drawn)
    drawsOfCase.set(key, new WeakRef(prepared))
  }
  return prepared
}

function prepareDraw(drawn: DrawnCase): PreparedCase {
  const lineConditions = (lines: Beat['lines']): (Evaluate | null)[] => lines.map((line) => (line.when ? evaluator(line.when) : null))
  return {
    drawn,
    beats: drawn.case.beats.map((beat) => ({
      beat,
      lines: lineConditions(beat.lines),
      replies: beat.replies.map((reply) => prepareReply(drawn, beat, reply)),
    })),
    endings: drawn.case.endings.map((ending) => lineConditions(ending.lines)),
    decidingFlags: decidingFlags(drawn.case),
    bounds: [],
  }
}

function prepareReply(drawn: DrawnCase, beat: Beat, reply: Reply): PreparedReply {
  const claims = reply.claims.map((claim): PreparedClaim => {
    const truth = drawn.facts[claim.fact] ?? 0
    return {
      claim,
      truth,
      said: claim.value ?? truth + claim.off,
      noticed: claim.noticed ? evaluator(claim.noticed) : null,
      critical: (drawn.case.facts[claim.fact]?.criticality ?? 'none') !== 'none',
    }
  })
  const feasible = reply.promise ? evaluator(reply.promise.feasible)(nobody, drawn.facts, nowhere) !== 0 : true
  const worth = (acknowledged: boolean): Worth => {
    const harms = reply.stay ? [] : [...reply.harms, ...computedHarms(beat, reply, acknowledged, feasible)]
    const severity = harms.reduce((sum, harm) => sum + harm.severity, 0)
    const felt = !feasible && reply.promise?.believed ? severity - falsePromiseSeverity : severity
    return { harms, severity, felt, value: reply.stay ? 0 : valueOf(beat.need, reply, severity) }
  }
  const sum = reply.reaction + reply.interpretation + reply.exploration
  const share = (points: number): number => (sum === 0 ? 0 : sum <= beat.need ? points : Math.round((points * beat.need) / sum))
  return {
    reply,
    claims,
    appeal: reply.appeal.map(({ when, points }) => ({ when: when ? evaluator(when) : null, points })),
    feasible,
    when: reply.when ? evaluator(reply.when) : null,
    routes: reply.routes.map((route) => ({ when: route.when ? evaluator(route.when) : null, to: route.to })),
    acknowledges: reply.reaction + reply.interpretation > 0,
    before: worth(false),
    after: worth(true),
    trueCritical: claims.filter((one) => one.critical && (one.claim.mode === 'assert' || one.claim.mode === 'promise') && one.said === one.truth).length,
    calms: share(300 * reply.reaction + 300 * reply.interpretation + 100 * reply.exploration),
    gains: share(200 * reply.reaction + 300 * reply.interpretation + 200 * reply.exploration),
  }
}
