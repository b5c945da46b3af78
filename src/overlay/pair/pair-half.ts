/** The first half of a linked pair as it is handed on: a file that says what it is, checked when it is read. Whether its log can be lived again is told by the rules. */
import type { ShiftLog } from '#shift/input.ts'
import { isShiftLog } from '../debrief/shift-record.ts'

export interface PairHalf {
  readonly format: 'counterpart-half'
  readonly version: 1
  /** In which language it was played; the words come with the receiver's own. */
  readonly language: string
  /** Who sold; empty where nobody said. */
  readonly soldBy: string
  readonly log: ShiftLog
}

/** Why a half cannot be used. Those from `LogMismatch` are added by whoever lives it again. */
export type HalfFault =
  | 'unreadable'
  | 'linkBroken'
  | 'tooLarge'
  | 'notAHalf'
  | 'newer'
  | 'deskLog'
  | 'otherPack'
  | 'otherVersion'
  | 'otherLanguage'
  | 'notFinished'
  | 'changed'
  | 'nobodyCame'

/** A shift of a whole day has some 200 kB; nothing that is larger is one. */
export const largestHalf = 2_000_000
export const longestName = 80

export function newHalf(log: ShiftLog, language: string, soldBy: string): PairHalf {
  return { format: 'counterpart-half', version: 1, language, soldBy: soldBy.trim().slice(0, longestName), log }
}

export const writeHalf = (half: PairHalf): string => JSON.stringify(half)

/** "counterpart-half-month-end-2026-03-02.json" */
export function halfFileName({ log }: PairHalf, finishedAt: string): string {
  return `counterpart-half-${log.shift.replace(/[^a-z0-9-]+/gi, '-')}-${finishedAt.slice(0, 10)}.json`
}

export function readHalf(text: string): PairHalf | HalfFault {
  if (text.length > largestHalf) return 'tooLarge'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'unreadable'
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'counterpart-half') {
    // A bare log, as the command line writes it.
    return isShiftLog(value) ? readLog(value, '', '') : 'notAHalf'
  }
  if (!('version' in value) || typeof value.version !== 'number') return 'notAHalf'
  if (value.version > 1) return 'newer'
  if (!('log' in value) || !isShiftLog(value.log)) return 'notAHalf'
  const language = 'language' in value && typeof value.language === 'string' ? value.language.slice(0, longestName) : ''
  const soldBy = 'soldBy' in value && typeof value.soldBy === 'string' ? value.soldBy : ''
  return readLog(value.log, language, soldBy)
}

function readLog(log: ShiftLog, language: string, soldBy: string): PairHalf | HalfFault {
  // A second half, or a visit as a client: neither was worked on the floor alone.
  if (log.after !== undefined || log.human !== undefined) return 'deskLog'
  return newHalf(log, language, soldBy)
}
