/** Kept visits as the lists show them, newest first. */
import type { VisitRow } from '#overlay/queue/visit-list.tsx'
import type { VisitRecord } from '#overlay/queue/visit-record.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { Pack } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { clientOf } from '#shift/shift-plans.ts'

export function visitTitle({ shift }: VisitRecord['log'], words: Wordings): string {
  return words.say(wordingIds.caseTitle(shift.slice(clientOf.length)))
}

export function visitRows(past: readonly VisitRecord[], pack: Pack, words: Wordings): readonly VisitRow[] {
  return past
    .map(({ id, log, finishedAt, heard, mirrorOf }) => ({
      id,
      title: visitTitle(log, words),
      finishedAt,
      heard,
      isMirror: mirrorOf !== null,
      isKnown: log.pack === pack.id && log.packHash === pack.hash,
    }))
    .toReversed()
}
