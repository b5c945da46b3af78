/** The visits as a client that are kept on this device, as the queue's pages see them: the one in its middle and the past ones. */
import { useEffect, useState } from 'react'
import type { SavedVisit, VisitRecord } from '#overlay/queue/visit-record.ts'
import type { ShiftStore } from './shift-store.ts'

export interface KeptVisits {
  readonly running: SavedVisit | null
  readonly past: readonly VisitRecord[]
  /** Something that was kept could not be read and was set aside. */
  readonly lost: boolean
  readonly begin: (visit: SavedVisit) => Promise<void>
  readonly leave: (visit: SavedVisit) => void
  /** Nothing of it is kept. */
  readonly discard: () => Promise<void>
  /** What was kept does not fit: not deleted, but out of the way. */
  readonly setRunningAside: () => Promise<void>
  readonly finish: (record: VisitRecord) => Promise<void>
  readonly change: (record: VisitRecord) => void
}

/** Null until it has been read. */
export function useKeptVisits(store: ShiftStore): KeptVisits | null {
  const [kept, setKept] = useState<Pick<KeptVisits, 'running' | 'past' | 'lost'> | null>(null)
  useEffect(() => {
    let isGone = false
    const read = async (): Promise<void> => {
      const [found, past] = await Promise.all([store.visits.running(), store.visits.past()])
      if (found.foreign !== undefined) {
        await store.setAside(found.foreign, 'unreadable')
        await store.visits.clearRunning()
      }
      if (!isGone) setKept({ running: found.saved, past: past.records, lost: found.foreign !== undefined || past.foreign > 0 })
    }
    void read()
    return () => {
      isGone = true
    }
  }, [store])
  if (kept === null) return null

  const set = (changed: Partial<typeof kept>): void => setKept((before) => (before === null ? before : { ...before, ...changed }))
  const withRecord = (record: VisitRecord): readonly VisitRecord[] => [...kept.past.filter(({ id }) => id !== record.id), record]
  return {
    ...kept,
    async begin(visit) {
      if (kept.running !== null) await store.setAside(kept.running, 'givenUp')
      set({ running: visit })
      await store.visits.saveRunning(visit)
    },
    leave: (running) => set({ running }),
    async discard() {
      set({ running: null })
      await store.visits.clearRunning()
    },
    async setRunningAside() {
      if (kept.running !== null) await store.setAside(kept.running, 'doesNotFollow')
      set({ running: null, lost: true })
      await store.visits.clearRunning()
    },
    async finish(record) {
      set({ running: null, past: withRecord(record) })
      await store.visits.keep(record)
      await store.visits.clearRunning()
    },
    change(record) {
      set({ past: withRecord(record) })
      void store.visits.keep(record)
    },
  }
}
