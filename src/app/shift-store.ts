/** Where shifts are kept: IndexedDB, or this visit's memory where there is none. Nothing that cannot be read is ever deleted: it is set aside. */
import { openDB, type DBSchema } from 'idb'
import { readShiftRecord, type ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { readSavedVisit, readVisitRecord, type SavedVisit, type VisitRecord } from '#overlay/queue/visit-record.ts'
import { readSavedShift, type SavedShift } from './saved-shift.ts'

export type WhyAside = 'unreadable' | 'otherPack' | 'doesNotFollow' | 'givenUp'

interface Kept extends DBSchema {
  running: { key: string; value: unknown }
  past: { key: string; value: unknown }
  visits: { key: string; value: unknown }
  aside: { key: number; value: { readonly why: WhyAside; readonly at: string; readonly what: unknown } }
}

/** What is being played and would be lost by a reload. */
export interface RunningStore<Saved> {
  /** `foreign` is what stood there and could not be read. */
  running(): Promise<{ readonly saved: Saved | null; readonly foreign: unknown }>
  saveRunning(saved: Saved): Promise<void>
  clearRunning(): Promise<void>
}

/** What has been played. */
export interface PastStore<Kept> {
  /** Oldest first; `foreign`: how many could not be read and were set aside just now. */
  past(): Promise<{ readonly records: readonly Kept[]; readonly foreign: number }>
  keep(record: Kept): Promise<void>
}

export interface ShiftStore extends RunningStore<SavedShift>, PastStore<ShiftRecord> {
  /** False in a private window without storage. */
  readonly keeps: boolean
  /** Visits as a client. */
  readonly visits: RunningStore<SavedVisit> & PastStore<VisitRecord>
  setAside(what: unknown, why: WhyAside): Promise<void>
}

const SHIFT = 'solo'
const VISIT = 'visit'

const byTime = (a: { readonly finishedAt: string }, b: { readonly finishedAt: string }): number => (a.finishedAt < b.finishedAt ? -1 : 1)

export async function openShiftStore(): Promise<ShiftStore> {
  try {
    return await keptStore()
  } catch {
    return memoryStore()
  }
}

async function keptStore(): Promise<ShiftStore> {
  const database = await openDB<Kept>('counterpart', 2, {
    upgrade(fresh, from) {
      if (from < 1) {
        fresh.createObjectStore('running')
        fresh.createObjectStore('past')
        fresh.createObjectStore('aside', { autoIncrement: true })
      }
      if (from < 2) fresh.createObjectStore('visits')
    },
    // A newer version of the game in another tab must not wait for this one.
    blocking: () => database.close(),
  })
  // Some private windows open a database and fail only when it is used.
  await database.count('past')

  const setAside = async (what: unknown, why: WhyAside): Promise<void> => {
    await database.add('aside', { why, at: new Date().toISOString(), what })
  }
  const runningAt = <Saved>(key: string, read: (value: unknown) => Saved | null): RunningStore<Saved> => ({
    async running() {
      const found: unknown = await database.get('running', key)
      if (found === undefined) return { saved: null, foreign: undefined }
      const saved = read(found)
      return saved === null ? { saved, foreign: found } : { saved, foreign: undefined }
    },
    async saveRunning(saved) {
      const writing = database.transaction('running', 'readwrite')
      const put = writing.store.put(saved, key)
      // At once: a page that is being left does not live to see the request answered.
      writing.commit()
      await Promise.all([put, writing.done])
    },
    async clearRunning() {
      await database.delete('running', key)
    },
  })
  const pastIn = <Record extends { readonly id: string; readonly finishedAt: string }>(
    name: 'past' | 'visits',
    read: (value: unknown) => Record | null,
  ): PastStore<Record> => ({
    async past() {
      const records: Record[] = []
      let foreign = 0
      for (const key of await database.getAllKeys(name)) {
        const found: unknown = await database.get(name, key)
        const record = read(found)
        if (record !== null) records.push(record)
        else {
          await setAside(found, 'unreadable')
          await database.delete(name, key)
          foreign += 1
        }
      }
      return { records: records.sort(byTime), foreign }
    },
    async keep(record) {
      await database.put(name, record, record.id)
    },
  })
  return {
    keeps: true,
    ...runningAt(SHIFT, readSavedShift),
    ...pastIn('past', readShiftRecord),
    visits: { ...runningAt(VISIT, readSavedVisit), ...pastIn('visits', readVisitRecord) },
    setAside,
  }
}

function memoryStore(): ShiftStore {
  return { keeps: false, ...inMemory<SavedShift, ShiftRecord>(), visits: inMemory<SavedVisit, VisitRecord>(), setAside: async () => undefined }
}

function inMemory<Saved, Record extends { readonly id: string }>(): RunningStore<Saved> & PastStore<Record> {
  let running: Saved | null = null
  const past = new Map<string, Record>()
  return {
    running: async () => ({ saved: running, foreign: undefined }),
    saveRunning: async (saved) => void (running = saved),
    clearRunning: async () => void (running = null),
    past: async () => ({ records: [...past.values()], foreign: 0 }),
    keep: async (record) => void past.set(record.id, record),
  }
}
