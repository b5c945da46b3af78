/** Past shifts as points of two lines, oldest first. Drawn by `progress-figure.tsx`. */
import type { ShiftRecord } from './shift-record.ts'

export interface ProgressPoint {
  readonly id: string
  readonly finishedAt: string
  /** 0..100 across the picture. */
  readonly x: number
  /** Hundredths of a point, or null. */
  readonly empathy: number | null
  readonly accuracy: number | null
}

/** The latest `most` shifts. One alone stands in the middle. */
export function progressPoints(records: readonly ShiftRecord[], most = 24): readonly ProgressPoint[] {
  const latest = [...records].sort((a, b) => (a.finishedAt < b.finishedAt ? -1 : a.finishedAt > b.finishedAt ? 1 : a.id < b.id ? -1 : 1)).slice(-most)
  return latest.map(({ id, finishedAt, scores }, index) => ({
    id,
    finishedAt,
    x: latest.length === 1 ? 50 : Math.round((index * 10_000) / (latest.length - 1)) / 100,
    empathy: scores.empathy,
    accuracy: scores.accuracy,
  }))
}
