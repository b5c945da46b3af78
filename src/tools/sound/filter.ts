// Filters that run sample by sample and remember a little. Each is a function from a sample to a sample.
import { cosine } from './sine.ts'
import { samplesPerSecond } from './wave.ts'

export type Filter = (sample: number) => number

const pi = 3.141592653589793

/** Lets one band through, at gain 1 in its middle; the middle may glide, for vowels. */
export interface Resonator {
  tune(hz: number, widthHz: number): void
  pass: Filter
}

export function resonator(hz: number, widthHz: number): Resonator {
  let turn = 0
  let radius2 = 0
  let gain = 0
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  const tune = (middle: number, width: number) => {
    // 1 − x stands for e^−x, which is good enough for narrow bands and equal on every engine.
    const radius = Math.max(0, 1 - (pi * width) / samplesPerSecond)
    turn = 2 * radius * cosine(Math.min(0.49, middle / samplesPerSecond))
    radius2 = radius * radius
    gain = (1 - radius2) / 2
  }
  tune(hz, widthHz)
  return {
    tune,
    pass(x) {
      const y = gain * (x - x2) + turn * y1 - radius2 * y2
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      return y
    },
  }
}

export function bandPass(hz: number, widthHz: number): Filter {
  return resonator(hz, widthHz).pass
}

/** One pole, 6 dB an octave. */
export function lowPass(hz: number): Filter {
  const step = (2 * pi * hz) / (samplesPerSecond + 2 * pi * hz)
  let y = 0
  return (x) => (y += step * (x - y))
}

export function highPass(hz: number): Filter {
  const below = lowPass(hz)
  return (x) => x - below(x)
}
