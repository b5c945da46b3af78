// What the game keeps in IndexedDB, read and written from outside as the browser's own tools do. No part of the game helps in this.

import type { Page } from 'playwright'
import { newShiftRecord, readShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { ShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { ShiftLog } from '#shift/input.ts'
import type { RecordedShift } from './recorded-shift.ts'

type StoreName = 'running' | 'past' | 'visits' | 'aside'

/** All values of a store, oldest key first. The game must have been opened once, so that the database is there. */
export function keptIn(page: Page, store: StoreName): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('counterpart')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')))
        // The game has not made it yet: an empty one in its place would be in its way.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
        opening.addEventListener('success', () => {
          const database = opening.result
          const reading = database.transaction(name).objectStore(name).getAll()
          reading.addEventListener('error', () => reject(reading.error ?? new Error('not read')))
          reading.addEventListener('success', () => {
            database.close()
            resolve(reading.result)
          })
        })
      }),
    store,
  )
}

export function putInto(page: Page, store: StoreName, key: string, value: unknown): Promise<void> {
  return page.evaluate(
    (put) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('counterpart')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')))
        // The game has not made it yet: an empty one in its place would be in its way.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
        opening.addEventListener('success', () => {
          const database = opening.result
          const writing = database.transaction(put.store, 'readwrite')
          writing.objectStore(put.store).put(put.value, put.key)
          writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')))
          writing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
        })
      }),
    { store, key, value },
  )
}

/** The log of the shift in its middle, as it was kept last; null where there is none. */
export async function runningLog(page: Page): Promise<ShiftLog | null> {
  const [kept] = await keptIn(page, 'running')
  if (kept === undefined) return null
  if (typeof kept !== 'object' || kept === null || !('log' in kept)) throw new Error('what is kept is no shift')
  return kept.log as ShiftLog
}

export async function pastRecords(page: Page): Promise<readonly ShiftRecord[]> {
  const found = await keptIn(page, 'past')
  return found.map((value) => {
    const record = readShiftRecord(value)
    if (record === null) throw new Error('a past shift that is kept cannot be read')
    return record
  })
}

/** Keeps a shift that was recorded in Node as if it had been worked in this browser. */
export async function keepPast(page: Page, id: string, { shift, scores }: RecordedShift, changed: Partial<ShiftRecord> = {}): Promise<ShiftRecord> {
  const record = { ...newShiftRecord(id, shift.log(), '2026-11-02T09:00:00.000Z', scores, 'sales'), ...changed }
  await putInto(page, 'past', id, record)
  return record
}

export function keepRunning(page: Page, log: ShiftLog): Promise<void> {
  return putInto(page, 'running', 'solo', { format: 1, log, forkOf: null })
}
