/** Accuracy of one conversation: every claim held against the facts of the draw (evidence §2). Computed, never hand-tagged. */
import type { DrawnCase } from '#dialogue/conversation.ts'
import type { Criticality, Fact } from '#scenario/pack.ts'
import type { ClaimMade, EventOf } from '#shift/event.ts'
import type { FactVerdict, LedgerRow, Verdict } from './scores.ts'

const weights: Readonly<Record<Criticality, number>> = { none: 1, customer: 2, business: 2, compliance: 3 }
/** Evidence §2: a promise weighs 2. */
const promiseWeight = 2
const credits: Readonly<Record<Verdict, number>> = {
  true: 1000,
  overclaim: 500,
  luckyGuess: 500,
  deferredRightly: 1000,
  deferredNeedlessly: 500,
  deferredAtHand: 0,
  hedgedTrue: 500,
  hedgedFalse: 0,
  false: 0,
  neverConveyed: 0,
  acceptedVerified: 1000,
  acceptedUnverified: 500,
  acceptedWrongly: 0,
  authorised: 1000,
  unauthorised: 0,
}

/** What is judged of a reply: its claims, and where they were made. */
export type ReplyWithClaims = Pick<EventOf<'replyChosen'>, 'at' | 'beat' | 'reply' | 'claims'>

/** One verdict a fact, the worst of the conversation; then the required facts that were never conveyed. */
/** @param writtenAt when it was sent in writing what had been said, or null. */
export function factVerdicts(
  drawn: DrawnCase,
  replies: readonly ReplyWithClaims[],
  beats: readonly number[],
  writtenAt: number | null = null,
): readonly FactVerdict[] {
  const worst = new Map<number, FactVerdict>()
  for (const event of replies) {
    for (const claim of event.claims) {
      const made = verdictOf(drawn, claim, event, correctedLater(replies, event, claim.fact), writtenAt !== null && event.at <= writtenAt)
      const before = worst.get(claim.fact)
      if (!before || made.credit < before.credit) worst.set(claim.fact, made)
    }
  }
  for (const fact of requiredFacts(drawn, beats)) {
    if (worst.has(fact)) continue
    const criticality = drawn.case.facts[fact]?.criticality ?? 'none'
    worst.set(fact, {
      fact,
      verdict: 'neverConveyed',
      credit: 0,
      weight: weights[criticality],
      criticality,
      said: null,
      truth: drawn.facts[fact] ?? 0,
      at: null,
      beat: null,
      reply: null,
      noticed: false,
      cost: 0,
    })
  }
  return [...worst.values()].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || a.fact - b.fact)
}

export function requiredFacts(drawn: DrawnCase, beats: readonly number[]): readonly number[] {
  return [...new Set(beats.flatMap((beat) => drawn.case.beats[beat]?.requires ?? []))]
}

function verdictOf(drawn: DrawnCase, claim: ClaimMade, event: ReplyWithClaims, corrected: boolean, inWriting: boolean): FactVerdict {
  const fact = drawn.case.facts[claim.fact]
  const criticality = fact?.criticality ?? 'none'
  const verdict = fact ? judge(fact, claim) : 'false'
  const wrong = (verdict === 'false' || verdict === 'acceptedWrongly' || verdict === 'unauthorised') && claim.said !== claim.truth
  return {
    fact: claim.fact,
    verdict,
    credit: credits[verdict],
    criticality,
    weight: claim.mode === 'promise' ? Math.max(promiseWeight, weights[criticality]) : weights[criticality],
    said: claim.mode === 'defer' ? null : claim.said,
    truth: claim.truth,
    at: event.at,
    beat: event.beat,
    reply: event.reply,
    noticed: claim.noticed,
    // Who noticed it, or was told better in the same conversation, does not act on it.
    cost: wrong && !claim.noticed && !corrected ? (fact?.cost ?? 0) * (inWriting ? 2 : 1) : 0,
  }
}

function judge(fact: Fact, claim: ClaimMade): Verdict {
  if (claim.mode === 'defer') {
    if (fact.knowable === 'at-hand') return 'deferredAtHand'
    const elsewhere = (fact.knowable === 'other-department' || fact.knowable === 'unknown') && !claim.known
    if (elsewhere) return claim.named ? 'deferredRightly' : 'deferredNeedlessly'
    return claim.named ? 'deferredNeedlessly' : 'deferredAtHand'
  }
  if (claim.mode === 'accept') return claim.said !== claim.truth ? 'acceptedWrongly' : claim.known ? 'acceptedVerified' : 'acceptedUnverified'
  if (claim.mode === 'offer') return offerVerdict(fact, claim)
  if (claim.mode === 'hedge') return claim.said === claim.truth ? 'hedgedTrue' : 'hedgedFalse'
  if (claim.said !== claim.truth || fact.knowable === 'unknown') return 'false'
  if (!claim.known) return 'luckyGuess'
  return claim.stated ? 'true' : 'overclaim'
}

/** A number is the most that may be given; anything else is allowed or not. */
function offerVerdict(fact: Fact, claim: ClaimMade): Verdict {
  const allowed = fact.type === 'number' || fact.type === 'money' ? claim.said <= claim.truth : claim.said === claim.truth
  if (!allowed) return 'unauthorised'
  if (!claim.known) return 'luckyGuess'
  return claim.stated ? 'authorised' : 'overclaim'
}

/** Verdicts that are critical errors of the fact's class. */
export const isCriticalError = (verdict: Verdict): boolean => verdict === 'false' || verdict === 'acceptedWrongly' || verdict === 'unauthorised'

function correctedLater(replies: readonly ReplyWithClaims[], event: ReplyWithClaims, fact: number): boolean {
  return replies.some(
    (later) =>
      later.at >= event.at &&
      later !== event &&
      later.claims.some((claim) => claim.fact === fact && (claim.mode === 'assert' || claim.mode === 'promise') && claim.said === claim.truth),
  )
}

export interface AccuracySum {
  readonly weight: number
  readonly credit: number
  readonly complianceError: boolean
}

/** Weights of claims, required facts and settled promises; credit in thousandths. */
export function accuracySum(facts: readonly FactVerdict[], ledger: readonly Pick<LedgerRow, 'state'>[]): AccuracySum {
  let weight = 0
  let credit = 0
  for (const fact of facts) {
    weight += fact.weight
    credit += fact.weight * fact.credit
  }
  for (const promise of ledger) {
    if (promise.state !== 'kept' && promise.state !== 'broken') continue
    weight += promiseWeight
    if (promise.state === 'kept') credit += promiseWeight * 1000
  }
  return { weight, credit, complianceError: facts.some((fact) => fact.criticality === 'compliance' && isCriticalError(fact.verdict)) }
}

/** Hundredths of a point, or null where nothing was claimed and nothing required; a compliance-critical error caps it at 49. */
export function accuracyScore(sum: AccuracySum): number | null {
  if (sum.weight === 0) return null
  const score = Math.round((sum.credit * 10) / sum.weight)
  return sum.complianceError ? Math.min(4900, score) : score
}
