// A wave: samples between −1 and 1 at one fixed rate, and the few things every recipe does with one. How a sound is made does not belong here.
export type Wave = Float64Array

export const samplesPerSecond = 24_000
export const samplesPerMs = samplesPerSecond / 1000

export function silence(ms: number): Wave {
  return new Float64Array(Math.round(ms * samplesPerMs))
}

/** Adds `wave` to `into` from `atMs` on. What would run past the end is dropped. */
export function mix(into: Wave, wave: Wave, atMs: number, gain = 1): void {
  const from = Math.round(atMs * samplesPerMs)
  const count = Math.min(wave.length, into.length - from)
  for (let i = 0; i < count; i++) into[from + i]! += wave[i]! * gain
}

/** Like `mix`, but a loop has no end: what runs past it comes in again at the beginning. */
export function mixRound(loop: Wave, wave: Wave, atSample: number, gain = 1): void {
  for (let i = 0; i < wave.length; i++) loop[(atSample + i) % loop.length]! += wave[i]! * gain
}

export function peakOf(wave: Wave): number {
  let peak = 0
  for (const sample of wave) peak = Math.max(peak, Math.abs(sample))
  return peak
}

export function levelOf(wave: Wave): number {
  let sum = 0
  for (const sample of wave) sum += sample * sample
  return Math.sqrt(sum / Math.max(1, wave.length))
}

export function scaled(wave: Wave, factor: number): Wave {
  return wave.map((sample) => sample * factor)
}

/** Fades the last `ms` to nothing, so that a sprite may stop anywhere after it without a click. */
export function fadeOut(wave: Wave, ms: number): Wave {
  const count = Math.min(wave.length, Math.round(ms * samplesPerMs))
  const from = wave.length - count
  return wave.map((sample, i) => {
    const left = Math.min(1, (wave.length - i) / Math.max(1, count))
    return i < from ? sample : sample * left * left
  })
}
