/** A half that was handed on, lived again: who comes of it, or the one reason why nobody can. */
import type { HalfFault, PairHalf } from '#overlay/pair/pair-half.ts'
import type { Pack } from '#scenario/pack.ts'
import { LogMismatch, type MismatchReason } from '#shift/log-mismatch.ts'
import type { beginSecondHalf } from './rules.ts'

export interface OpenedHalf {
  /** Ids of the people who come, in their order. */
  readonly people: readonly string[]
  readonly signed: number
}

const reasons: Readonly<Record<MismatchReason, HalfFault>> = {
  otherPack: 'otherVersion',
  noSuchShift: 'changed',
  doesNotFollow: 'changed',
  changedByHand: 'changed',
  notFinished: 'notFinished',
  notAFloorShift: 'deskLog',
  nobodyCame: 'nobodyCame',
}

export function openHalf(pack: Pack, { log, language }: PairHalf, begin: typeof beginSecondHalf): OpenedHalf | HalfFault {
  if (log.pack !== pack.id) return 'otherPack'
  if (language !== '' && !pack.languages.includes(language)) return 'otherLanguage'
  const desk = pack.shifts.find(({ side }) => side === 'desk')?.id ?? ''
  try {
    const coming = begin(pack, desk, log, log.mode, log.pace).state.clients.flatMap(({ origin, person }) => (origin ? [{ origin, person }] : []))
    return { people: coming.map(({ person }) => person), signed: coming.filter(({ origin }) => origin.outcome !== 'unsigned').length }
  } catch (fault) {
    // Whatever else a log that was written by hand may break.
    return fault instanceof LogMismatch ? reasons[fault.why] : 'changed'
  }
}
