/** The desk's shifts against the policies, over 200 seeds: kindness alone and truth alone both fall short, and both together reach the top. */
import { describe, expect, test } from 'vitest'
import { medians } from './drivers/medians.ts'

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
