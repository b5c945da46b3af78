/** The table of verdicts of evidence §2, row by row, from events as a shift records them. */
import { describe, expect, test } from 'vitest'
import { accuracyScore, accuracySum, factVerdicts } from '#score/accuracy.ts'
import type { Verdict } from '#score/scores.ts'
import type { Case, Fact } from '#scenario/pack.ts'
import type { ClaimMade, EventOf } from '#shift/event.ts'

const plain: Fact = {
  id: 'courier',
  type: 'number',
  values: [2],
  is: null,
  options: [],
  knowable: 'lookup',
  criticality: 'customer',
  cost: 3800,
  conditions: [],
  article: 'modems',
  named: 'facts.x',
  hasShow: false,
  worded: 'facts.x',
  ledger: null,
}
const facts: readonly Fact[] = [
  plain,
  { ...plain, id: 'credit', conditions: ['onRequest'] },
  { ...plain, id: 'name', knowable: 'at-hand' },
  { ...plain, id: 'promised', knowable: 'other-department' },
  { ...plain, id: 'future', knowable: 'unknown' },
  { ...plain, id: 'privacy', criticality: 'compliance', knowable: 'at-hand' },
]
const one: Case = {
  id: 'made',
  side: 'desk',
  by: 'door',
  quotes: [],
  appeal: 0,
  inWriting: null,
  born: [],
  size: 'quick',
  person: 'vera',
  facts,
  articles: [],
  card: [],
  colleague: null,
  handOver: null,
  flags: [],
  opens: 0,
  endings: [],
  beats: [{ id: 'start', need: 2, lines: [], requires: [0], replies: [], nudgeMs: 5000 }],
}
const drawn = { case: one, facts: facts.map(() => 2) }

function said(at: number, ...claims: readonly Partial<ClaimMade>[]): EventOf<'replyChosen'> {
  return {
    kind: 'replyChosen',
    at,
    client: 0,
    beat: 0,
    flags: 0,
    acknowledged: false,
    reply: `r${at}`,
    value: 0,
    harms: [],
    offers: [],
    stay: false,
    trust: 0,
    tension: 0,
    trustBefore: 0,
    tensionBefore: 0,
    tookMs: 0,
    claims: claims.map((claim) => ({ fact: 0, mode: 'assert', said: 2, truth: 2, known: true, stated: true, named: false, noticed: false, ...claim })),
  }
}

const table: readonly (readonly [string, Partial<ClaimMade>, Verdict, number])[] = [
  ['asserted, true, conditions stated', {}, 'true', 1000],
  ['true, but a material condition left out', { fact: 1, stated: false }, 'overclaim', 500],
  ['true, but never looked up', { known: false }, 'luckyGuess', 500],
  ['deferred with who and when, belongs to the other department', { fact: 3, mode: 'defer', named: true, known: false }, 'deferredRightly', 1000],
  ['deferred with who and when, unknown to all', { fact: 4, mode: 'defer', named: true, known: false }, 'deferredRightly', 1000],
  ['deferred with who and when, where a look-up would have told', { mode: 'defer', named: true, known: false }, 'deferredNeedlessly', 500],
  ['deferred though at hand', { fact: 2, mode: 'defer', named: true }, 'deferredAtHand', 0],
  ['deferred to nobody', { mode: 'defer', known: false }, 'deferredAtHand', 0],
  ['hedged, true', { mode: 'hedge' }, 'hedgedTrue', 500],
  ['hedged, false', { mode: 'hedge', said: 3 }, 'hedgedFalse', 0],
  ['asserted, false', { said: 3 }, 'false', 0],
  ['asserted where unknown', { fact: 4, known: false }, 'false', 0],
]

describe('one claim', () => {
  test.each(table)('%s', (_name, claim, verdict, credit) => {
    const made = factVerdicts(drawn, [said(1000, claim)], []).find((row) => row.fact === (claim.fact ?? 0))
    expect(made).toMatchObject({ verdict, credit })
  })
})

test('a required fact that was never conveyed has no credit; conveyed in a later beat it has', () => {
  expect(factVerdicts(drawn, [], [0])).toMatchObject([{ fact: 0, verdict: 'neverConveyed', credit: 0, weight: 2, at: null }])
  expect(factVerdicts(drawn, [said(1000), said(9000, {})], [0])).toMatchObject([{ verdict: 'true' }])
})

test('one verdict a fact, the worst', () => {
  expect(factVerdicts(drawn, [said(1000, {}), said(2000, { said: 3 }), said(3000, {})], [0])).toMatchObject([{ verdict: 'false', at: 2000 }])
})

test('a wrong answer costs, unless she notices it or is told better in the same conversation', () => {
  expect(factVerdicts(drawn, [said(1000, { said: 3 })], [])).toMatchObject([{ cost: 3800 }])
  expect(factVerdicts(drawn, [said(1000, { said: 3, noticed: true })], [])).toMatchObject([{ cost: 0 }])
  expect(factVerdicts(drawn, [said(1000, { said: 3 }), said(2000, {})], [])).toMatchObject([{ verdict: 'false', cost: 0 }])
})

test('weights: customer 2, compliance 3, a kept promise 2; a compliance error caps at 49', () => {
  const right = factVerdicts(drawn, [said(1000, {}), said(2000, { fact: 5 })], [])
  expect(accuracySum(right, [])).toEqual({ weight: 5, credit: 5000, complianceError: false })
  expect(accuracyScore(accuracySum(right, []))).toBe(10_000)
  const leaked = factVerdicts(drawn, [said(1000, {}), said(1500, { fact: 1 }), said(1600, { fact: 2 }), said(2000, { fact: 5, said: 0 })], [])
  expect(accuracyScore(accuracySum(leaked, []))).toBe(4900)
  const row = { client: 0, promise: 'p', beat: 0, reply: 'r', at: 0, feasible: true } as const
  expect(
    accuracySum(
      [],
      [
        { ...row, state: 'kept' },
        { ...row, state: 'broken' },
        { ...row, state: 'open' },
      ],
    ),
  ).toEqual({ weight: 4, credit: 2000, complianceError: false })
})

test('nothing claimed and nothing required is no accuracy, not 0', () => {
  expect(accuracyScore(accuracySum(factVerdicts(drawn, [], []), []))).toBeNull()
})
