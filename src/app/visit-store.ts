/** Keeps a running visit where `keepLog` and `openPlaying` keep a running shift, with what a visit has beside its log. */
import type { SavedVisit } from '#overlay/queue/visit-record.ts'
import type { SavedShift } from './saved-shift.ts'
import type { RunningStore, ShiftStore } from './shift-store.ts'

export const asShift = ({ log }: SavedVisit): SavedShift => ({ format: 1, log, forkOf: null })

export function visitStore({ visits }: ShiftStore, { surprise, mirrorOf }: SavedVisit): RunningStore<SavedShift> {
  return {
    async running() {
      const { saved, foreign } = await visits.running()
      return { saved: saved === null ? null : asShift(saved), foreign }
    },
    saveRunning: ({ log }) => visits.saveRunning({ format: 1, log, surprise, mirrorOf }),
    clearRunning: visits.clearRunning,
  }
}
