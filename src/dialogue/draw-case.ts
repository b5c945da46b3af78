/** Draws the facts: the pack's once a shift, a case's own for each client; then computes those that hang on others. */
import type { Case, Fact, Pack } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import { evaluator } from './condition.ts'
import type { DrawnCase } from './conversation.ts'

/** Values of the pack's facts in the shift with this seed. */
export function drawPackFacts(pack: Pack, seed: number): readonly number[] {
  return drawValues(pack.facts, [], randomStream(seed, 0, 'facts'))
}

/** @param number the client's number in the shift, so that each has her own draw. */
export function drawCase(one: Case, packFacts: readonly number[], seed: number, number: number): DrawnCase {
  return { case: one, facts: drawValues(one.facts, packFacts, randomStream(seed, number + 1, 'facts')) }
}

/** `given` are the first values, drawn before. Computed facts read only what stands before them. */
function drawValues(facts: readonly Fact[], given: readonly number[], stream: RandomStream): readonly number[] {
  const values = [...given]
  for (let i = given.length; i < facts.length; i++) {
    const fact = facts[i]
    if (!fact) continue
    const drawn = fact.values.length > 1 ? fact.values[stream.between(0, fact.values.length - 1)] : fact.values[0]
    values.push(fact.is ? evaluator(fact.is)(nobody, values, nowhere) : (drawn ?? 0))
  }
  return values
}

/** Computed facts read facts alone; these stand for what they may not read. */
const nobody = { beat: 0, flags: 0, acknowledged: false, trust: 0, tension: 0, baseline: 0, line: 0, called: false, nudges: 0 } as const
const nowhere = { looked: new Set<string>(), waited: 0, mood: 0 } as const
