/** Where shifts are kept: IndexedDB, or this visit's memory where there is none. Nothing that cannot be read is ever deleted: it is set aside. */
import { openDB, type DBSchema } from 'idb'
import { readShiftRecord, type ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { readSavedShift, type SavedShift } from './saved-shift.ts'

export type WhyAside = 'unreadable' | 'otherPack' | 'doesNotFollow' | 'givenUp'

interface Kept extends DBSchema {
  running: { key: string; value: unknown }
  past: { key: string; value: unknown }
  aside: { key: number; value: { readonly why: WhyAside; readonly at: string; readonly what: unknown } }
}

export interface ShiftStore {
  /** False in a private window without storage. */
  readonly keeps: boolean
  /** The shift in its middle; `foreign` is what stood there and could not be read. */
  running(): Promise<{ readonly saved: SavedShift | null; readonly foreign: unknown }>
  saveRunning(saved: SavedShift): Promise<void>
  clearRunning(): Promise<void>
  /** Oldest first; `foreign`: how many could not be read and were set aside just now. */
  past(): Promise<{ readonly records: readonly ShiftRecord[]; readonly foreign: number }>
  keep(record: ShiftRecord): Promise<void>
  setAside(what: unknown, why: WhyAside): Promise<void>
}

const ONLY = 'solo'

export async function openShiftStore(): Promise<ShiftStore> {
  try {
    return await keptStore()
  } catch {
    return memoryStore()
  }
}

async function keptStore(): Promise<ShiftStore> {
  const database = await openDB<Kept>('counterpart', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('running')
      fresh.createObjectStore('past')
      fresh.createObjectStore('aside', { autoIncrement: true })
    },
    // A newer version of the game in another tab must not wait for this one.
    blocking: () => database.close(),
  })
  // Some private windows open a database and fail only when it is used.
  await database.count('past')

  const setAside = async (what: unknown, why: WhyAside): Promise<void> => {
    await database.add('aside', { why, at: new Date().toISOString(), what })
  }
  return {
    keeps: true,
    async running() {
      const found: unknown = await database.get('running', ONLY)
      if (found === undefined) return { saved: null, foreign: undefined }
      const saved = readSavedShift(found)
      return saved === null ? { saved, foreign: found } : { saved, foreign: undefined }
    },
    async saveRunning(saved) {
      const writing = database.transaction('running', 'readwrite')
      const put = writing.store.put(saved, ONLY)
      // At once: a page that is being left does not live to see the request answered.
      writing.commit()
      await Promise.all([put, writing.done])
    },
    async clearRunning() {
      await database.delete('running', ONLY)
    },
    async past() {
      const records: ShiftRecord[] = []
      let foreign = 0
      for (const key of await database.getAllKeys('past')) {
        const found: unknown = await database.get('past', key)
        const record = readShiftRecord(found)
        if (record !== null) records.push(record)
        else {
          await setAside(found, 'unreadable')
          await database.delete('past', key)
          foreign += 1
        }
      }
      return { records: records.sort((a, b) => (a.finishedAt < b.finishedAt ? -1 : 1)), foreign }
    },
    async keep(record) {
      await database.put('past', record, record.id)
    },
    setAside,
  }
}

function memoryStore(): ShiftStore {
  let running: SavedShift | null = null
  const past = new Map<string, ShiftRecord>()
  return {
    keeps: false,
    running: async () => ({ saved: running, foreign: undefined }),
    saveRunning: async (saved) => void (running = saved),
    clearRunning: async () => void (running = null),
    past: async () => ({ records: [...past.values()], foreign: 0 }),
    keep: async (record) => void past.set(record.id, record),
    setAside: async () => undefined,
  }
}
