/** Puts the stage behind the screen of any side: loads it, shows each new picture after the words have been drawn, and never lets its failing stop the game. */
import type { DrawnRoom } from '#overlay/desk/drawn-room.ts'
import type { PeopleArt } from '#overlay/people-art.tsx'
import type { Stage } from '#stage/stage.ts'
import { loadStage } from './loading.ts'
import { queuePictureOf } from './queue-picture-of.ts'
import { shiftPictureOf, stageId } from './shift-picture-of.ts'
import type { SoloGame } from './solo-game.ts'

export interface StageRoom extends DrawnRoom {
  setReducedMotion(on: boolean): void
}

interface StageRoomOptions {
  readonly game: SoloGame
  readonly people: Promise<PeopleArt>
  readonly renderer: 'auto' | 'webgl' | 'canvas'
  readonly reducedMotion: boolean
  readonly onFailed: () => void
}

export function openStageRoom({ game, people, renderer, reducedMotion, onFailed }: StageRoomOptions): StageRoom {
  const listeners = new Set<() => void>()
  let state: DrawnRoom['state'] = 'loading'
  let stage: Stage | null = null
  let reduced = reducedMotion
  let frame = 0

  const become = (next: DrawnRoom['state']): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const draw = (): void => {
    frame = 0
    stage?.show(game.shift.state.human === null ? shiftPictureOf(game.shift) : queuePictureOf(game.shift))
    stage?.pauseMotion(game.shift.state.paused)
  }
  const drawSoon = (): void => {
    if (stage !== null && frame === 0) frame = requestAnimationFrame(draw)
  }

  return {
    get state() {
      return state
    },
    attach(parent) {
      let isGone = false
      const open = async (): Promise<void> => {
        const [{ openStage }, art] = await Promise.all([loadStage(), people])
        if (isGone) return
        const opened = await openStage({ parent, people: art, renderer, reducedMotion: reduced, onReady: () => become('drawn') })
        if (isGone) return opened.destroy()
        stage = opened
        draw()
      }
      open().catch(() => {
        if (isGone) return
        become('failed')
        onFailed()
      })
      const forget = game.subscribe(drawSoon)
      const laidOut = new ResizeObserver(() => {
        for (const listener of listeners) listener()
      })
      laidOut.observe(parent)
      return () => {
        isGone = true
        forget()
        laidOut.disconnect()
        cancelAnimationFrame(frame)
        frame = 0
        stage?.destroy()
        stage = null
        state = 'loading'
      }
    },
    anchorOf: (who) => stage?.anchorOf(who === 'counter' ? who : stageId(who)) ?? null,
    placeOf: (words) => stage?.anchors()[words] ?? null,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setReducedMotion(on) {
      reduced = on
      stage?.setReducedMotion(on)
    },
  }
}
