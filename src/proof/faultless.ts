/** Whether a reply tells nothing but what is right, known, and stated in full; judged as the score judges it. */
import type { DrawnCase } from '#dialogue/conversation.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import type { Case, Reply } from '#scenario/pack.ts'
import { factVerdicts } from '#score/accuracy.ts'

const fullCredit = 1000

/** @param knows whether the player has seen the truth of a fact by now. */
export function isFaultless(drawn: DrawnCase, reply: PreparedReply, knows: (fact: number) => boolean): boolean {
  if (!reply.feasible) return false
  if (reply.claims.length === 0) return true
  const { facts } = drawn.case
  const claims = reply.claims.map(({ claim, said, truth }) => ({
    fact: claim.fact,
    mode: claim.mode,
    said,
    truth,
    named: claim.named,
    known: knows(claim.fact),
    stated: (facts[claim.fact]?.conditions ?? []).every((condition) => claim.stating.includes(condition)),
    noticed: false,
  }))
  return factVerdicts(drawn, [{ at: 0, beat: 0, reply: reply.reply.id, claims }], []).every(({ credit }) => credit === fullCredit)
}

/** Pages that tell what is claimed. */
export function pagesForClaims(one: Case, replies: readonly Reply[] = one.beats.flatMap((beat) => beat.replies)): string[] {
  const pages = replies.flatMap((reply) =>
    reply.claims.flatMap((claim) => (one.facts[claim.fact]?.knowable === 'lookup' ? (one.facts[claim.fact]?.article ?? []) : [])),
  )
  return [...new Set(pages)].sort()
}

/** A colleague can tell it. */
export function mayBeKnown(one: Case, fact: number): boolean {
  return one.colleague?.tells.includes(fact) ?? false
}
