// Small things on a desk and in a hand: a pen that signs, a plate set down, a watch, a tapped telephone, the bell on a counter.
import { diceFor } from './dice.ts'
import { bandPass } from './filter.ts'
import { inHall } from './hall.ts'
import { burst, strike } from './strike.ts'
import { mix, samplesPerMs, silence, type Wave } from './wave.ts'

/** A name in five strokes, the last one long, and the dot. */
export function pen(): Wave {
  const dice = diceFor('pen')
  const wave = silence(700)
  let atMs = 0
  for (const lengthMs of [70, 55, 80, 60, 190]) {
    const stroke = silence(lengthMs)
    const paper = bandPass(dice.between(2600, 3600), 1900)
    const nib = bandPass(dice.between(4600, 5600), 1500)
    for (let i = 0; i < stroke.length; i++) {
      const share = i / stroke.length
      const press = 4 * share * (1 - share)
      const noise = dice.noise() * press
      stroke[i] = paper(noise) + 0.6 * nib(noise)
    }
    mix(wave, stroke, atMs, dice.between(0.75, 1))
    atMs += lengthMs + dice.between(8, 26)
  }
  mix(wave, burst(dice, [bandPass(1500, 900), bandPass(3800, 1500)], 16, 40), atMs + 40, 0.9)
  return inHall(wave, 0.08, 0.5)
}

/** Stoneware on wood, and the spoon that slides against it. */
export function plate(): Wave {
  const dice = diceFor('plate')
  const wave = silence(640)
  const rim = (atMs: number, hz: number, gain: number): void => {
    const modes = [
      { hz, gain: 0.34, ringMs: 260 },
      { hz: hz * 1.62, gain: 0.2, ringMs: 170 },
      { hz: hz * 2.44, gain: 0.1, ringMs: 110 },
    ]
    mix(wave, strike(modes, 320), atMs, gain)
  }
  mix(
    wave,
    strike(
      [
        { hz: 176, gain: 0.5, ringMs: 110, bend: -0.2 },
        { hz: 392, gain: 0.3, ringMs: 80 },
      ],
      220,
    ),
    0,
  )
  mix(wave, burst(dice, [bandPass(700, 700)], 30, 80), 0, 0.9)
  rim(4, 1830, 0.7)
  rim(205, 2710, 0.5)
  rim(262, 2590, 0.32)
  return inHall(wave, 0.14, 0.62)
}

/** Somebody looks at a watch, and for a moment it is all that is heard: to, and fro. */
export function tick(): Wave {
  const dice = diceFor('tick')
  const wave = silence(620)
  for (const [atMs, hz, gain] of [
    [0, 2480, 1],
    [400, 2090, 0.85],
  ] as const) {
    const modes = [
      { hz, gain: 0.4, ringMs: 34 },
      { hz: hz * 1.83, gain: 0.2, ringMs: 20 },
      { hz: 640, gain: 0.2, ringMs: 30 },
    ]
    mix(wave, strike(modes, 90, 0.3), atMs, gain)
    mix(wave, burst(dice, [bandPass(3600, 1800)], 9, 30, 0.2), atMs, 0.8 * gain)
  }
  return inHall(wave, 0.12, 0.55)
}

/** Two fingertips on glass: look what they offer. */
export function tap(): Wave {
  const dice = diceFor('tap')
  const wave = silence(300)
  for (const atMs of [0, 128]) {
    mix(wave, burst(dice, [bandPass(900, 600), bandPass(2300, 900)], 20, 50, 0.3), atMs)
    mix(wave, strike([{ hz: 1320, gain: 0.22, ringMs: 28 }], 60, 0.4), atMs)
  }
  return inHall(wave, 0.06, 0.5)
}

/** The bell on a counter, struck flat: I want to speak to somebody else. */
export function ding(): Wave {
  const wave = silence(1000)
  const modes = [
    { hz: 2217.5, gain: 0.5, ringMs: 900 },
    { hz: 2224, gain: 0.2, ringMs: 820 },
    { hz: 5450, gain: 0.16, ringMs: 330 },
    { hz: 8900, gain: 0.05, ringMs: 120 },
    { hz: 310, gain: 0.2, ringMs: 40 },
  ]
  mix(wave, strike(modes, 950, 0.6), 0)
  return inHall(wave.subarray(0, 1000 * samplesPerMs), 0.14, 0.7)
}
