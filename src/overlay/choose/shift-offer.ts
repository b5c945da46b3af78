/** What can be worked: the shifts of a pack and its single cases, as the title and the choice of a shift list them. */
import type { Pack, Side, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { easiestFirst } from './easiest-first.ts'
import { trainsOf, type Trains } from './trains-of.ts'

export interface ShiftOffer {
  /** `case:<id>` for a single case. */
  readonly id: string
  readonly side: Side
  readonly title: string
  readonly brief: string
  readonly minutes: number
  readonly clients: number
  readonly full: number
  readonly loud: boolean
  readonly lessons: boolean
  /** Signatures that are wanted; 0 at the desk. */
  readonly target: number
  /** Of a single case. */
  readonly trains: readonly Trains[]
  /** Who waits, as many faces as there are clients. */
  readonly people: readonly string[]
  /** Hundredths, of the best shift so far. */
  readonly best: { readonly empathy: number; readonly accuracy: number | null } | null
}

export interface Offers {
  readonly shifts: readonly ShiftOffer[]
  readonly cases: readonly ShiftOffer[]
}

const LOUD_FROM = 10

function bestOf(past: readonly ShiftRecord[], shift: string): ShiftOffer['best'] {
  let best: ShiftOffer['best'] = null
  for (const { log, scores, forkOf } of past) {
    if (log.shift !== shift || forkOf !== null || scores.empathy === null) continue
    if (best === null || scores.empathy > best.empathy) best = { empathy: scores.empathy, accuracy: scores.accuracy }
  }
  return best
}

/** What is worked at one side. */
export function offersAt(side: Side, { shifts, cases }: Offers): Offers {
  return { shifts: shifts.filter((offer) => offer.side === side), cases: cases.filter((offer) => offer.side === side) }
}

export function offersOf(pack: Pack, texts: Texts, language: string, past: readonly ShiftRecord[]): Offers {
  const words = openWordings(pack, texts, language)
  const size = (id: string): string => pack.cases.find((one) => one.id === id)?.size ?? 'quick'
  return {
    shifts: pack.shifts.toSorted(easiestFirst).map(({ id, side, durationMs, arrivals, lessons, loud, target }) => ({
      id,
      side,
      title: words.say(wordingIds.shiftTitle(id)),
      brief: words.say(wordingIds.shiftBrief(id)),
      minutes: Math.round(durationMs / 60_000),
      clients: arrivals.length,
      full: arrivals.filter((arrival) => size(arrival.case) === 'full').length,
      loud: loud >= LOUD_FROM,
      lessons: lessons.length > 0,
      target,
      trains: [],
      people: arrivals.map(({ person }) => person),
      best: bestOf(past, id),
    })),
    cases: pack.cases.map((one) => ({
      id: `case:${one.id}`,
      side: one.side,
      title: words.say(wordingIds.caseTitle(one.id)),
      brief: words.say(wordingIds.caseAbout(one.id)),
      minutes: 10,
      clients: 1,
      full: one.size === 'full' ? 1 : 0,
      loud: false,
      lessons: false,
      target: 0,
      trains: trainsOf(one),
      people: [one.person],
      best: bestOf(past, `case:${one.id}`),
    })),
  }
}
