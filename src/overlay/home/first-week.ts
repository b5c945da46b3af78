/** How far somebody is in the newcomers' first week: told by the shifts that were worked and by what was skipped. How it looks is in `week-dialog.tsx`. */
import type { WeekDay, Weeks, WeekStep } from '#scenario/weeks.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'
import type { Settings } from '../settings.ts'
import { departmentOf } from './department.ts'

export interface WeekStepSeen extends WeekStep {
  readonly done: boolean
}
export interface WeekDaySeen {
  readonly id: string
  /** As it is kept when it is skipped; also the last part of its wording's id. */
  readonly key: string
  readonly steps: readonly WeekStepSeen[]
  readonly state: 'done' | 'skipped' | 'open'
}
export interface WeekSeen {
  readonly department: keyof Weeks
  readonly days: readonly WeekDaySeen[]
  /** The first day that is still open, or null. */
  readonly now: number | null
}

function isDone(step: WeekStep, past: readonly ShiftRecord[]): boolean {
  return past.some(
    ({ log, forkOf }) =>
      forkOf === null &&
      log.shift === step.play &&
      (!step.assessed || log.mode === 'assessment') &&
      (!step.speaks || log.inputs.some(({ verb }) => verb === 'speakToQueue')),
  )
}

/** Null where no home department is known yet or the pack has no week for it. A day that was done stays done, skipped or not. */
export function firstWeek(weeks: Weeks, past: readonly ShiftRecord[], settings: Pick<Settings, 'home' | 'weekSkipped'>): WeekSeen | null {
  if (settings.home === null) return null
  const department = departmentOf(settings.home)
  const days = weeks[department].map((day: WeekDay): WeekDaySeen => {
    const steps = day.steps.map((step) => ({ ...step, done: isDone(step, past) }))
    const key = `${department}.${day.id}`
    return { id: day.id, key, steps, state: steps.every(({ done }) => done) ? 'done' : settings.weekSkipped.includes(key) ? 'skipped' : 'open' }
  })
  const now = days.findIndex(({ state }) => state === 'open')
  return days.length === 0 ? null : { department, days, now: now < 0 ? null : now }
}
