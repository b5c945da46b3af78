/** The sales floor by its player's verbs: two lines and a door, hold, writing, signatures, lunch, and what a prospect's word is worth. */
import { describe, expect, test } from 'vitest'
import { floorPack } from '../drivers/floor-pack.ts'
import { Learner } from '../drivers/learner.ts'

const pack = floorPack()
const floor = (seed = 1): Learner => new Learner('floor', seed, 'practice', pack)
const alone = (seed: number): Learner => new Learner('case:rival', seed, 'practice', pack)
/** A seed in which the prospect's word, or a fact of the case, is so. */
function seedWhere(is: (learner: Learner) => boolean): number {
  for (let seed = 1; seed < 500; seed++) if (is(alone(seed))) return seed
  throw new Error('no seed is like that')
}
const drawn = (learner: Learner, fact: string): number => {
  const { drawn: one } = learner.client(0)
  return one.facts[one.case.facts.findIndex(({ id }) => id === fact)] ?? -1
}
const withTruth = (truth: number, days?: number): number =>
  seedWhere((learner) => drawn(learner, 'theirsTruth') === truth && (days === undefined || drawn(learner, 'days') === days))

describe('two lines and a door', () => {
  test('a caller takes a line; who finds both engaged tries again and at last gives up', () => {
    const learner = floor().waits(10)
    expect([0, 1, 2].map((number) => learner.client(number).line)).toEqual([1, 0, 2])
    expect(learner.happened('lineEngaged')).toEqual([{ at: 7000, kind: 'lineEngaged', client: 3 }])
    learner.waits(20)
    expect(learner.happened('lineEngaged').length).toBeGreaterThan(1)
    learner.callsNext(0).picksReply('what').picksReply('later').waits(16)
    expect(learner.client(3).line).toBe(1)
  })

  test('on hold a line waits with a patience of its own, and hangs up when it is over', () => {
    const learner = floor().waits(8).callsNext(0)
    const before = learner.client(0).patienceMs
    learner.putsOnHold()
    expect(learner.shift.state.counter).toBeNull()
    expect(learner.client(0)).toMatchObject({ phase: 'held', perceived: 0 })
    expect(learner.client(0).patienceMs).not.toBe(before)
    learner.callsNext(2)
    expect(learner.tries({ verb: 'callNext', client: 0 })).toBe('somebodyAtCounter')
    learner.waits(300)
    expect(learner.happened('conversationEnded').find(({ client }) => client === 0)).toMatchObject({ how: 'walkedOut', silence: true })
    expect(learner.client(0).line).toBe(0)
  })

  test('taken back, the talk goes on where it stood, as tense as the wait has made it', () => {
    const learner = floor().waits(8).callsNext(0).picksReply('what')
    const tension = learner.tension
    learner.putsOnHold().waits(12).callsNext(0)
    expect(learner.happened('takenBack')).toEqual([{ at: 20_000, kind: 'takenBack', client: 0, heldMs: 12_000 }])
    expect(learner.tension).toBeGreaterThan(tension)
    expect(learner.offers).toContain('tomorrow')
  })

  test('nobody at the door can be put on hold; nobody on the telephone is overtaken or spoken to', () => {
    const learner = floor().waits(8).callsNext(1)
    expect(learner.tries({ verb: 'putOnHold' })).toBe('notOnTheLine')
    expect(learner.client(0).overtakenUntil).toBe(0)
    expect(learner.tries({ verb: 'speakToQueue', words: 'explain', minutes: 0 })).toBe('nobodyWaiting')
  })
})

describe('a signature', () => {
  test('a promise lowers the threshold: with it she signs, and believes it for now', () => {
    const seed = withTruth(2, 4)
    const promised = alone(seed).callsNext().picksReply('what')
    const { trust } = promised
    promised.picksReply('tomorrow')
    expect(promised.happened('prospectSigned')).toHaveLength(1)
    expect(promised.client(0).trust).toBe(trust)
    expect(promised.scores).toMatchObject({ signed: 1, ledger: [{ promise: 'tomorrow', feasible: false, state: 'broken' }] })
    const honest = alone(seed).callsNext().picksReply('what').callsColleague().waits(40).picksReply('asked')
    expect(honest.scores.signed).toBe(0)
  })

  test('sent in writing it weighs more: with the client, in the ledger, and in money', () => {
    const learner = alone(withTruth(2)).callsNext()
    expect(learner.tries({ verb: 'sendInWriting' })).toBe('nothingSaidYet')
    learner.picksReply('believe').sendsItInWriting()
    expect(learner.tries({ verb: 'chooseReply', reply: 'tomorrow' })).toBe('busy')
    learner.waits(8)
    expect(learner.tries({ verb: 'sendInWriting' })).toBe('already')
    learner.picksReply('tomorrow')
    expect(learner.scores.ledger[0]?.written).toBe(false)
    expect(learner.scores.conversations[0]?.facts.find(({ verdict }) => verdict === 'acceptedWrongly')?.cost).toBe(12_000)
  })

  test('letting go is free where the rival is right', () => {
    for (const [truth, free] of [
      [0, true],
      [2, false],
    ] as const) {
      const learner = alone(withTruth(truth)).callsNext().handsOver()
      expect(learner.happened('conversationEnded')[0]).toMatchObject({ how: 'handedOver', free })
    }
  })
})

describe("a prospect's word", () => {
  test.each([
    ['true and unchecked', 0, [], 'acceptedUnverified', 500],
    ['true and checked', 0, ['sheet'], 'acceptedVerified', 1000],
    ['outdated', 1, [], 'acceptedWrongly', 0],
    ['a bluff, though the sheet lay open', 2, ['sheet'], 'acceptedWrongly', 0],
  ] as const)('%s', (_, truth, pages, verdict, credit) => {
    const learner = alone(withTruth(truth)).callsNext()
    for (const page of pages) learner.looksUp(page)
    learner.picksReply('believe').picksReply('later')
    const facts = learner.scores.conversations[0]?.facts ?? []
    expect(facts.find(({ fact }) => fact === learner.client(0).drawn.case.quotes[0]?.truth)).toMatchObject({ verdict, credit })
    expect(learner.scores.criticalFree.business).toBe(0)
    expect(facts.find((fact) => fact.verdict === 'unauthorised')).toMatchObject({ criticality: 'business', credit: 0, said: 10 })
  })

  test('true, outdated and a bluff are each as likely', () => {
    const counts = [0, 0, 0]
    for (let seed = 1; seed <= 600; seed++) counts[drawn(alone(seed), 'theirsTruth')]!++
    for (const count of counts) expect(count).toBeGreaterThan(150)
  })
})

describe('the day', () => {
  test('the manager sees how many have signed, and lunch goes cold', () => {
    const learner = floor().waits(35)
    expect(learner.happened('managerCame')).toEqual([{ at: 30_000, kind: 'managerCame', visit: 0, ahead: false, signed: 0 }])
    expect(learner.shift.state.lunch).toBe('warm')
    learner.waits(106)
    expect(learner.shift.state.lunch).toBe('cold')
    learner.eatsLunch()
    expect(learner.tries({ verb: 'eatLunch' })).toBe('noLunch')
  })

  test('whoever forgot to eat is told so at the end', () => {
    const learner = floor().waits(400)
    expect(learner.happened('lunchForgotten')).toHaveLength(1)
    expect(learner.shift.state.phase).toBe('ended')
  })
})
