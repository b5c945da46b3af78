/**
 * What is kept of a visit as a client: its log, what the player felt before any figure, and the sentence taken back. Made here, checked here
 * when it is read again; where it is kept belongs to `app/`. A shift that was worked is another record (`debrief/shift-record.ts`).
 */
import type { ShiftLog } from '#shift/input.ts'
import { isShiftLog } from '../debrief/shift-record.ts'

/** The person of a kept shift whose side is played: the record's id and her number there. */
export interface MirrorOf {
  readonly record: string
  readonly client: number
}

/** A visit as it is begun and kept in its middle. */
export interface SavedVisit {
  readonly format: 1
  readonly log: ShiftLog
  /** Who serves is told at the end only. */
  readonly surprise: boolean
  readonly mirrorOf: MirrorOf | null
}

export interface VisitRecord extends SavedVisit {
  readonly kind: 'visit'
  readonly id: string
  /** ISO 8601 */
  readonly finishedAt: string
  /** How heard one felt, 0..4; null until it was said. */
  readonly heard: number | null
  /** How long the wait felt, in half minutes; null until it was said. */
  readonly feltHalfMinutes: number | null
  readonly takeBack: string
  /** Once the figures were seen, nothing that was felt can be changed. */
  readonly reached: 'feeling' | 'figures'
}

export const MOST_HEARD = 4
export const MOST_HALF_MINUTES = 40
export const LONGEST_TAKE_BACK = 400

export function newVisitRecord(id: string, { log, surprise, mirrorOf }: SavedVisit, finishedAt: string): VisitRecord {
  return { format: 1, kind: 'visit', id, log, surprise, mirrorOf, finishedAt, heard: null, feltHalfMinutes: null, takeBack: '', reached: 'feeling' }
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isWhole = (value: unknown, most: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

function isMirrorOf(value: unknown): value is MirrorOf {
  return isFields(value) && typeof value['record'] === 'string' && isWhole(value['client'], Number.MAX_SAFE_INTEGER)
}

function isSavedVisit(value: unknown): value is SavedVisit & Fields {
  return (
    isFields(value) &&
    value['format'] === 1 &&
    isShiftLog(value['log']) &&
    value['log'].human !== undefined &&
    typeof value['surprise'] === 'boolean' &&
    (value['mirrorOf'] === null || isMirrorOf(value['mirrorOf']))
  )
}

/** Null where this is none; whether it can be lived again is told by `resimulate`. */
export function readSavedVisit(value: unknown): SavedVisit | null {
  if (!isSavedVisit(value)) return null
  const { log, surprise, mirrorOf } = value
  return { format: 1, log, surprise, mirrorOf }
}

function isVisitRecord(value: unknown): value is VisitRecord {
  return (
    isSavedVisit(value) &&
    value['kind'] === 'visit' &&
    typeof value['id'] === 'string' &&
    typeof value['finishedAt'] === 'string' &&
    !Number.isNaN(Date.parse(value['finishedAt'])) &&
    (value['heard'] === null || isWhole(value['heard'], MOST_HEARD)) &&
    (value['feltHalfMinutes'] === null || isWhole(value['feltHalfMinutes'], MOST_HALF_MINUTES)) &&
    typeof value['takeBack'] === 'string' &&
    value['takeBack'].length <= LONGEST_TAKE_BACK &&
    (value['reached'] === 'feeling' || value['reached'] === 'figures')
  )
}

/** The record, or null where this is none. Nothing is repaired: a foreign one is set aside by whoever keeps it. */
export const readVisitRecord = (value: unknown): VisitRecord | null => (isVisitRecord(value) ? value : null)
