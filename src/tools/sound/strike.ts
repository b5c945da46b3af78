// Things that are struck: a bar, a bell, a board, by the tones they ring in; and the noise of the blow itself.
import type { Dice } from './dice.ts'
import type { Filter } from './filter.ts'
import { sine } from './sine.ts'
import { samplesPerMs, samplesPerSecond, silence, type Wave } from './wave.ts'

export interface Mode {
  hz: number
  gain: number
  /** Time until it is 60 dB quieter. */
  ringMs: number
  /** Bends the tone by this share of its height while it dies: negative falls. */
  bend?: number
}

/** All modes start together, with a rise of `riseMs` so that nothing clicks that is not meant to. */
export function strike(modes: readonly Mode[], lengthMs: number, riseMs = 1): Wave {
  const wave = silence(lengthMs)
  for (const mode of modes) {
    const decay = 1 - 6.9078 / (mode.ringMs * samplesPerMs)
    let loudness = mode.gain
    let turns = 0
    for (let i = 0; i < wave.length; i++) {
      const rise = Math.min(1, i / Math.max(1, riseMs * samplesPerMs))
      wave[i]! += sine(turns) * loudness * rise
      turns += (mode.hz * (1 + (mode.bend ?? 0) * (1 - loudness / mode.gain))) / samplesPerSecond
      loudness *= decay
    }
  }
  return wave
}

/** A burst of noise through filters (side by side, summed), dying away in `ringMs`. */
export function burst(dice: Dice, filters: readonly Filter[], ringMs: number, lengthMs: number, riseMs = 0.5): Wave {
  const wave = silence(lengthMs)
  const decay = 1 - 6.9078 / (ringMs * samplesPerMs)
  let loudness = 1
  for (let i = 0; i < wave.length; i++) {
    const noise = dice.noise() * loudness * Math.min(1, i / (riseMs * samplesPerMs))
    for (const filter of filters) wave[i]! += filter(noise)
    loudness *= decay
  }
  return wave
}
