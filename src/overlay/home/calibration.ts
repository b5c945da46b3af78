/** How near the player's own expectation came to the figures. Assessments only: in practice the meters can be read off. */
import type { ShiftRecord } from '../debrief/shift-record.ts'

/** Below this many no mean is shown. */
export const FEWEST = 5

export interface Expectation {
  /** Whole points, 0..100. */
  readonly expected: number
  readonly was: number
}
export interface AxisCalibration {
  readonly n: number
  /** Mean distance in whole points; null below five. */
  readonly gap: number | null
  /** Whether the player expects more or less than comes; null below five, or where it is neither. */
  readonly lean: 'above' | 'below' | null
}
export interface Calibration {
  readonly empathy: AxisCalibration
  readonly accuracy: AxisCalibration
  /** Oldest first; null where nothing was expected or nothing could be scored. */
  readonly assessments: readonly {
    readonly id: string
    readonly finishedAt: string
    readonly shift: string
    readonly empathy: Expectation | null
    readonly accuracy: Expectation | null
  }[]
}

function expectation(expected: number | null, scored: number | null): Expectation | null {
  return expected === null || scored === null ? null : { expected, was: Math.round(scored / 100) }
}

function axisOf(all: readonly (Expectation | null)[]): AxisCalibration {
  const found = all.filter((one) => one !== null)
  const n = found.length
  if (n < FEWEST) return { n, gap: null, lean: null }
  const over = Math.round(found.reduce((sum, { expected, was }) => sum + expected - was, 0) / n)
  return {
    n,
    gap: Math.round(found.reduce((sum, { expected, was }) => sum + Math.abs(expected - was), 0) / n),
    lean: over === 0 ? null : over > 0 ? 'above' : 'below',
  }
}

export function calibration(past: readonly ShiftRecord[]): Calibration {
  const assessments = past
    .filter(({ log, forkOf }) => log.mode === 'assessment' && forkOf === null)
    .map(({ id, finishedAt, log, prediction, scores }) => ({
      id,
      finishedAt,
      shift: log.shift,
      empathy: expectation(prediction.empathy, scores.empathy),
      accuracy: expectation(prediction.accuracy, scores.accuracy),
    }))
    .filter(({ empathy, accuracy }) => empathy !== null || accuracy !== null)
    .sort((a, b) => (a.finishedAt < b.finishedAt ? -1 : a.finishedAt > b.finishedAt ? 1 : a.id < b.id ? -1 : 1))
  return { empathy: axisOf(assessments.map(({ empathy }) => empathy)), accuracy: axisOf(assessments.map(({ accuracy }) => accuracy)), assessments }
}
