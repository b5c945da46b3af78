// Fetches Howler and a sheet of sounds when they are first wanted, and settles for silence where the browser has no sound. What is played does not belong here.
import type { Howl, SoundSpriteDefinitions } from 'howler'

/** Offset and length in ms of each sound, and `true` for a loop. */
export type SoundSprite = Readonly<Record<string, readonly (number | boolean)[]>>

export interface SoundSheet {
  readonly sprite: SoundSprite
  /** The same sheet in several formats, the preferred one first. */
  readonly urls: readonly string[]
}

function definitionsOf(sprite: SoundSprite): SoundSpriteDefinitions {
  const definitions: SoundSpriteDefinitions = {}
  for (const [name, [offset, length, loop]] of Object.entries(sprite)) {
    if (typeof offset === 'number' && typeof length === 'number') definitions[name] = [offset, length, loop === true]
  }
  return definitions
}

/** Never rejects: null where nothing can be loaded. The files are tried in turn, because Safari says that it plays WebM and then may fail to decode it. */
export async function loadHowl({ urls, sprite }: SoundSheet): Promise<Howl | null> {
  try {
    const { Howl: HowlClass } = await import('howler')
    for (const url of urls) {
      const howl = await new Promise<Howl | null>((resolve) => {
        const candidate: Howl = new HowlClass({
          src: [url],
          sprite: definitionsOf(sprite),
          volume: 0.8,
          onload: () => resolve(candidate),
          onloaderror: () => resolve(null),
        })
      })
      if (howl) return howl
    }
  } catch {
    // A browser without audio is a quiet browser, not a broken one: captions go on.
  }
  return null
}
