// What the room sounds like: one-off sounds, the murmur that follows its mood, and a caption for each, heard or not.
// It never throws and never waits: without audio only the captions are left. Which event makes which sound does not belong here.
import type { Howl } from 'howler'
import type { SoundName } from './caption.ts'
import { loadHowl, type SoundSheet } from './load-howl.ts'
import { murmurOf, type Murmur } from './murmur.ts'
import { murmurAt, murmurGains, murmurNames, type MurmurName } from './murmur-level.ts'

export interface RoomSoundOptions {
  /** All that may be heard; each is loaded when sound is first wanted, and one that fails takes only its own sounds with it. */
  sheets: readonly SoundSheet[]
  /** Called for every sound that is, or would be, heard; for the murmur when it changes its character. */
  onCaption(name: SoundName): void
  startsMuted?: boolean
}

export interface RoomSound {
  /** Call from a click or a key, as often as you like: browsers allow sound only then. True once there is something to hear; it never rejects. */
  unlock(): Promise<boolean>
  play(name: SoundName): void
  /** The same sound goes on: it has been captioned already. */
  again(name: SoundName): void
  /** The room's tension, 0 (calm) to 100. Starts the murmur. */
  follow(mood: number): void
  mute(on: boolean): void
  muted(): boolean
  /** The game's pause: the murmur waits, and nothing new is heard. */
  pause(on: boolean): void
  /** The shift is over: the murmur ends until the next `follow`. */
  stop(): void
}

const silent: Record<MurmurName, number> = { 'murmur-calm': 0, 'murmur-tense': 0, 'murmur-loud': 0 }
const moodFadeMs = 1400
const hushFadeMs = 220
/** The same sound twice within this time would only be louder. */
const echoMs = 70
/** Steps that are all the same march. */
const stepRates = [1, 0.93, 1.06, 0.97] as const

export function openRoomSound(options: RoomSoundOptions): RoomSound {
  const howls: { readonly howl: Howl; readonly sprite: SoundSheet['sprite'] }[] = []
  let murmur: Murmur | null = null
  let loading: Promise<boolean> | null = null
  let isUnlocked = false
  let isMuted = options.startsMuted ?? false
  let isPaused = false
  let mood: number | null = null
  let named: MurmurName | null = null
  let steps = 0
  const lastPlayed = new Map<SoundName, number>()

  const quietly = (act: () => void) => {
    try {
      act()
    } catch {
      // Sound is an extra: what fails in it must not stop a shift.
    }
  }

  const settleMurmur = (ms: number) =>
    quietly(() => {
      const isHeard = mood !== null && !isMuted && !isPaused
      murmur?.fadeTo(isHeard ? murmurGains(mood ?? 0) : silent, ms)
      if (isHeard || !murmur) return
      setTimeout(() => {
        if (mood === null || isMuted || isPaused) quietly(() => murmur?.stop())
      }, ms + 30)
    })

  const loadSheet = async (sheet: SoundSheet): Promise<boolean> => {
    const howl = await loadHowl(sheet)
    if (howl === null) return false
    const { sprite } = sheet
    howls.push({ howl, sprite })
    quietly(() => howl.mute(isMuted))
    if (!murmurNames.every((name) => Object.hasOwn(sprite, name))) return true
    const rangeOf = (name: MurmurName): readonly [number, number] => {
      const [offset, length] = sprite[name] ?? []
      return [Number(offset ?? 0), Number(length ?? 0)]
    }
    murmur = murmurOf(howl, rangeOf)
    settleMurmur(moodFadeMs)
    return true
  }

  // Nobody who plays without sound should pay for its download.
  const load = (): Promise<boolean> => {
    if (!isUnlocked || isMuted) return Promise.resolve(howls.length > 0)
    loading ??= Promise.all(options.sheets.map(loadSheet)).then((loaded) => loaded.includes(true))
    return loading
  }

  const sound = (name: SoundName): void => {
    const howl = howls.find(({ sprite }) => Object.hasOwn(sprite, name))?.howl
    if (!howl || isMuted || isPaused) return
    const now = performance.now()
    if (now - (lastPlayed.get(name) ?? -echoMs) < echoMs) return
    lastPlayed.set(name, now)
    quietly(() => {
      const id = howl.play(name)
      if (name === 'step') howl.rate(stepRates[steps++ % stepRates.length] ?? 1, id)
    })
  }

  return {
    unlock() {
      isUnlocked = true
      return load()
    },
    play(name) {
      options.onCaption(name)
      sound(name)
    },
    again: sound,
    follow(newMood) {
      mood = newMood
      const name = murmurAt(newMood, named)
      if (name !== named) {
        named = name
        options.onCaption(name)
      }
      settleMurmur(moodFadeMs)
    },
    mute(on) {
      isMuted = on
      for (const { howl } of howls) quietly(() => howl.mute(on))
      settleMurmur(hushFadeMs)
      if (!on) void load()
    },
    muted: () => isMuted,
    pause(on) {
      isPaused = on
      settleMurmur(hushFadeMs)
    },
    stop() {
      mood = null
      named = null
      settleMurmur(hushFadeMs)
    },
  }
}
