/** Whether a promise could be kept at all, by the facts that were drawn: what the debrief says of the promises that were on offer and were not made. */
import { evaluator } from '#dialogue/condition.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import { nobody, nowhere } from '#dialogue/draw-case.ts'
import type { PromiseTerms } from '#scenario/pack.ts'

export function canBeKept(drawn: DrawnCase, terms: PromiseTerms): boolean {
  return evaluator(terms.feasible)(nobody, drawn.facts, nowhere) !== 0
}
