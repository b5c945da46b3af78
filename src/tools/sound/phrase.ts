// A phrase of no language: syllables with a melody and a stress, from which nobody can make out a word.
import type { Dice } from './dice.ts'
import type { Posture } from './voice.ts'

export interface Speaker {
  pitchHz: number
  /** The mouth's size against an average man's: below 1 is longer, above 1 a woman's or a child's. */
  tract: number
  syllablesPerSecond: number
  effort: number
}

type Formants = readonly [number, number, number]
const vowels: readonly [Formants, ...Formants[]] = [
  [730, 1190, 2500],
  [530, 1780, 2480],
  [310, 2150, 2850],
  [500, 900, 2450],
  [340, 860, 2300],
  [500, 1400, 2450],
  [600, 1300, 2450],
]
const murmured: Formants = [270, 1150, 2250]
const onsets = ['stop', 'stop', 'hiss', 'nasal', 'nasal', 'none'] as const

/** The postures of `syllables` syllables. Statements fall; questions (`asks`) rise at the end. */
export function phrase(dice: Dice, speaker: Speaker, syllables: number, asks: boolean): Posture[] {
  const size = (formants: Formants): Formants => [formants[0] * speaker.tract, formants[1] * speaker.tract, formants[2] * speaker.tract]
  const postures: Posture[] = []
  let ms = 0
  let mouth = size(dice.pick(vowels))
  const put = (tone: number, hiss: number, breath: number, formants: Formants, pitchHz: number) =>
    postures.push({ atMs: ms, pitchHz, tone, hiss, breath, formants })
  put(0, 0, 0, mouth, speaker.pitchHz)
  for (let s = 0; s < syllables; s++) {
    const progress = s / Math.max(1, syllables - 1)
    const isLast = s === syllables - 1
    const stressed = dice.chance(0.35) || isLast
    const lift = isLast && asks ? 1.35 : 1.14 - 0.26 * progress
    const pitchHz = speaker.pitchHz * lift * (stressed ? dice.between(1.08, 1.28) : dice.between(0.9, 1.05))
    const lengthMs = (1000 / speaker.syllablesPerSecond) * (stressed ? dice.between(1.05, 1.4) : dice.between(0.65, 0.95)) * (isLast ? 1.25 : 1)
    const loud = (stressed ? 1 : dice.between(0.35, 0.65)) * (1 - 0.25 * progress)
    const vowel = size(dice.pick(vowels))
    const onset = dice.pick(onsets)
    if (onset === 'stop') {
      ms += 22
      put(0.02, 0, 0, mouth, pitchHz)
      ms += dice.between(25, 45)
      put(0, 0, 0, vowel, pitchHz)
      ms += 4
      put(0.1, 0.25 * loud, 0.5 * loud, vowel, pitchHz)
    } else if (onset === 'hiss') {
      ms += 25
      put(0.05, 0.3 * loud, 0.05, mouth, pitchHz)
      ms += dice.between(40, 75)
      put(0.05, 0.3 * loud, 0.05, vowel, pitchHz)
    } else if (onset === 'nasal') {
      ms += 28
      put(0.35 * loud, 0, 0, size(murmured), pitchHz)
      ms += dice.between(20, 40)
      put(0.4 * loud, 0, 0, size(murmured), pitchHz)
    }
    ms += 24
    put(loud, 0, 0.04, vowel, pitchHz * 1.05)
    ms += Math.max(30, lengthMs - 60)
    put(loud * 0.6, 0, 0.04, vowel, pitchHz * (isLast && asks ? 1.16 : 0.9))
    mouth = vowel
  }
  ms += 70
  put(0, 0, 0, mouth, speaker.pitchHz * 0.9)
  return postures
}
