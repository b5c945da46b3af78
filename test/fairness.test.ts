/** The shifts against the policies, over 200 seeds: kindness alone and truth alone both fall short, and both together reach the top. */
import { describe, expect, test } from 'vitest'
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { orizont } from './drivers/orizont.ts'

const { pack } = orizont()
const seeds = 200

interface Medians {
  readonly empathy: number
  readonly accuracy: number
  readonly queueCare: number
}

function medians(shiftId: string, bot: BotName): Medians {
  const runs = Array.from({ length: seeds }, (_, i) => {
    const shift = openShift(pack, shiftId, i + 1, { mode: 'practice', engine: tableConversations() })
    playShift(shift, bot, i + 1)
    return scoreShift(shift.state.clients, shift.events)
  })
  return {
    empathy: median(runs.map((run) => run.empathy)),
    accuracy: median(runs.map((run) => run.accuracy)),
    queueCare: median(runs.map((run) => run.queueCare)),
  }
}

/** In points; of an even number the mean of the middle two. */
function median(scores: readonly (number | null)[]): number {
  const sorted = scores.filter((score) => score !== null).toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  if (low === undefined || high === undefined) throw new Error('no scores')
  return (low + high) / 200
}

describe.each(['monday-morning', 'outage-day'])('%s, medians over 200 seeds', (shiftId) => {
  test('best: kind, right, and the queue is cared for', () => {
    const { empathy, accuracy, queueCare } = medians(shiftId, 'best')
    expect(empathy).toBeGreaterThanOrEqual(95)
    expect(accuracy).toBeGreaterThanOrEqual(95)
    expect(queueCare).toBeGreaterThanOrEqual(85)
  })
  test('worst', () => expect(medians(shiftId, 'worst').empathy).toBeLessThanOrEqual(5))
  test('kind, and wrong', () => {
    const { empathy, accuracy } = medians(shiftId, 'kind')
    expect(empathy).toBeGreaterThanOrEqual(85)
    expect(accuracy).toBeLessThanOrEqual(60)
  })
  test('exact, and cold', () => {
    const { empathy, accuracy } = medians(shiftId, 'exact')
    expect(accuracy).toBeGreaterThanOrEqual(90)
    expect(empathy).toBeLessThanOrEqual(60)
  })
  test('random lies between', () => {
    const { empathy } = medians(shiftId, 'random')
    expect(empathy).toBeGreaterThanOrEqual(25)
    expect(empathy).toBeLessThanOrEqual(65)
  })
})
