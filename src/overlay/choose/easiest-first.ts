/** The order in which shifts are offered: what teaches by doing stands first, then the shorter ones. */
import type { ShiftPlan } from '#scenario/pack.ts'

export function easiestFirst(a: Pick<ShiftPlan, 'lessons' | 'durationMs'>, b: Pick<ShiftPlan, 'lessons' | 'durationMs'>): number {
  return Number(b.lessons.length > 0) - Number(a.lessons.length > 0) || a.durationMs - b.durationMs
}
