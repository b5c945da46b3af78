/** The debrief of a floor shift, worked out of what happened: signatures and what they stand on, quotes, writings, lunch, how near each was to signing. */
import { describe, expect, test } from 'vitest'
import { appealCurves, signsAt } from '#overlay/debrief/appeal-curve.ts'
import { conversationEvents } from '#overlay/debrief/conversation-events.ts'
import { futureOf } from '#overlay/debrief/fork.ts'
import { lunchOf, visitsOf } from '#overlay/debrief/floor-day.ts'
import { honestyOf } from '#overlay/debrief/honesty.ts'
import { quotesMet } from '#overlay/debrief/quotes-met.ts'
import { timelineOf } from '#overlay/debrief/timeline.ts'
import { transcriptOf } from '#overlay/debrief/transcript.ts'
import { writingsOf } from '#overlay/debrief/writings.ts'
import { threeWeeksLater } from '#overlay/pair/later.ts'
import type { ShiftEvent } from '#shift/event.ts'
import { resimulate } from '#shift/resimulate.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { floorPack } from '../drivers/floor-pack.ts'
import { Learner } from '../drivers/learner.ts'
import { pack, relive, workedShift } from './worked-shift.ts'

const seeds = Array.from({ length: 12 }, (_, i) => i + 1)
const promising = seeds.map((seed) => workedShift('over-promiser', seed, 'month-end'))
const honest = seeds.map((seed) => workedShift('honest', seed, 'month-end'))

describe('signatures', () => {
  test('whoever promises stands on sand, and what is lost by it is what comes to the desk', () => {
    for (const { shift, scores } of promising) {
      const later = threeWeeksLater(shift)
      const honesty = honestyOf(shift, later)
      expect(honesty.signed).toBe(scores.signed)
      expect(honesty.onSand).toBe(later.filter(({ outcome }) => outcome === 'broken').length)
      expect(honesty.lost).toBe(later.reduce((sum, { cost }) => sum + cost, 0))
      expect(honesty.onSand).toBeLessThanOrEqual(honesty.signed)
    }
    expect(promising.some(({ shift }) => honestyOf(shift, threeWeeksLater(shift)).onSand > 1)).toBe(true)
  })

  test('whoever is honest leaves promises unsaid, and loses signatures by it', () => {
    const figures = honest.map(({ shift }) => honestyOf(shift, threeWeeksLater(shift)))
    for (const { resisted, resistedUnsigned } of figures) expect(resistedUnsigned).toBeLessThanOrEqual(resisted)
    expect(figures.some(({ resistedUnsigned }) => resistedUnsigned > 0)).toBe(true)
    // A promise that was made in good faith may still break; none that could not be kept was made.
    expect(honest.flatMap(({ scores }) => scores.ledger).filter(({ feasible }) => !feasible)).toEqual([])
  })
})

describe('three weeks later', () => {
  test('every promise of everybody who signed is kept or broken, and a broken one names its case and its cost', () => {
    let several = 0
    for (const { shift, scores } of promising) {
      const promises = threeWeeksLater(shift).flatMap((one) => one.promises)
      expect(promises.length).toBe(scores.ledger.length)
      for (const { client, fate, becomes, gap, cost, at } of promises) {
        const signed = shift.events.some((event) => event.kind === 'prospectSigned' && event.client === client)
        expect(fate === 'unsigned').toBe(!signed)
        if (fate === 'broken') {
          expect(pack.cases.find(({ id }) => id === becomes)?.born.length).toBeGreaterThan(1)
          expect(gap).toBeGreaterThan(0)
          expect(cost).toBeGreaterThan(0)
        } else expect([becomes, gap, cost]).toEqual([null, 0, 0])
        expect(scores.ledger.some((row) => row.client === client && row.at === at)).toBe(true)
      }
      if (threeWeeksLater(shift).some((one) => one.promises.length > 1)) several++
    }
    expect(several).toBeGreaterThan(0)
  })

  test('a desk shift, and one that is not over, has none', () => {
    expect(threeWeeksLater(workedShift('best', 2).shift)).toEqual([])
    const { shift } = promising[0] ?? expect.unreachable()
    const log = shift.log()
    expect(threeWeeksLater(relive({ ...log, inputs: log.inputs.slice(0, 3), until: 30_000 }))).toEqual([])
  })
})

test('a quote is told with what it was worth and what was made of it', () => {
  const met = [...promising, ...honest].flatMap(({ shift, scores }) => quotesMet(shift, scores.conversations).map((quote) => ({ quote, shift })))
  expect(new Set(met.map(({ quote }) => quote.truth)).size).toBe(3)
  for (const { quote, shift } of met) {
    const facts = shift.state.clients[quote.client]?.drawn.facts ?? []
    expect([facts[quote.fact], facts[quote.truthFact]]).toEqual([quote.said, quote.truth])
    if (quote.verdict === 'acceptedVerified') expect(quote.looked && quote.truth === 0).toBe(true)
    if (quote.verdict === 'acceptedWrongly') expect(quote.truth).not.toBe(0)
  }
  expect(met.some(({ quote }) => quote.verdict === 'acceptedWrongly')).toBe(true)
  expect(met.some(({ quote }) => quote.verdict === 'true' && quote.looked)).toBe(true)
})

test('what is written and not so costs twice, and only half of it more', () => {
  const written = promising.flatMap(({ shift, scores }) => writingsOf(shift.events, scores))
  expect(written.length).toBeGreaterThan(0)
  for (const { wrong, extra } of written) expect(extra).toBe(wrong.reduce((sum, { cost }) => sum + cost, 0) / 2)
  expect(written.some(({ extra }) => extra > 0)).toBe(true)
  expect(written.some(({ promises }) => promises.length > 0)).toBe(true)
})

test('how near she was to signing: it reaches the threshold just where she signs', () => {
  let routed = 0
  for (const { shift, record } of [...promising, ...honest].slice(0, 8)) {
    const curves = appealCurves(relive, record.log)
    for (const [client, points] of curves) {
      const where = shift.state.clients[client]?.drawn.case
      const threshold = where === undefined ? null : signsAt(where)
      expect(threshold).not.toBeNull()
      const signed = shift.events.some((event) => event.kind === 'prospectSigned' && event.client === client)
      if (signed) expect(points.at(-1)?.sum).toBeGreaterThanOrEqual(threshold ?? Infinity)
      if (signed) routed++
    }
  }
  expect(routed).toBeGreaterThan(5)
  expect(appealCurves(() => expect.unreachable(), promising[0]?.record.log ?? expect.unreachable()).size).toBe(0)
})

describe('the day', () => {
  const events = (...list: readonly ShiftEvent[]): readonly ShiftEvent[] => list
  test('lunch goes cold, is eaten or forgotten', () => {
    expect(lunchOf([])).toBeNull()
    expect(lunchOf(events({ at: 10, kind: 'lunchServed' }, { at: 50, kind: 'lunchWentCold' }, { at: 90, kind: 'lunchForgotten' }))).toEqual({
      spans: [
        { span: 'warm', from: 10, to: 50 },
        { span: 'cold', from: 50, to: 90 },
      ],
      eatenAt: null,
    })
    expect(lunchOf(events({ at: 10, kind: 'lunchServed' }, { at: 30, kind: 'lunchEaten' }))).toEqual({
      spans: [{ span: 'warm', from: 10, to: 30 }],
      eatenAt: 30,
    })
  })
  test('the manager comes as planned', () => {
    for (const { shift } of honest) expect(visitsOf(shift.events).length).toBeLessThanOrEqual(shift.plan.visits.length)
    expect(visitsOf(honest[0]?.shift.events ?? []).length).toBeGreaterThan(0)
  })
})

describe('on hold', () => {
  const learner = new Learner('floor', 3, 'practice', floorPack())
  learner
    .waits(3)
    .callsNext(0)
    .waits(2)
    .putsOnHold()
    .waits(3)
    .callsNext(1)
    .waits(2)
    .picksReply('what')
    .waits(1)
    .picksReply('later')
    .waits(2)
    .callsNext(0)
    .waits(3)
  learner.picksReply('believe').waits(1).sendsItInWriting().waits(9).picksReply('tomorrow')
  const { shift } = learner

  test('the row stands still, and calm or tense goes on afterwards', () => {
    const row = timelineOf(shift.events, shift.state.now).find(({ client }) => client === 0)
    const spans = row?.segments.map(({ span }) => span) ?? []
    expect(spans).toContain('held')
    expect(row?.segments.every(({ from }, i) => i === 0 || from === row.segments[i - 1]?.to)).toBe(true)
    expect(spans.at(-1)).not.toBe('held')
  })
  test('what was said meanwhile to somebody else stands in her own talk alone', () => {
    const of = (client: number) => conversationEvents(shift.events, client).flatMap(({ event }) => (event.kind === 'replyChosen' ? [event.reply] : []))
    expect(of(0)).toEqual(['believe', 'tomorrow'])
    expect(of(1)).toEqual(['what', 'later'])
    expect(transcriptOf(shift.events, 0).filter((line) => line.who === 'client' && line.bubble.kind === 'inWriting').length).toBe(1)
  })
  test('another reply can be followed across it', () => {
    const chosen = shift.events.find((event) => event.kind === 'replyChosen' && event.reply === 'what')
    const future = futureOf((log) => resimulate(floorPack(), log, tableConversations()), shift.log(), chosen?.at ?? 0, 'believe')
    expect(future?.followed).toBe(true)
  })
})
