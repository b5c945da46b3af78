/** The moments that cost most, and what they cost in points of the shift's empathy. Why they did is told by `moment-card.tsx`. */
import type { ConversationScore, Moment } from '#score/scores.ts'

export interface RankedMoment {
  /** From 1. */
  readonly rank: number
  readonly moment: Moment
  /** Points of the shift's empathy (0..100) that it cost. */
  readonly points: number
}

/** Points of the shift's empathy that a regret (doubled) stands for. */
export function pointsOf(regret: number, conversations: readonly ConversationScore[]): number {
  const span = conversations.reduce((sum, { best, worst }) => sum + best - worst, 0)
  return span === 0 ? 0 : (regret * 100) / span
}

export function worstMoments(conversations: readonly ConversationScore[], most = 3): readonly RankedMoment[] {
  const regret = ({ choiceRegret, doorRegret }: Moment): number => choiceRegret + doorRegret
  return conversations
    .flatMap(({ moments }) => moments)
    .filter((moment) => regret(moment) > 0)
    .sort((a, b) => regret(b) - regret(a) || a.at - b.at || a.client - b.client)
    .slice(0, most)
    .map((moment, index) => ({ rank: index + 1, moment, points: pointsOf(regret(moment), conversations) }))
}
