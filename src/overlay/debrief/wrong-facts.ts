/** The facts that went wrong in a shift, the gravest first. In which words they are told belongs to `facts-step.tsx`. */
import type { ConversationScore, FactVerdict, Verdict } from '#score/scores.ts'

export interface WrongFact {
  readonly client: number
  readonly verdict: FactVerdict
}

const credited = new Set<Verdict>(['true', 'deferredRightly', 'acceptedVerified', 'authorised'])
const gravity: Readonly<Record<FactVerdict['criticality'], number>> = { compliance: 3, customer: 2, business: 1, none: 0 }

export function wrongFacts(conversations: readonly ConversationScore[]): readonly WrongFact[] {
  return conversations
    .flatMap(({ client, facts }) => facts.map((verdict) => ({ client, verdict })))
    .filter(({ verdict }) => !credited.has(verdict.verdict) && verdict.credit < 1000)
    .sort(
      (a, b) =>
        a.verdict.credit - b.verdict.credit ||
        gravity[b.verdict.criticality] - gravity[a.verdict.criticality] ||
        b.verdict.cost - a.verdict.cost ||
        a.client - b.client ||
        a.verdict.fact - b.verdict.fact,
    )
}

/** How many of the facts that were told or due got full credit. */
export function rightFacts(conversations: readonly ConversationScore[]): { readonly right: number; readonly all: number } {
  const verdicts = conversations.flatMap(({ facts }) => facts)
  return { right: verdicts.filter(({ credit }) => credit === 1000).length, all: verdicts.length }
}
