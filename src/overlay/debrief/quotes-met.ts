/** What prospects asserted of a rival, what it was worth, and what the player made of it. Told by `quotes-table.tsx`. */
import type { ConversationScore, Verdict } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'

export interface QuoteMet {
  readonly client: number
  /** Index of the fact that holds what was asserted, and its value. */
  readonly fact: number
  readonly said: number
  /** Index of the fact that holds what it is worth: true, outdated or a bluff; and the option of it. */
  readonly truthFact: number
  readonly truth: number
  /** Null: nothing was said to it. */
  readonly verdict: Verdict | null
  /** Hundredths lost by it. */
  readonly cost: number
  /** The sheet on which it stands was opened before the talk was over. */
  readonly looked: boolean
  readonly at: number | null
}

/** One a quote of everybody who was talked to, in the order of the talks. */
export function quotesMet({ state, events }: Shift, conversations: readonly ConversationScore[]): readonly QuoteMet[] {
  return conversations.flatMap(({ client, facts }) => {
    const drawn = state.clients[client]?.drawn
    const endedAt = events.find((event) => event.kind === 'conversationEnded' && event.client === client)?.at ?? Infinity
    return (drawn?.case.quotes ?? []).map(({ said, truth }): QuoteMet => {
      const found = facts.find(({ fact }) => fact === truth)
      const article = drawn?.case.facts[truth]?.article ?? null
      return {
        client,
        fact: said,
        said: drawn?.facts[said] ?? 0,
        truthFact: truth,
        truth: drawn?.facts[truth] ?? 0,
        verdict: found === undefined || found.verdict === 'neverConveyed' ? null : found.verdict,
        cost: found?.cost ?? 0,
        looked: article !== null && events.some((event) => event.kind === 'articleOpened' && event.article === article && event.at <= endedAt),
        at: found?.at ?? null,
      }
    })
  })
}
