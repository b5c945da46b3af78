/** Everything around one running shift in this tab, opened and closed together: lock, game, log, room, sound. */
import type { ForkOf } from '#overlay/debrief/shift-record.ts'
import type { Settings } from '#overlay/settings.ts'
import type { Pack } from '#scenario/pack.ts'
import type { Shift } from '#shift/shift.ts'
import type { SoundName } from '#sound/caption.ts'
import { openGameSound, type GameSound } from './game-sound.ts'
import { keepLog } from './keep-log.ts'
import { loadPeople, loadRules } from './loading.ts'
import type { SavedShift } from './saved-shift.ts'
import type { RunningStore } from './shift-store.ts'
import { openSoloGame, type SoloGame } from './solo-game.ts'
import { openStageRoom, type StageRoom } from './stage-room.ts'
import { holdShift } from './tab-lock.ts'

export interface Playing {
  readonly game: SoloGame
  readonly forkOf: ForkOf | null
  readonly sound: GameSound
  /** The room for this wish; null where no picture is wanted. */
  room(renderer: Settings['renderer']): StageRoom | null
  /** The shift is over, or the conversation for whose sake it was forked. */
  isDone(): boolean
  /** The same clients with the same facts, from the beginning. */
  again(): SavedShift
  /** Pauses, keeps (unless it is given up), lets go; what was kept, or null where there is nothing to go on with. */
  close(isGivenUp?: boolean): SavedShift | null
}

interface PlayingOptions {
  readonly pack: Pack
  readonly saved: SavedShift
  readonly store: RunningStore<SavedShift>
  readonly isFresh: boolean
  /** From another tab that has it. */
  readonly take: boolean
  readonly settings: Settings
  readonly reducedMotion: boolean
  readonly onSound: (name: SoundName) => void
  readonly onLost: () => void
  readonly onStageFailed: () => void
  /** Lets somebody else work in it, as time passes: on the queue's side the agent. */
  readonly served?: (shift: Shift) => Shift
}

/** Time for the tab that had the shift to write down where it stood. */
const HANDOVER_MS = 300

async function lastKept({ store, saved }: PlayingOptions): Promise<SavedShift> {
  await new Promise((done) => setTimeout(done, HANDOVER_MS))
  return (await store.running()).saved ?? saved
}

/** Rejects where what was kept cannot be lived again. */
export async function openPlaying(options: PlayingOptions): Promise<Playing | 'elsewhere'> {
  const { pack, store, isFresh, settings } = options
  const lock = await holdShift(options.take, options.onLost)
  if (lock === null) return 'elsewhere'
  try {
    const { relive, beginAgain } = await loadRules()
    const saved = options.take ? await lastKept(options) : options.saved
    const { log, forkOf } = saved
    const lived = relive(pack, log)
    const shift = options.served === undefined ? lived : options.served(lived)
    if (log.hash !== '' && shift.hash() !== log.hash) throw new Error('What was kept does not lead to the state that was kept.')
    if (!isFresh && !shift.state.paused) shift.apply({ verb: 'pause' })

    const game = openSoloGame(shift, 'resumed')
    const stopKeeping = keepLog(game, store, forkOf)
    const sound = openGameSound(game, !settings.sound, options.onSound)
    const rooms = new Map<string, StageRoom>()
    let isClosed = false

    const isDone = (): boolean =>
      shift.state.phase === 'ended' ||
      (forkOf !== null && shift.events.some((event) => event.kind === 'conversationEnded' && event.client === forkOf.client && event.at >= forkOf.at))

    return {
      game,
      forkOf,
      sound,
      isDone,
      room(renderer) {
        if (renderer === 'none') return null
        let room = rooms.get(renderer)
        if (room === undefined) {
          room = openStageRoom({ game, people: loadPeople(), renderer, reducedMotion: options.reducedMotion, onFailed: options.onStageFailed })
          rooms.set(renderer, room)
        }
        return room
      },
      again: () => ({ format: 1, log: beginAgain(pack, log, shift.state.pace).log(), forkOf: null }),
      close(isGivenUp = false) {
        if (isClosed) return null
        isClosed = true
        game.pauseBecause('asked')
        stopKeeping()
        sound.close()
        const left: SavedShift | null = isGivenUp || isDone() ? null : { format: 1, log: shift.log(), forkOf }
        game.close()
        const release = (): void => lock.release()
        if (left === null) release()
        else store.saveRunning(left).then(release, release)
        return left
      },
    }
  } catch (failure) {
    lock.release()
    throw failure
  }
}
