/** What can be done at the desk, and what it does: played by a learner on the real cases. */
import { describe, expect, test } from 'vitest'
import { Learner } from '../drivers/learner.ts'

/** A loud morning with three or more in line and nobody called yet. */
function crowded(seed = 3): Learner {
  const learner = new Learner('outage-day', seed)
  while (learner.shift.state.queue.length < 3) learner.waits(5)
  return learner
}

describe('the client at the counter', () => {
  test('blaming a colleague costs goodwill, and is heard by the first two in line', () => {
    const learner = crowded()
    const blame = learner.shift.pack.cases.flatMap(
      (one) =>
        one.beats[one.opens]?.replies
          .filter((reply) => reply.when === null && reply.harms.some((harm) => harm.kind === 'blame-colleague'))
          .map((reply) => ({ one, reply })) ?? [],
    )
    const number = learner.shift.state.queue.find((waiting) => blame.some(({ one }) => one.id === learner.client(waiting).case))
    const reply = blame.find(({ one }) => one.id === learner.client(number ?? -1).case)?.reply.id ?? ''
    learner
      .callsNext(number ?? -1)
      .waits(5)
      .picksReply(reply)
    expect(learner.shift.state.goodwill).toBe(42)
    expect(learner.happened('blameHeard')).toMatchObject([{ by: learner.shift.state.queue.slice(0, 2) }])
  })

  test('a page that is opened puts a reply on offer, in an order that is the same for this client in this seed', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext().waits(5).picksReply('hear')
    const before = learner.offers
    const beat = learner.client(0).drawn.case.beats[learner.shift.state.counter?.talk.beat ?? 0]
    const pages = JSON.stringify(beat?.replies.map((reply) => reply.when)).matchAll(/\["looked","(\w+)"\]/g)
    for (const [, page] of pages) learner.looksUp(page ?? '')
    const after = learner.offers
    expect(after.some((reply) => !before.includes(reply))).toBe(true)
    expect(after.filter((reply) => before.includes(reply))).toEqual(before.filter((reply) => after.includes(reply)))
    expect(learner.happened('offersChanged').length).toBeGreaterThan(0)
    const again = new Learner('case:modem-missing').waits(1).callsNext().waits(5).picksReply('hear')
    expect(again.offers).toEqual(before)
  })

  test('coming back within the moment that was asked for is thanked', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext().waits(2).asksForAMoment().waits(20)
    const before = learner.tension
    learner.picksReply('hear')
    const moved = learner.happened('emotionMoved').filter((event) => event.cause === 'thanked')
    expect(moved).toHaveLength(1)
    expect(moved[0]?.tension).toBeLessThan(before - 600)
    expect(learner.tries({ verb: 'askMoment' })).toBeNull()
    expect(learner.tries({ verb: 'askMoment' })).toBe('already')
  })

  test('past the moment, trust falls by six, once', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext().waits(2).asksForAMoment()
    const before = learner.trust
    learner.waits(40)
    expect(before - learner.trust).toBe(600)
  })

  test('silence is nudged after the reading time, and again; each nudge adds four to tension', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext()
    const due = learner.shift.state.counter?.nudgeAt ?? 0
    expect(due).toBeGreaterThan(15_000)
    learner.shift.advanceTo(due - 1)
    const before = learner.tension
    learner.shift.advanceTo(due)
    expect(learner.tension - before).toBe(400)
    learner.waits(16)
    expect(learner.happened('clientNudged')).toHaveLength(2)
  })

  test('whoever hears nothing at all goes away, and what is left is charged to silence', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext().waits(400)
    expect(learner.happened('conversationEnded')).toMatchObject([{ how: 'walkedOut', silence: true }])
    expect(learner.happened('clientNudged')).toHaveLength(8)
    const [score] = learner.scores.conversations
    expect(score?.empathy).toBe(0)
    expect(score?.moments).toMatchObject([{ reply: null }])
    expect(learner.shift.state.phase).toBe('ended')
  })

  test('on the phone nothing can be said; the colleague answers after 45 s less 0.3 s for each point of goodwill', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext().callsColleague()
    expect(learner.tries({ verb: 'chooseReply', reply: 'hear' })).toBe('onThePhone')
    learner.waits(29)
    expect(learner.happened('colleagueAnswered')).toHaveLength(0)
    learner.waits(1)
    expect(learner.happened('colleagueAnswered')).toMatchObject([{ half: false }])
    expect(learner.tries({ verb: 'callColleague' })).toBe('already')
  })

  test('a reply that is not on offer is refused and leaves no trace', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext()
    const hash = learner.shift.hash()
    expect(learner.tries({ verb: 'chooseReply', reply: 'lend' })).toBe('notOnOffer')
    expect(learner.tries({ verb: 'openArticle', article: 'nothing' })).toBe('unknownArticle')
    expect(learner.shift.hash()).toBe(hash)
    expect(learner.shift.log().inputs).toHaveLength(1)
  })

  test('handing over where the case does not allow it counts the rest at its worst', () => {
    const learner = new Learner('case:modem-missing').waits(1).callsNext().handsOver()
    const [score] = learner.scores.conversations
    expect(score?.empathy).toBe(0)
    expect(learner.happened('conversationEnded')).toMatchObject([{ how: 'handedOver', free: false }])
  })
})

describe('those who wait', () => {
  test('an explanation slows the felt wait of everybody in line, from the next tick on', () => {
    const told = crowded().speaksToTheQueue('explain').waits(6)
    const untold = crowded().waits(6)
    for (const number of told.shift.state.queue) expect(told.client(number).multiplier).toBeLessThan(untold.client(number).multiplier)
  })

  test('an apology again says nothing new', () => {
    const learner = crowded().speaksToTheQueue('acknowledge').waits(5).speaksToTheQueue('acknowledge')
    expect(learner.happened('queueAddressed').map((event) => event.again)).toEqual([false, true])
  })

  test('a time that passes turns against the one who gave it', () => {
    const learner = crowded().speaksToTheQueue('time', 1)
    const [first] = learner.shift.state.queue
    const before = learner.client(first ?? 0).trust
    learner.waits(61)
    expect(learner.happened('announcedTimePassed').length).toBeGreaterThan(0)
    expect(learner.client(first ?? 0).trust).toBe(before - 600)
    learner.waits(5)
    expect(learner.client(first ?? 0).multiplier).toBeGreaterThan(1400)
  })

  test('calling out of order is overtaking to those in front', () => {
    const learner = crowded()
    const [first, , third] = learner.shift.state.queue
    if (first === undefined || third === undefined) throw new Error('three in line expected')
    const before = learner.client(first).multiplier
    learner.callsNext(third).waits(6)
    expect(learner.happened('clientCalled')).toMatchObject([{ client: third, outOfOrder: true }])
    expect(learner.client(first).multiplier).toBeGreaterThan(before)
  })

  test('whoever is never served leaves when her patience is used up, not before', () => {
    const learner = new Learner('outage-day', 3).waits(700)
    const left = learner.happened('clientLeft')
    expect(left.length).toBeGreaterThan(3)
    for (const event of left) {
      const client = learner.client(event.client)
      expect(client.perceived).toBeGreaterThanOrEqual(client.patienceMs * 1000)
      expect(client.perceived - client.patienceMs * 1000).toBeLessThanOrEqual(2500)
    }
    expect(learner.scores.paid.heardOf).toBe(learner.scores.paid.lost * 11)
  })

  test('the bell sends home who waits, and lets the one at the counter finish', () => {
    let seed = 1
    let learner = new Learner('outage-day', seed).waits(710)
    while (learner.shift.state.queue.length < 2) learner = new Learner('outage-day', ++seed).waits(710)
    learner.callsNext().waits(20)
    expect(learner.shift.state.phase).toBe('bell')
    expect(learner.shift.state.queue).toEqual([])
    expect(learner.happened('clientSentHome').length).toBeGreaterThan(0)
    learner.handsOver()
    expect(learner.shift.state.phase).toBe('ended')
    expect(learner.tries({ verb: 'callNext', client: null })).toBe('ended')
  })
})

describe('time', () => {
  test('any frame rate gives the same shift', () => {
    const hashes = [7, 16, 33, 250, 1000].map((frame) => {
      const learner = new Learner('monday-morning', 5)
      const script = [
        [3000, 'call'],
        [24_000, 'first'],
        [61_000, 'explain'],
        [90_000, 'first'],
        [140_000, 'first'],
      ] as const
      for (const [at, what] of script) {
        for (let now = learner.shift.state.now; now < at; now += frame) learner.shift.advanceTo(now)
        learner.shift.advanceTo(at)
        if (what === 'call') learner.callsNext()
        else if (what === 'explain') learner.speaksToTheQueue('explain')
        else learner.picksReply(learner.offers[0] ?? '')
      }
      for (let now = learner.shift.state.now; now < 300_000; now += frame) learner.shift.advanceTo(now)
      learner.shift.advanceTo(300_000)
      return learner.shift.hash()
    })
    expect(new Set(hashes).size).toBe(1)
  })

  test('paused, nothing happens and nothing can be done but to go on or change the pace', () => {
    const learner = new Learner('monday-morning', 5).waits(30)
    expect(learner.tries({ verb: 'pause' })).toBeNull()
    const { now } = learner.shift.state
    learner.waits(500)
    expect(learner.shift.state.now).toBe(now)
    expect(learner.tries({ verb: 'callNext', client: null })).toBe('paused')
    expect(learner.tries({ verb: 'setPace', pace: 150 })).toBeNull()
    expect(learner.tries({ verb: 'resume' })).toBeNull()
    expect(learner.shift.nextAt()).toBeGreaterThan(now)
  })
})
