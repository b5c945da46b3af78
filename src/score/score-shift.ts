/** The scores of a shift from its events alone: what the debrief shows and what a server verifies. */
import type { DrawnCase } from '#dialogue/conversation.ts'
import type { Criticality } from '#scenario/pack.ts'
import type { EventOf, ShiftEvent } from '#shift/event.ts'
import { accuracyScore, accuracySum, factVerdicts, isCriticalError, requiredFacts } from './accuracy.ts'
import type { AccuracySum } from './accuracy.ts'
import { empathyOf } from './empathy.ts'
import { ledgerOf } from './ledger.ts'
import { paidBy } from './paid.ts'
import type { ConversationScore, LedgerRow, Scores, Verdict } from './scores.ts'

/** Fewer conversations than this are shown, not ranked (evidence §1). */
const fewest = 3

/** Who came: all that scoring needs of a client. */
export interface Met {
  readonly drawn: DrawnCase
  /** Where she comes from in a linked pair. */
  readonly origin?: { readonly cost: number } | null
}

/** Something was said to be so, or to be had. */
const asserting: ReadonlySet<Verdict> = new Set([
  'true',
  'overclaim',
  'luckyGuess',
  'false',
  'acceptedVerified',
  'acceptedUnverified',
  'acceptedWrongly',
  'authorised',
  'unauthorised',
])

interface Talk {
  readonly client: number
  readonly replies: EventOf<'replyChosen'>[]
  readonly beats: number[]
  ended: EventOf<'conversationEnded'> | null
  writtenAt: number | null
}

/** A conversation still running is scored as far as it went, its rest left out. */
export function scoreShift(clients: readonly Met[], events: readonly ShiftEvent[]): Scores {
  const { talks, promised, waits, came, reached, goodwill } = readEvents(events)
  const ledger = ledgerOf(promised)
  const promises = new Map<number, LedgerRow[]>()
  for (const row of ledger) promises.set(row.client, [...(promises.get(row.client) ?? []), row])
  const sums: AccuracySum[] = []
  let required = 0
  let conveyed = 0
  const conversations = talks.flatMap((talk): ConversationScore[] => {
    const drawn = clients[talk.client]?.drawn
    if (!drawn || !talk.ended) return []
    const { best, worst, sum, moments } = empathyOf(drawn, talk.replies, talk.ended)
    const facts = factVerdicts(drawn, talk.replies, talk.beats, talk.writtenAt)
    const own = promises.get(talk.client) ?? []
    const accuracy = accuracySum(facts, own)
    sums.push(accuracy)
    const missed = facts.filter((fact) => fact.verdict === 'neverConveyed').length
    const wanted = requiredFacts(drawn, talk.beats).length
    required += wanted
    conveyed += wanted - missed
    const resolves = talk.ended.ending !== null && (drawn.case.endings[talk.ended.ending]?.resolves ?? false)
    return [
      {
        client: talk.client,
        how: talk.ended.how,
        signed: talk.ended.ending !== null && (drawn.case.endings[talk.ended.ending]?.signed ?? false),
        ending: talk.ended.ending,
        best,
        worst,
        sum,
        moments,
        facts,
        empathy: best > worst ? Math.round((10000 * (sum - worst)) / (best - worst)) : null,
        accuracy: accuracyScore(accuracy),
        resolved:
          resolves &&
          !deferralLeft(talk.replies) &&
          !facts.some((fact) => fact.criticality === 'customer' && isCriticalError(fact.verdict)) &&
          // On the floor a promise is settled after the shift; whether it can be kept is known.
          own.every((row) => row.state === 'kept' || (drawn.case.side === 'floor' && row.feasible)),
        complianceError: accuracy.complianceError,
      },
    ]
  })
  const spread = conversations.reduce((total, one) => total + one.best - one.worst, 0)
  const total: AccuracySum = {
    weight: add(sums.map((one) => one.weight)),
    credit: add(sums.map((one) => one.credit)),
    complianceError: sums.some((one) => one.complianceError),
  }
  const asserted = conversations.flatMap((one) => one.facts).filter((fact) => asserting.has(fact.verdict))
  return {
    empathy: spread > 0 ? Math.round((10000 * conversations.reduce((sum, one) => sum + one.sum - one.worst, 0)) / spread) : null,
    accuracy: accuracyScore(total),
    queueCare: share(reached, came),
    resolution: share(conversations.filter((one) => one.resolved).length, conversations.length),
    few: conversations.length < fewest,
    precision: share(asserted.filter((fact) => !isCriticalError(fact.verdict)).length, asserted.length),
    coverage: share(conveyed, required),
    criticalFree: { customer: freeOf('customer', conversations), business: freeOf('business', conversations), compliance: freeOf('compliance', conversations) },
    conversations,
    ledger,
    paid: paidBy(waits, conversations, (client) => clients[client]?.origin?.cost ?? 0),
    signed: conversations.filter((one) => one.signed).length,
    goodwill,
  }
}

interface EventsRead {
  /** In the order in which they began. */
  readonly talks: readonly Talk[]
  readonly promised: readonly ShiftEvent[]
  readonly waits: readonly ShiftEvent[]
  readonly came: number
  readonly reached: number
  readonly goodwill: number
}

/** All that scoring reads, in one walk: most of the cost of a long shift is walking its events. */
function readEvents(events: readonly ShiftEvent[]): EventsRead {
  const talks = new Map<number, Talk>()
  const promised: ShiftEvent[] = []
  const waits: ShiftEvent[] = []
  let came = 0
  let reached = 0
  let goodwill = 50
  for (const event of events) {
    switch (event.kind) {
      case 'replyChosen':
        talks.get(event.client)?.replies.push(event)
        break
      case 'beatEntered':
        talks.get(event.client)?.beats.push(event.beat)
        break
      case 'clientArrived':
        came++
        break
      case 'clientCalled':
        reached++
        waits.push(event)
        talks.set(event.client, { client: event.client, replies: [], beats: [], ended: null, writtenAt: null })
        break
      case 'conversationEnded': {
        waits.push(event)
        const talk = talks.get(event.client)
        if (talk) talk.ended = event
        break
      }
      case 'clientLeft':
      case 'clientSentHome':
        waits.push(event)
        break
      case 'sentInWriting': {
        promised.push(event)
        const talk = talks.get(event.client)
        if (talk) talk.writtenAt = event.at
        break
      }
      case 'promiseMade':
      case 'promiseSettled':
        promised.push(event)
        break
      case 'goodwillMoved':
        goodwill = event.goodwill
        break
      default:
        break
    }
  }
  return { talks: [...talks.values()], promised, waits, came, reached, goodwill }
}

/** A fact that was put off and never told afterwards. */
function deferralLeft(replies: readonly EventOf<'replyChosen'>[]): boolean {
  const open = new Set<number>()
  for (const { claims } of replies)
    for (const claim of claims) {
      if (claim.mode === 'defer') open.add(claim.fact)
      else open.delete(claim.fact)
    }
  return open.size > 0
}

function freeOf(criticality: Criticality, conversations: readonly ConversationScore[]): number | null {
  return share(
    conversations.filter((one) => !one.facts.some((fact) => fact.criticality === criticality && isCriticalError(fact.verdict))).length,
    conversations.length,
  )
}

/** Hundredths of a per cent, or null of nothing. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10000 * part) / whole)
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
