/** The costly moments: what they cost adds up to the score, and each is found again among the events. */
import { expect, test } from 'vitest'
import { commitmentIdeas } from '#overlay/debrief/commitment-ideas.ts'
import { momentFacts } from '#overlay/debrief/moment-facts.ts'
import { timelineOf } from '#overlay/debrief/timeline.ts'
import { trustDoor } from '#overlay/debrief/trust-door.ts'
import { worstMoments } from '#overlay/debrief/worst-moments.ts'
import { rightFacts, wrongFacts } from '#overlay/debrief/wrong-facts.ts'
import { everyBot, workedShift } from './worked-shift.ts'

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
      const beats = shift.state.clients[moment.client]?.drawn.case.beats ?? []
      const facts = momentFacts(shift.events, moment, beats)
      expect(facts.chosen?.reply ?? null).toBe(moment.reply)
      if (moment.reply !== null) expect(facts.bubble).not.toBeNull()
      if (facts.heardBy > 0) expect(facts.harms).toContain('blame-colleague')
      expect(facts.door === null).toBe(moment.doorRegret === 0)
      if (facts.door !== null && facts.door.opensAt !== null) expect(facts.door.opensAt).toBeGreaterThan(facts.door.had)
    }
  }
})

test('the trust at which more would have been said', () => {
  const beat = (when: Parameters<typeof trustDoor>[0][number]['lines'][number]['when']) => ({ id: 'a', need: 1, lines: [{ id: 'x', when, words: 3 }], requires: [], replies: [], nudgeMs: 0 })
  const sixty = beat(['and', ['looked', 'stock'], ['>=', ['trust'], ['value', 60]]])
  expect(trustDoor([sixty], 47)).toBe(60)
  expect(trustDoor([sixty, beat(['>=', ['trust'], ['value', 55]])], 47)).toBe(55)
  expect(trustDoor([sixty], 60)).toBeNull()
  expect(trustDoor([beat(['>=', ['tension'], ['value', 90]]), beat(null)], 10)).toBeNull()
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
    momentFacts(shift.events, ranked.moment, shift.state.clients[ranked.moment.client]?.drawn.case.beats ?? []).harms
  const ideas = commitmentIdeas(worstMoments(scores.conversations), harms, scores.conversations, rows).map(({ idea }) => idea)
  expect(ideas.length).toBeGreaterThan(1)
  expect(ideas.length).toBeLessThanOrEqual(4)
  expect(new Set(ideas).size).toBe(ideas.length)
  expect(commitmentIdeas([], () => [], [], [])).toEqual([{ idea: 'keep', client: null }])
})
