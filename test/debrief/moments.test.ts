/** The costly moments: what they cost adds up to the score, and each is found again among the events. */
import { expect, test } from 'vitest'
import { closedDoor } from '#overlay/debrief/closed-door.ts'
import { commitmentIdeas } from '#overlay/debrief/commitment-ideas.ts'
import { momentFacts } from '#overlay/debrief/moment-facts.ts'
import { timelineOf } from '#overlay/debrief/timeline.ts'
import { worstMoments } from '#overlay/debrief/worst-moments.ts'
import { rightFacts, wrongFacts } from '#overlay/debrief/wrong-facts.ts'
import { everyBot, pack, workedShift } from './worked-shift.ts'

test.each(everyBot)('all that was lost is accounted for, where %s worked', (bot) => {
  const { scores } = workedShift(bot, 2)
  const every = worstMoments(scores.conversations, Infinity)
  const lost = every.reduce((sum, { points }) => sum + points, 0)
  expect(lost).toBeCloseTo(100 - (scores.empathy ?? 0) / 100, 1)
  expect(every.map(({ points }) => points)).toEqual(every.map(({ points }) => points).sort((a, b) => b - a))
  expect(worstMoments(scores.conversations)).toEqual(every.slice(0, 3))
})

test('a moment knows what the client had said, what was chosen, and who heard the blame', () => {
  for (const bot of everyBot) {
    const { shift, scores } = workedShift(bot, 6)
    for (const { moment } of worstMoments(scores.conversations, Infinity)) {
      const facts = momentFacts(shift.events, moment, shift.state.clients[moment.client]?.drawn.case ?? null)
      expect(facts.chosen?.reply ?? null).toBe(moment.reply)
      if (moment.reply !== null) expect(facts.bubble).not.toBeNull()
      if (facts.heardBy > 0) expect(facts.harms).toContain('blame-colleague')
      expect(facts.door === null).toBe(moment.doorRegret === 0)
      if (facts.door?.by === 'trust') expect(facts.door.opensAt).toBeGreaterThan(facts.door.had)
    }
  }
})

test('what kept the better reply shut is named: a page, trust, a call', () => {
  const [greet] = pack.cases.flatMap((one) => one.beats)
  const where = pack.cases[0]
  const model = greet?.replies[0]
  if (greet === undefined || where === undefined || model === undefined) return expect.unreachable()
  const reply = (id: string, when: typeof model.when) => ({
    ...model,
    id,
    when,
    reaction: 2,
    interpretation: 2,
    exploration: 0,
    harms: [],
    stay: false,
    routes: [],
  })
  const beat = (when: typeof model.when) => ({ ...greet, need: 4, lines: [], replies: [reply('shown', null), reply('hidden', when)] })
  const state = { trust: 47, opened: new Set(['stock']), called: false, offers: ['shown'], bestValue: 2 }
  const looks: typeof model.when = ['and', ['looked', 'stock'], ['looked', 'loan']]
  expect(closedDoor(where, beat(looks), state)).toEqual({ by: 'look', article: 'loan', reply: 'hidden' })
  expect(closedDoor(where, beat(['>=', ['trust'], ['value', 60]]), state)).toEqual({ by: 'trust', had: 47, opensAt: 60, reply: 'hidden' })
  expect(closedDoor(where, beat(['and', ['looked', 'stock'], ['called']]), state)).toEqual({ by: 'call', reply: 'hidden' })
  expect(closedDoor(where, beat(['not', ['looked', 'loan']]), state)).toEqual({ by: 'past', reply: null })
  expect(closedDoor(where, { ...beat(null), lines: [{ id: 'x', when: ['>=', ['trust'], ['value', 55]], words: 3 }] }, state)).toEqual({
    by: 'trust',
    had: 47,
    opensAt: 55,
    reply: null,
  })
})

test('wrong facts stand gravest first, and with the right ones make up all', () => {
  for (const bot of everyBot) {
    const { scores } = workedShift(bot, 4)
    const wrong = wrongFacts(scores.conversations)
    const { right, all } = rightFacts(scores.conversations)
    expect(wrong.length + right).toBe(all)
    expect(wrong.map(({ verdict }) => verdict.credit)).toEqual(wrong.map(({ verdict }) => verdict.credit).sort((a, b) => a - b))
  }
})

test('ideas for the next time come from what went wrong, none twice', () => {
  const { shift, scores } = workedShift('worst', 3)
  const rows = timelineOf(shift.events, shift.state.now)
  const harms = (ranked: ReturnType<typeof worstMoments>[number]) =>
    momentFacts(shift.events, ranked.moment, shift.state.clients[ranked.moment.client]?.drawn.case ?? null).harms
  const ideas = commitmentIdeas(worstMoments(scores.conversations), harms, scores.conversations, rows).map(({ idea }) => idea)
  expect(ideas.length).toBeGreaterThan(1)
  expect(ideas.length).toBeLessThanOrEqual(4)
  expect(new Set(ideas).size).toBe(ideas.length)
  expect(commitmentIdeas([], () => [], [], [])).toEqual([{ idea: 'keep', client: null }])
})
