/** What evidence §1 demands of every conversation, on random play of the real cases. */
import { describe, expect, test } from 'vitest'
import { boundsFrom } from '#dialogue/bounds.ts'
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { playAnyhow } from '../drivers/any-player.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack } = orizont()
const engine = tableConversations()

describe.each(pack.cases.map((one) => one.id))('%s', (id) => {
  const one = pack.cases.find((known) => known.id === id)
  if (!one) throw new Error(id)

  test('a best and a worst way lie apart in every draw', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const drawn = drawCase(one, drawPackFacts(pack, seed), seed, 0)
      const { best, worst } = boundsFrom(drawn, one.opens, 0, false)
      expect(best, `seed ${seed}`).toBeGreaterThan(worst)
    }
  })

  test('every way that is played lies within 0 and 100, and its regrets add up to the last unit', () => {
    let conversations = 0
    for (let seed = 1; seed <= 60; seed++) {
      const shift = openShift(pack, `case:${id}`, seed, { mode: 'practice', engine })
      playAnyhow(shift, seed)
      for (const score of scoreShift(shift.state.clients, shift.events).conversations) {
        conversations++
        expect(score.empathy).toBeGreaterThanOrEqual(0)
        expect(score.empathy).toBeLessThanOrEqual(10_000)
        for (const moment of score.moments) {
          expect(moment.choiceRegret).toBeGreaterThanOrEqual(0)
          expect(moment.doorRegret).toBeGreaterThanOrEqual(0)
        }
        expect(score.moments.reduce((sum, moment) => sum + moment.choiceRegret + moment.doorRegret, 0)).toBe(score.best - score.sum)
      }
    }
    expect(conversations).toBeGreaterThan(40)
  })
})
