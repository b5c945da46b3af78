/** The kept shifts as the pages see them: the one in its middle, the past ones, and what the player has to be told about them. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Commitment, ShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { TextId } from '#overlay/text/en.ts'
import type { SavedShift } from './saved-shift.ts'
import { openShiftStore, type ShiftStore, type WhyAside } from './shift-store.ts'

export interface KeptShifts {
  /** Null until it has been opened. */
  readonly store: ShiftStore | null
  readonly running: SavedShift | null
  readonly past: readonly ShiftRecord[]
  /** Of the last shift that has one. */
  readonly commitment: Commitment | null
  readonly notices: readonly TextId[]
  readonly dismiss: (notice: TextId) => void
  readonly notify: (notice: TextId) => void
  /** Replaces the shift in its middle; one that was there is set aside, not deleted. */
  readonly begin: (saved: SavedShift) => Promise<void>
  /** Already written: only shown. */
  readonly leave: (saved: SavedShift) => void
  readonly setRunningAside: (why: WhyAside) => Promise<void>
  readonly finish: (record: ShiftRecord) => Promise<void>
  readonly change: (record: ShiftRecord) => void
}

export function useKeptShifts(): KeptShifts {
  const [store, setStore] = useState<ShiftStore | null>(null)
  const [running, setRunning] = useState<SavedShift | null>(null)
  const [past, setPast] = useState<readonly ShiftRecord[]>([])
  const [notices, setNotices] = useState<readonly TextId[]>([])
  const latest = useRef<{ running: SavedShift | null }>({ running: null })
  latest.current = { running }

  const notify = useCallback((notice: TextId) => setNotices((known) => (known.includes(notice) ? known : [...known, notice])), [])

  useEffect(() => {
    let isGone = false
    const open = async (): Promise<void> => {
      const opened = await openShiftStore()
      const [found, kept] = await Promise.all([opened.running(), opened.past()])
      if (found.foreign !== undefined) {
        await opened.setAside(found.foreign, 'unreadable')
        await opened.clearRunning()
      }
      if (isGone) return
      if (found.foreign !== undefined || kept.foreign > 0) notify('notice.setAside')
      if (!opened.keeps) notify('notice.notKept')
      setRunning(found.saved)
      setPast(kept.records)
      setStore(opened)
    }
    void open()
    return () => {
      isGone = true
    }
  }, [notify])

  const setRunningAside = useCallback(
    async (why: WhyAside) => {
      const what = latest.current.running
      setRunning(null)
      if (store === null || what === null) return
      await store.setAside(what, why)
      await store.clearRunning()
      if (why !== 'givenUp') notify(why === 'otherPack' ? 'notice.setAsidePack' : 'notice.setAside')
    },
    [store, notify],
  )

  return {
    store,
    running,
    past,
    notices,
    notify,
    setRunningAside,
    commitment: past.findLast((record) => record.commitment !== null)?.commitment ?? null,
    dismiss: (notice) => setNotices((known) => known.filter((one) => one !== notice)),
    async begin(saved) {
      if (running !== null) await setRunningAside('givenUp')
      setRunning(saved)
      // Asked for now, so that it comes before whatever is kept later; the first picture does not wait for it.
      void store?.saveRunning(saved)
    },
    leave: setRunning,
    async finish(record) {
      setRunning(null)
      setPast((known) => [...known.filter(({ id }) => id !== record.id), record])
      await store?.keep(record)
      await store?.clearRunning()
    },
    change(record) {
      setPast((known) => known.map((one) => (one.id === record.id ? record : one)))
      void store?.keep(record)
    },
  }
}
