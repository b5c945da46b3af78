/** How accurate a reply looks to somebody who has seen some of the facts. */
import type { CounterView, ReplyView } from './counter-view.ts'

const weights = { none: 1, customer: 2, business: 2, compliance: 6 } as const

/** Thousandths times weight: above 0 for a true claim, below for a wrong or needless one. What has not been looked up counts as a gamble. */
export function looksAccurate(view: CounterView, reply: ReplyView): number {
  const { drawn } = view.client
  let sum = 0
  for (const { claim, said, truth } of reply.prepared.claims) {
    const fact = drawn.case.facts[claim.fact]
    if (!fact) continue
    const weight = weights[fact.criticality]
    const required = view.beat.requires.includes(claim.fact) ? 2 : 1
    if (claim.mode === 'defer') {
      sum += weight * (fact.knowable === 'other-department' && !view.knows(claim.fact) ? (claim.named ? 1000 : 200) : -400)
      continue
    }
    if (!view.knows(claim.fact)) {
      sum += weight * -500
      continue
    }
    if (said !== truth) {
      sum += weight * -1500
      continue
    }
    const stated = fact.conditions.every((condition) => claim.stating.includes(condition))
    sum += weight * required * (claim.mode === 'hedge' ? 100 : stated ? 1000 : 200)
  }
  // Whether a promise can be kept is seen by who knows the facts; otherwise it is a gamble as well.
  if (reply.prepared.reply.promise) sum += reply.prepared.feasible ? -100 : -3000
  return sum
}
