/** Keeps the log of a running shift: after every input, every two seconds, and when the page goes. */
import type { ForkOf } from '#overlay/debrief/shift-record.ts'
import type { SavedShift } from './saved-shift.ts'
import type { RunningStore } from './shift-store.ts'
import type { SoloGame } from './solo-game.ts'

const EVERY_MS = 2000

export function keepLog(game: SoloGame, store: RunningStore<SavedShift>, forkOf: ForkOf | null): () => void {
  let writing: Promise<void> = Promise.resolve()
  let stopped = false
  const save = (): void => {
    if (stopped || game.shift.state.phase === 'ended') return
    const saved = { format: 1, log: game.shift.log(), forkOf } as const
    // One after another, so that an older state never overwrites a newer one.
    writing = writing.then(() => (stopped ? undefined : store.saveRunning(saved))).catch(() => undefined)
  }
  save()
  const forget = game.onInput(save)
  const timer = setInterval(() => {
    if (!game.shift.state.paused) save()
  }, EVERY_MS)
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') save()
  }
  document.addEventListener('visibilitychange', onHidden)
  addEventListener('pagehide', save)
  return () => {
    stopped = true
    forget()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onHidden)
    removeEventListener('pagehide', save)
  }
}
