/** The desk shifts into which a floor shift can walk, and the one that is proposed first. */
import type { Pack } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Wordings } from '#wording/pack-wordings.ts'

export interface DeskShift {
  readonly id: string
  readonly title: string
}

const usual = 'monday-morning'

export function deskShifts(pack: Pack, wordings: Wordings): readonly DeskShift[] {
  return pack.shifts
    .filter(({ side }) => side === 'desk')
    .sort((a, b) => Number(b.id === usual) - Number(a.id === usual) || b.arrivals.length - a.arrivals.length)
    .map(({ id }) => ({ id, title: wordings.say(wordingIds.shiftTitle(id)) }))
}
