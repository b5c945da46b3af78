/** Lets the room be heard: follows a shift's events and mood, and hands each sound's name on for its caption. */
import type { ShiftEvent } from '#shift/event.ts'
import type { ShiftState } from '#shift/shift-state.ts'
import type { SoundName } from '#sound/caption.ts'
import { openRoomSound } from '#sound/room-sound.ts'
import { soundOfEvent } from '#sound/sound-of-event.ts'
import sides from '../../assets/sound/sides.json'
import sidesM4a from '../../assets/sound/sides.m4a?url'
import sidesWebm from '../../assets/sound/sides.webm?url'
import sounds from '../../assets/sound/sounds.json'
import m4a from '../../assets/sound/sounds.m4a?url'
import webm from '../../assets/sound/sounds.webm?url'
import type { SoloGame } from './solo-game.ts'

export interface GameSound {
  mute(on: boolean): void
  close(): void
}

const RINGS_AGAIN_MS = 4500

function heardOf(event: ShiftEvent, state: ShiftState): Parameters<typeof soundOfEvent>[0] {
  const by = 'client' in event && event.client !== null ? state.clients[event.client]?.by : undefined
  return { kind: event.kind, ...('how' in event ? { how: event.how } : {}), ...(by === undefined ? {} : { by }) }
}

export function openGameSound(game: SoloGame, muted: boolean, onSound: (name: SoundName) => void): GameSound {
  const everywhere = { sprite: sounds.sprite, urls: [webm, m4a] }
  // The desk has no use for telephones of Sales and for what only a client does.
  const isDesk = game.shift.plan.side === 'desk' && game.shift.state.human === null
  const sheets = isDesk ? [everywhere] : [everywhere, { sprite: sides.sprite, urls: [sidesWebm, sidesM4a] }]
  const sound = openRoomSound({ sheets, onCaption: onSound, startsMuted: muted })
  let heard = game.shift.events.length
  let wasMood = -1
  let rangAt = -Infinity

  // A telephone that nobody answers goes on, for as long as she has patience.
  const keepRinging = (): void => {
    const { state } = game.shift
    const now = performance.now()
    if (state.paused || now - rangAt < RINGS_AGAIN_MS || !state.queue.some((number) => (state.clients[number]?.line ?? 0) > 0)) return
    rangAt = now
    sound.again('ring')
  }

  const follow = (): void => {
    const { events, state } = game.shift
    // The murmur first: what happens just now is what the caption should say.
    const mood = Math.round(state.mood / 100)
    if (state.phase === 'ended') sound.stop()
    else if (mood !== wasMood) sound.follow((wasMood = mood))
    for (const event of events.slice(heard)) {
      const name = soundOfEvent(heardOf(event, state))
      if (name === null) continue
      sound.play(name)
      if (name === 'ring') rangAt = performance.now()
    }
    heard = events.length
    keepRinging()
    sound.pause(state.paused)
  }
  // Browsers allow sound only from a press.
  const unlock = (): void => void sound.unlock()
  addEventListener('pointerdown', unlock)
  addEventListener('keydown', unlock)
  if (navigator.userActivation?.hasBeenActive === true) unlock()
  follow()
  const forget = game.subscribe(follow)
  return {
    mute: (on) => sound.mute(on),
    close() {
      forget()
      sound.stop()
      removeEventListener('pointerdown', unlock)
      removeEventListener('keydown', unlock)
    },
  }
}
