// The sounds without a note: a stamp, a step, a hand on the counter, a reply chosen, a phone's camera.
import { diceFor } from './dice.ts'
import { bandPass, highPass } from './filter.ts'
import { inHall } from './hall.ts'
import { burst, strike } from './strike.ts'
import { mix, silence, type Wave } from './wave.ts'

/** The stamp's spring, then rubber on paper on wood, then the spring back. */
export function stamp(): Wave {
  const dice = diceFor('stamp')
  const wave = silence(420)
  mix(wave, burst(dice, [bandPass(2600, 900), bandPass(4100, 1200)], 22, 60), 0, 0.5)
  mix(
    wave,
    strike(
      [
        { hz: 148, gain: 0.55, ringMs: 120, bend: -0.25 },
        { hz: 286, gain: 0.4, ringMs: 90 },
        { hz: 534, gain: 0.3, ringMs: 60 },
        { hz: 872, gain: 0.14, ringMs: 40 },
      ],
      260,
    ),
    70,
  )
  mix(wave, burst(dice, [bandPass(520, 600)], 50, 120), 70, 1.8)
  mix(wave, burst(dice, [bandPass(1700, 1400)], 60, 120), 71, 1.5)
  mix(wave, burst(dice, [bandPass(3100, 900)], 18, 50), 205, 0.35)
  return inHall(wave, 0.12, 0.6)
}

/** A heel, then the sole that follows it. */
export function step(): Wave {
  const dice = diceFor('step')
  const wave = silence(330)
  mix(
    wave,
    strike(
      [
        { hz: 112, gain: 0.35, ringMs: 80, bend: -0.3 },
        { hz: 240, gain: 0.26, ringMs: 60 },
        { hz: 415, gain: 0.16, ringMs: 40 },
      ],
      200,
    ),
    0,
  )
  mix(wave, burst(dice, [bandPass(430, 500)], 45, 100), 0, 1.3)
  mix(wave, burst(dice, [bandPass(2300, 1500)], 14, 40), 0, 0.35)
  mix(wave, burst(dice, [bandPass(900, 700), bandPass(2900, 1800)], 85, 170, 25), 68, 0.42)
  return inHall(wave, 0.16, 0.66)
}

/** A flat hand: the slap, the counter's boards, and pens that jump in their cup. */
export function slam(): Wave {
  const dice = diceFor('slam')
  const wave = silence(800)
  mix(wave, burst(dice, [bandPass(1100, 1200), bandPass(2600, 2000)], 55, 140, 0.3), 0, 2)
  mix(
    wave,
    strike(
      [
        { hz: 96, gain: 0.55, ringMs: 190, bend: -0.2 },
        { hz: 178, gain: 0.6, ringMs: 170 },
        { hz: 302, gain: 0.5, ringMs: 130 },
        { hz: 487, gain: 0.38, ringMs: 100 },
        { hz: 741, gain: 0.26, ringMs: 75 },
        { hz: 1130, gain: 0.14, ringMs: 50 },
      ],
      500,
      0.5,
    ),
    1,
  )
  mix(wave, burst(dice, [bandPass(420, 500)], 80, 160, 0.3), 0, 1.6)
  for (const atMs of [58, 83, 121, 143, 190]) {
    const hz = dice.between(2600, 4400)
    mix(
      wave,
      strike(
        [
          { hz, gain: 0.06, ringMs: 60 },
          { hz: hz * 1.71, gain: 0.03, ringMs: 40 },
        ],
        120,
        0.3,
      ),
      atMs,
      dice.between(0.5, 1) * (1 - atMs / 260),
    )
  }
  return inHall(wave, 0.24, 0.76)
}

export function click(): Wave {
  const wave = silence(110)
  mix(
    wave,
    strike(
      [
        { hz: 1180, gain: 0.5, ringMs: 38, bend: -0.08 },
        { hz: 2370, gain: 0.18, ringMs: 20 },
        { hz: 420, gain: 0.3, ringMs: 45 },
      ],
      110,
      0.8,
    ),
    0,
  )
  return wave
}

/** The shutter that phones imitate: open, a blade's rustle, shut. */
export function camera(): Wave {
  const dice = diceFor('camera')
  const wave = silence(380)
  const snap = (atMs: number, gain: number) => {
    mix(wave, burst(dice, [bandPass(2400, 500), bandPass(5200, 1800)], 26, 70, 0.2), atMs, gain)
    mix(
      wave,
      strike(
        [
          { hz: 1750, gain: 0.22, ringMs: 25 },
          { hz: 3320, gain: 0.14, ringMs: 18 },
        ],
        60,
        0.3,
      ),
      atMs,
      gain,
    )
  }
  snap(0, 0.9)
  mix(wave, burst(dice, [highPass(2500)], 120, 90, 18), 22, 0.16)
  snap(96, 1)
  snap(118, 0.55)
  return inHall(wave, 0.1, 0.55)
}
