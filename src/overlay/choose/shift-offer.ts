/** What can be worked: the shifts of a pack and its single cases, as the title and the choice of a shift list them. */
import type { Pack, Side, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'
import { openWordings } from '../wording.ts'

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
    shifts: pack.shifts.map(({ id, side, durationMs, arrivals, lessons, loud }) => ({
      id,
      side,
      title: words.say(wordingIds.shiftTitle(id)),
      brief: words.say(wordingIds.shiftBrief(id)),
      minutes: Math.round(durationMs / 60_000),
      clients: arrivals.length,
      full: arrivals.filter((arrival) => size(arrival.case) === 'full').length,
      loud: loud >= LOUD_FROM,
      lessons: lessons.length > 0,
      people: arrivals.map(({ person }) => person),
      best: bestOf(past, id),
    })),
    cases: pack.cases.map(({ id, side, person, size: length }) => ({
      id: `case:${id}`,
      side,
      title: words.say(wordingIds.caseTitle(id)),
      brief: words.say(wordingIds.caseAbout(id)),
      minutes: 10,
      clients: 1,
      full: length === 'full' ? 1 : 0,
      loud: false,
      lessons: false,
      people: [person],
      best: bestOf(past, `case:${id}`),
    })),
  }
}
