/**
 * What to play next, and why: an old commitment first, then the newcomers' first week, then the shift that was left alone longest: of those
 * never worked, the other department's and the easier ones first.
 * Pure: the day is handed in. The words for it are in `next-strip.tsx`.
 */
import type { Pack, ShiftPlan } from '#scenario/pack.ts'
import type { Commitment, ShiftRecord } from '../debrief/shift-record.ts'
import { easiestFirst } from '../choose/easiest-first.ts'
import { dayNumber } from '../home/day-number.ts'
import { otherDepartment } from '../home/department.ts'
import { firstWeek } from '../home/first-week.ts'
import type { Settings } from '../settings.ts'

/** Days after which a commitment comes back. */
export const COMES_BACK = [3, 10, 30] as const

/** `play`: a shift's id, or `case:<id>`. */
export type NextToPlay =
  | { readonly why: 'commitment'; readonly play: string; readonly assessed: false; readonly commitment: Commitment; readonly daysAgo: number }
  | {
      readonly why: 'week'
      readonly play: string
      readonly assessed: boolean
      readonly department: 'desk' | 'floor'
      readonly day: string
      readonly dayNumber: number
      readonly days: number
    }
  | { readonly why: 'longest'; readonly play: string; readonly assessed: false; /** Null: never worked. */ readonly daysAgo: number | null }

type Playable = Pick<Pack, 'shifts' | 'cases' | 'weeks'>

/** The last day on which this was played, or null. */
function lastDay(past: readonly ShiftRecord[], play: string): number | null {
  let last: number | null = null
  for (const { log, finishedAt, forkOf } of past) {
    if (log.shift === play && forkOf === null) last = Math.max(last ?? 0, dayNumber(finishedAt))
  }
  return last
}

/** Done when the case was practised by itself on the day it fell due or later: in a shift its client may have left unheard. */
function dueCommitment(past: readonly ShiftRecord[], today: number, cases: readonly string[]): NextToPlay | null {
  const latest = new Map<string, { readonly commitment: Commitment; readonly made: number }>()
  for (const { commitment, finishedAt } of past) {
    if (commitment === null || commitment.about === null || !cases.includes(commitment.about)) continue
    const made = dayNumber(finishedAt)
    // A newer plan about the same case takes the place of the older one.
    if (made >= (latest.get(commitment.about)?.made ?? 0)) latest.set(commitment.about, { commitment, made })
  }
  let first: { readonly due: number; readonly about: string; readonly commitment: Commitment; readonly made: number } | null = null
  for (const [about, { commitment, made }] of latest) {
    const reached = COMES_BACK.findLast((days) => today >= made + days)
    if (reached === undefined) continue
    const due = made + reached
    if ((lastDay(past, `case:${about}`) ?? -1) >= due) continue
    if (first === null || due < first.due || (due === first.due && about < first.about)) first = { due, about, commitment, made }
  }
  return first === null ? null : { why: 'commitment', play: `case:${first.about}`, assessed: false, commitment: first.commitment, daysAgo: today - first.made }
}

function nextOfWeek(past: readonly ShiftRecord[], settings: Pick<Settings, 'home' | 'weekHidden' | 'weekSkipped'>, weeks: Pack['weeks']): NextToPlay | null {
  const week = settings.weekHidden ? null : firstWeek(weeks, past, settings)
  if (week === null || week.now === null) return null
  const day = week.days[week.now]
  const step = day?.steps.find(({ done }) => !done)
  if (day === undefined || step === undefined) return null
  return { why: 'week', play: step.play, assessed: step.assessed, department: week.department, day: day.id, dayNumber: week.now + 1, days: week.days.length }
}

function longestUnplayed(past: readonly ShiftRecord[], today: number, shifts: readonly string[]): NextToPlay | null {
  let first: { readonly play: string; readonly last: number | null } | null = null
  for (const play of shifts) {
    const last = lastDay(past, play)
    if (first === null || (last ?? -1) < (first.last ?? -1)) first = { play, last }
  }
  // A clock that was set back must not say "minus three days ago".
  return first === null ? null : { why: 'longest', play: first.play, assessed: false, daysAgo: first.last === null ? null : Math.max(0, today - first.last) }
}

function isOther({ side }: Pick<ShiftPlan, 'side'>, home: Settings['home']): boolean {
  return home !== null && side === otherDepartment(home)
}

/**
 * @param today ISO day, in the same zone as the records' `finishedAt` (UTC)
 * @returns null only for a pack without shifts
 */
export function nextToPlay(
  past: readonly ShiftRecord[],
  settings: Pick<Settings, 'home' | 'weekHidden' | 'weekSkipped'>,
  today: string,
  pack: Playable,
): NextToPlay | null {
  const day = dayNumber(today)
  return (
    dueCommitment(
      past,
      day,
      pack.cases.map(({ id }) => id),
    ) ??
    nextOfWeek(past, settings, pack.weeks) ??
    longestUnplayed(
      past,
      day,
      pack.shifts.toSorted((a, b) => Number(isOther(b, settings.home)) - Number(isOther(a, settings.home)) || easiestFirst(a, b)).map(({ id }) => id),
    )
  )
}
