// One human voice: a glottis and breath through the formants of a mouth, moved from posture to posture. What is said, and by how many, does not belong here.
import type { Dice } from './dice.ts'
import { resonator } from './filter.ts'
import { samplesPerMs, samplesPerSecond, silence, type Wave } from './wave.ts'

/** What the mouth and throat are doing at a moment; between two postures everything glides. */
export interface Posture {
  atMs: number
  pitchHz: number
  /** 0–1 each: tone from the glottis, breath through the whole mouth, hiss at the teeth. */
  tone: number
  breath: number
  hiss: number
  formants: readonly [number, number, number]
}

const hissHz = 4300
const formantWidths = [90, 120, 180] as const
/** The glottis falls off by some 12 dB an octave and lips give half of it back: the upper formants are raised by as much. */
const formantGains = [0.85, 1.2, 1.15] as const
/** The fourth formant keeps its distance from the third; without it a voice sounds as through a wall. */
const fourth = { timesThird: 1.38, width: 320, gain: 0.65 } as const

/** Rosenberg's pulse as the air moves (its slope), for a phase of 0–1. A short opening sounds strained. */
function glottis(phase: number, open: number): number {
  const rise = open * 0.67
  if (phase < rise) {
    const t = phase / rise
    return (6 * t * (1 - t) * open) / rise / 2
  }
  if (phase < open) {
    const t = (phase - rise) / (open - rise)
    return (-2 * t * open) / (open - rise) / 2
  }
  return 0
}

/** `effort` 0–1: from talking low to calling across a room. Ends with the last posture. */
export function speak(dice: Dice, postures: readonly Posture[], effort: number): Wave {
  const wave = silence(postures.at(-1)?.atMs ?? 0)
  const mouth = formantWidths.map((width) => resonator(500, width))
  const above = resonator(3500, fourth.width)
  const teeth = resonator(hissHz, 2200)
  const open = 0.7 - 0.25 * effort
  const brightness = 0.75 + 0.75 * effort
  let phase = 0
  let next = 1
  let wobble = 0
  for (let i = 0; i < wave.length; i++) {
    const ms = i / samplesPerMs
    while (next < postures.length - 1 && postures[next]!.atMs <= ms) next++
    const a = postures[next - 1]!
    const b = postures[next] ?? a
    const share = b.atMs > a.atMs ? Math.min(1, Math.max(0, (ms - a.atMs) / (b.atMs - a.atMs))) : 1
    const glide = (from: number, to: number) => from + (to - from) * share
    if (i % 24 === 0) {
      mouth.forEach((formant, f) => formant.tune(glide(a.formants[f]!, b.formants[f]!), formantWidths[f]! * (1 + 0.4 * effort)))
      above.tune(glide(a.formants[2], b.formants[2]) * fourth.timesThird, fourth.width)
      wobble += 0.2 * (dice.noise() * 0.02 - wobble)
    }
    phase += (glide(a.pitchHz, b.pitchHz) * (1 + wobble)) / samplesPerSecond
    phase -= Math.floor(phase)
    const noise = dice.noise()
    const source = glottis(phase, open) * glide(a.tone, b.tone) + noise * glide(a.breath, b.breath) * 0.8
    let sample = above.pass(source) * fourth.gain * brightness
    mouth.forEach((formant, f) => {
      sample += formant.pass(source) * formantGains[f]! * (f === 0 ? 1 : brightness) * (f === 1 ? -1 : 1)
    })
    wave[i] = sample + teeth.pass(noise) * glide(a.hiss, b.hiss) * 0.8
  }
  return wave
}
