/** Draws the facts: the pack's once a shift, a case's own for each client; then computes those that hang on others. */
import type { Case, Fact, Pack } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import { evaluator } from './condition.ts'
import type { ConversationState, DrawnCase, Surroundings } from './conversation.ts'

/** Values of the pack's facts in the shift with this seed. */
export function drawPackFacts(pack: Pack, seed: number): readonly number[] {
  return drawValues(pack.facts, [], randomStream(seed, 0, 'facts'))
}

/** @param number the client's number in the shift, so that each has her own draw. */
export function drawCase(one: Case, packFacts: readonly number[], seed: number, number: number, ledger: LedgerDraw | null = null): DrawnCase {
  return { case: one, facts: drawValues(one.facts, packFacts, randomStream(seed, number + 1, 'facts'), ledger) }
}

/** What the ledger says instead of the seed: which promise it was, and how far the truth is from it. */
export interface LedgerDraw {
  readonly promise: string
  readonly gap: number
}

/** `given` are the first values, drawn before. Computed facts read only what stands before them. */
function drawValues(facts: readonly Fact[], given: readonly number[], stream: RandomStream, ledger: LedgerDraw | null = null): readonly number[] {
  const values = [...given]
  for (let i = given.length; i < facts.length; i++) {
    const fact = facts[i]
    if (!fact) continue
    const drawn = fact.values.length > 1 ? fact.values[stream.between(0, fact.values.length - 1)] : fact.values[0]
    if (ledger !== null && fact.ledger !== null) {
      values.push(fact.ledger === 'promise' ? Math.max(0, fact.options.indexOf(ledger.promise)) : ledger.gap)
      continue
    }
    values.push(fact.is ? evaluator(fact.is)(nobody, values, nowhere) : (drawn ?? 0))
  }
  return values
}

/** Computed facts and feasibility hang on facts alone; these stand for the conversation and the world that they may not read. */
export const nobody: ConversationState = {
  beat: 0,
  flags: 0,
  acknowledged: false,
  trust: 0,
  tension: 0,
  baseline: 0,
  line: 0,
  called: false,
  appeal: 0,
  written: false,
  nudges: 0,
}
export const nowhere: Surroundings = { looked: new Set<string>(), waited: 0, mood: 0 }
