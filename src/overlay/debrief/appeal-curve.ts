/** How near a prospect was to signing: trust and the offer as she understood it, added up, from reply to reply. The events do not say it, so the shift is lived once more. */
import type { Case, Expression } from '#scenario/pack.ts'
import type { ShiftLog } from '#shift/input.ts'
import type { Relive } from './fork.ts'

export interface AppealPoint {
  readonly at: number
  /** 0..100 and above */
  readonly appeal: number
  /** Trust and appeal, in points: what is held against the threshold. */
  readonly sum: number
}

/** By client, from her call on; empty where the log cannot be lived again. */
export function appealCurves(relive: Relive, log: ShiftLog): ReadonlyMap<number, readonly AppealPoint[]> {
  const curves = new Map<number, AppealPoint[]>()
  try {
    const shift = relive({ ...log, inputs: [], until: 0, hash: '' })
    for (const { at, ...verb } of log.inputs) {
      shift.advanceTo(at)
      // It may be over with this very input; then its last state is still in here.
      const before = shift.state.counter
      shift.apply(verb)
      const counter = shift.state.counter ?? before
      if (counter === null) continue
      const { appeal, trust } = counter.talk
      const points = curves.get(counter.client) ?? []
      const last = points.at(-1)
      const sum = Math.floor(trust / 100) + appeal
      if (last === undefined || last.appeal !== appeal || last.sum !== sum) points.push({ at, appeal, sum })
      curves.set(counter.client, points)
    }
  } catch {
    return new Map()
  }
  return curves
}

/** What trust and appeal have to reach in this case, or null where nobody signs. */
export function signsAt(one: Case): number | null {
  for (const { replies } of one.beats)
    for (const { routes } of replies)
      for (const { when } of routes) {
        const found = when === null ? null : thresholdIn(when)
        if (found !== null) return found
      }
  return null
}

function thresholdIn(expression: Expression): number | null {
  if (expression[0] === '>=') {
    const [, left, right] = expression
    const isSum = left[0] === '+' && left[1][0] === 'trust' && left[2][0] === 'appeal'
    if (isSum && right[0] === 'value') return right[1]
  }
  if (expression[0] === 'and' || expression[0] === 'or') return thresholdIn(expression[1]) ?? thresholdIn(expression[2])
  return expression[0] === 'not' ? thresholdIn(expression[1]) : null
}
