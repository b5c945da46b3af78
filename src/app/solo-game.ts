/**
 * Runs a shift for one player in this tab: the clock (wall time through the pace), pausing, and telling others what moved. Keeping the
 * log, drawing and sound follow it from outside.
 */
import type { DeskGame, PauseReason } from '#overlay/desk/desk-game.ts'
import type { Verb } from '#shift/input.ts'
import type { Refusal } from '#shift/refusal.ts'
import type { Shift } from '#shift/shift.ts'

export interface SoloGame extends DeskGame {
  /** Told after every accepted input, once the screen has been drawn. */
  onInput(listener: () => void): () => void
  /** Brings the clock to this moment without doing anything. */
  catchUp(): void
  pauseBecause(reason: PauseReason): void
  close(): void
}

/** Clocks and bars on the screen move this often. */
const SCREEN_MS = 250
/** A longer gap means that the device slept: nobody played meanwhile. */
const LONGEST_GAP_MS = 1500

export function openSoloGame(shift: Shift, pausedBecause: PauseReason): SoloGame {
  const listeners = new Set<() => void>()
  const inputListeners = new Set<() => void>()
  let reason = pausedBecause
  let version = 0
  let gameMs = shift.state.now
  let wall = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  const changed = (): void => {
    version += 1
    for (const listener of listeners) listener()
  }

  const catchUp = (): void => {
    const now = performance.now()
    const passed = Math.min(now - wall, LONGEST_GAP_MS)
    wall = now
    if (shift.state.paused || shift.state.phase === 'ended' || isClosed) return
    gameMs += (passed * 100) / shift.state.pace
    shift.advanceTo(Math.floor(gameMs))
  }

  const tick = (): void => {
    catchUp()
    changed()
    schedule()
  }
  const schedule = (): void => {
    clearTimeout(timer)
    if (isClosed || shift.state.paused || shift.state.phase === 'ended') return
    const next = shift.nextAt()
    const untilNext = next === null ? SCREEN_MS : ((next - gameMs) * shift.state.pace) / 100
    timer = setTimeout(tick, Math.max(4, Math.min(SCREEN_MS, untilNext)))
  }

  const act = (verb: Verb): Refusal | null => {
    catchUp()
    const refused = shift.apply(verb)
    if (refused === null) {
      if (verb.verb === 'pause') reason = 'asked'
      setTimeout(() => {
        for (const listener of inputListeners) listener()
      })
    }
    changed()
    schedule()
    return refused
  }

  const pauseBecause = (why: PauseReason): void => {
    if (shift.state.paused || shift.state.phase === 'ended' || isClosed) return
    if (act({ verb: 'pause' }) === null) {
      reason = why
      changed()
    }
  }
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') pauseBecause('hidden')
  }
  const onLeaving = (): void => pauseBecause('hidden')
  document.addEventListener('visibilitychange', onHidden)
  addEventListener('pagehide', onLeaving)
  schedule()

  return {
    shift,
    get pausedBecause() {
      return reason
    },
    act,
    catchUp,
    pauseBecause,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onInput(listener) {
      inputListeners.add(listener)
      return () => inputListeners.delete(listener)
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHidden)
      removeEventListener('pagehide', onLeaving)
    },
  }
}
