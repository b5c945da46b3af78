/** The arithmetic of evidence §1 and §4, by hand-made figures. */
import { describe, expect, test } from 'vitest'
import { compileCondition, ConditionError } from '#scenario/compile/condition.ts'
import { settled } from '#dialogue/condition.ts'
import { computedHarms, valueOf } from '#dialogue/value.ts'
import { Learner } from '../drivers/learner.ts'
import { orizont } from '../drivers/orizont.ts'

const reply = (reaction: number, interpretation: number, exploration: number) => ({ reaction, interpretation, exploration })

describe('value of a reply, doubled', () => {
  test.each([
    [4, reply(2, 1, 0), 0, 6, 'below the need, every point counts'],
    [2, reply(2, 0, 0), 0, 4, 'exactly the need'],
    [2, reply(2, 1, 0), 0, 4, 'one beyond is free'],
    [2, reply(2, 2, 0), 0, 3, 'two beyond: half a point off'],
    [0, reply(2, 2, 2), 0, -4, 'gushing at a routine question costs two at most'],
    [3, reply(1, 0, 0), 2, -2, 'harm weighs its severity'],
  ])('need %i', (need, codes, severity, value) => {
    expect(valueOf(need, codes, severity)).toBe(value)
  })
})

test('solving before hearing is charged once, and only to one who is hot and not acknowledged', () => {
  const beat = orizont()
    .pack.cases.find((one) => one.id === 'modem-missing')
    ?.beats.find((one) => one.need === 4)
  const cold = beat?.replies.find((one) => one.reaction + one.interpretation + one.exploration === 0 && one.harms.length === 0)
  if (!beat || !cold) throw new Error('a hot beat with a cold reply expected')
  expect(computedHarms(beat, cold, false, true)).toEqual([{ kind: 'solve-before-acknowledge', severity: 1 }])
  expect(computedHarms(beat, cold, true, true)).toEqual([])
  expect(computedHarms({ ...beat, need: 2 }, cold, false, true)).toEqual([])
})

test('trust and tension follow the codes of the very reply', () => {
  const learner = new Learner('case:modem-missing').waits(1).callsNext()
  const { trust, tension } = learner
  const beat = learner.client(0).drawn.case.beats[learner.shift.state.counter?.talk.beat ?? 0]
  const warm = beat?.replies.find(
    (one) => one.when === null && one.harms.length === 0 && one.claims.length === 0 && one.reaction === 2 && one.interpretation === 2 && one.exploration === 0,
  )
  if (!warm || !beat) throw new Error('a warm reply expected')
  learner.picksReply(warm.id)
  expect(beat.need).toBe(4)
  expect(learner.trust - trust).toBe(2 * 200 + 2 * 300)
  expect(tension - learner.tension).toBe(2 * 300 + 2 * 300)
})

describe('conditions', () => {
  const { facts } = orizont().pack
  const scope = { facts, articles: new Set(['modems']), flags: ['told', 'promised.online'], lines: ['hot', 'plain'], signs: null, factsOnly: false }
  test.each([
    ['trust >= 60 and (flag.told or not looked.modems)', null],
    ['fact.courierDays + 1 > 2 and said.plain', null],
    ["fact.refundNeeds == 'request'", null],
    ['trust >= flag.told', "'>=' needs a number on both sides"],
    ['trust', 'expected something that is true or false'],
    ['trusst >= 60', "Did you mean 'trust'?"],
    ['fact.courierDay > 1', "Did you mean 'courierDays'?"],
    ["fact.refundNeeds == 'requst'", "Did you mean 'request'?"],
    ['looked.modem', "Did you mean 'modems'?"],
    ['trust >= 60 trust', 'cannot stand in a condition'],
    ['alert(1)', 'CallExpression cannot stand in a condition'],
    ['trust.constructor', 'is not known'],
    ['trust >= 6.5', 'not a whole number'],
  ])('%s', (text, fault) => {
    if (fault === null) expect(() => compileCondition(text, scope)).not.toThrow()
    else expect(() => compileCondition(text, scope)).toThrow(fault)
    if (fault !== null) expect(() => compileCondition(text, scope)).toThrow(ConditionError)
  })

  test('what hangs on emotion or a look-up is open both ways; what flags and facts decide is not', () => {
    const known = { flags: 1, acknowledged: false, facts: facts.map((fact) => fact.values[0] ?? 0) }
    const of = (text: string) => settled(compileCondition(text, scope), known)
    expect(of('trust >= 60')).toBeNull()
    expect(of('flag.told or trust >= 60')).toBe(1)
    expect(of('not flag.told and looked.modems')).toBe(0)
    expect(of('promised.online or said.hot')).toBeNull()
    expect(of('fact.courierDays == 1')).toBe(1)
  })
})
