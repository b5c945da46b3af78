// The room's babble as it plays: three loops, two layers of each, faded towards what the mood asks for. One-off sounds do not belong here.
import type { Howl } from 'howler'
import { murmurNames, type MurmurName } from './murmur-level.ts'

export interface Murmur {
  /** Fades to these gains (0–1 each), starting the loops when they are first needed. */
  fadeTo(gains: Record<MurmurName, number>, ms: number): void
  stop(): void
}

const loudest = 0.5
/** The second layer runs slower and from another place, so that nobody hears the loop come round. */
const layers = [
  { rate: 1, share: 0.75, startsAt: 0 },
  { rate: 0.93, share: 0.66, startsAt: 0.5 },
] as const
/** A difference in gain that nobody hears. */
const unheard = 0.015

interface Layer {
  id: number
  share: number
  gain: number
}

export function murmurOf(howl: Howl, rangeOf: (name: MurmurName) => readonly [number, number]): Murmur {
  const playing = new Map<MurmurName, Layer[]>()

  const start = (name: MurmurName): Layer[] =>
    layers.map(({ rate, share, startsAt }) => {
      const id = howl.play(name)
      howl.volume(0, id)
      howl.rate(rate, id)
      const [offsetMs, lengthMs] = rangeOf(name)
      if (startsAt > 0) howl.seek((offsetMs + lengthMs * startsAt) / 1000, id)
      return { id, share, gain: 0 }
    })

  return {
    fadeTo(gains, ms) {
      for (const name of murmurNames) {
        if (!playing.has(name) && gains[name] > 0) playing.set(name, start(name))
        for (const layer of playing.get(name) ?? []) {
          const gain = gains[name] * loudest * layer.share
          const isToEnd = gain === 0 && layer.gain > 0
          if (Math.abs(gain - layer.gain) < unheard && !isToEnd) continue
          const now = howl.volume(layer.id)
          const from = typeof now === 'number' ? now : layer.gain
          // Howler's fade between equal volumes never ends.
          if (Math.abs(gain - from) < 0.001) howl.volume(gain, layer.id)
          else howl.fade(from, gain, ms, layer.id)
          layer.gain = gain
        }
      }
    },
    stop() {
      for (const started of playing.values()) for (const { id } of started) howl.stop(id)
      playing.clear()
    },
  }
}
