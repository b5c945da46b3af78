/** A shift against the policies, over 200 seeds: kindness alone and truth alone both fall short, and both together reach the top. */
import { describe, expect, test } from 'vitest'
import { medians } from './medians.ts'

/** Points that the worst policy may get at most, and those that the best has to get for the queue's care. */
export interface Limits {
  readonly worst: number
  /** What kindness alone reaches at least; on the floor its promises cost it. */
  readonly kind: number
  readonly queueCare: number
}

export function judgeShift(shiftId: string, limits: Limits): void {
  describe(`${shiftId}, medians over 200 seeds`, () => {
    test('best: kind, right, and the queue is cared for', () => {
      const { empathy, accuracy, queueCare } = medians(shiftId, 'best')
      expect(empathy).toBeGreaterThanOrEqual(95)
      expect(accuracy).toBeGreaterThanOrEqual(95)
      expect(queueCare).toBeGreaterThanOrEqual(limits.queueCare)
    })
    test('worst', () => expect(medians(shiftId, 'worst').empathy).toBeLessThanOrEqual(limits.worst))
    test('kind, and wrong', () => {
      const { empathy, accuracy } = medians(shiftId, 'kind')
      expect(empathy).toBeGreaterThanOrEqual(limits.kind)
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
}
