// A waiting room's babble as a loop without a seam: several people talk across one another, further off or nearer, and the room answers.
import { diceFor, type Dice } from './dice.ts'
import { highPass, lowPass } from './filter.ts'
import { inHall } from './hall.ts'
import { phrase, type Speaker } from './phrase.ts'
import { speak } from './voice.ts'
import { levelOf, mixRound, samplesPerMs, scaled, silence, type Wave } from './wave.ts'

export interface Crowd {
  name: string
  lengthMs: number
  people: number
  /** 0–1, from low talk to people who raise their voices. */
  effort: number
  syllablesPerSecond: number
  /** Pauses between one person's phrases, at the shortest and longest. */
  pauseMs: readonly [number, number]
  /** The loudness of the whole (root mean square). */
  level: number
}

/** One person's share of the loop. It ends where the loop does, so that nobody talks over himself at the seam. */
function personIn(dice: Dice, crowd: Crowd, person: number): Wave {
  const isWoman = person % 2 === 1
  const raised = 1 + 0.45 * crowd.effort
  const speaker: Speaker = {
    pitchHz: (isWoman ? dice.between(175, 225) : dice.between(95, 135)) * raised,
    tract: (isWoman ? dice.between(1.1, 1.2) : dice.between(0.96, 1.05)) * (1 + 0.05 * crowd.effort),
    syllablesPerSecond: crowd.syllablesPerSecond * dice.between(0.88, 1.14),
    effort: crowd.effort,
  }
  const loop = silence(crowd.lengthMs)
  const start = Math.floor(dice.between(0, loop.length))
  let at = 0
  for (;;) {
    const wave = speak(dice, phrase(dice, speaker, Math.floor(dice.between(3, 11)), dice.chance(0.2 + 0.3 * crowd.effort)), crowd.effort)
    if (at + wave.length > loop.length) return loop
    mixRound(loop, wave, (start + at) % loop.length, dice.between(0.8, 1))
    at += wave.length + Math.round(dice.between(...crowd.pauseMs) * samplesPerMs)
  }
}

/** Filters remember, so a loop goes through them twice and the second round is kept. */
function round(loop: Wave, filter: (sample: number) => number): Wave {
  for (const sample of loop) filter(sample)
  return loop.map((sample) => filter(sample))
}

/** Turns the loop so that it begins in its quietest 40 ms, where a packer's rounding at the seam is least heard. */
function fromQuietest(loop: Wave): Wave {
  const half = 20 * samplesPerMs
  let energy = 0
  for (let i = -half; i < half; i++) energy += loop[(i + loop.length) % loop.length]! * loop[(i + loop.length) % loop.length]!
  let least = energy
  let start = 0
  for (let i = 1; i < loop.length; i++) {
    const enters = loop[(i + half - 1) % loop.length]!
    const leaves = loop[(i - half - 1 + loop.length) % loop.length]!
    energy += enters * enters - leaves * leaves
    if (energy < least) {
      least = energy
      start = i
    }
  }
  return loop.map((_, i) => loop[(i + start) % loop.length]!)
}

export function murmur(crowd: Crowd): Wave {
  const dice = diceFor(crowd.name)
  const room = silence(crowd.lengthMs)
  for (let person = 0; person < crowd.people; person++) {
    const nearness = dice.between(0.35, 1)
    const voice = round(personIn(dice, crowd, person), lowPass(1800 + 3200 * nearness * (0.7 + 0.6 * crowd.effort)))
    mixRound(room, scaled(voice, nearness / Math.max(1e-9, levelOf(voice))), 0)
  }
  const air = round(
    silence(crowd.lengthMs).map(() => dice.noise()),
    lowPass(240),
  )
  mixRound(room, air, 0, (0.12 * levelOf(room)) / levelOf(air))
  const heard = round(inHall(room, 0.3, 0.66, true), highPass(140))
  // One voice that bursts out of a crowd startles, every six seconds: bend what is far above the rest.
  const ceiling = 3.6 * levelOf(heard)
  const even = heard.map((sample) => sample / Math.sqrt(1 + (sample / ceiling) * (sample / ceiling)))
  return scaled(fromQuietest(even), crowd.level / levelOf(even))
}
