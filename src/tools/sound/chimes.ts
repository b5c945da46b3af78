// The sounds with a note in them: the ticket's chime, the end of the shift, trust that opened, the telephone.
import { inHall } from './hall.ts'
import { strike, type Mode } from './strike.ts'
import { mix, silence, type Wave } from './wave.ts'

/** A bar of wood or metal, softly struck: the fundamental, its octave, and the high partial that only the blow rings. */
function bar(hz: number, ringMs: number, lengthMs: number, riseMs: number): Wave {
  const modes: Mode[] = [
    { hz, gain: 0.7, ringMs },
    { hz: hz * 1.003, gain: 0.2, ringMs: ringMs * 0.9 },
    { hz: hz * 2, gain: 0.16, ringMs: ringMs * 0.6 },
    { hz: hz * 3.98, gain: 0.1, ringMs: ringMs * 0.22 },
    { hz: hz * 9.1, gain: 0.03, ringMs: 60 },
  ]
  return strike(modes, lengthMs, riseMs)
}

export function ticket(): Wave {
  const chime = silence(1400)
  mix(chime, bar(783.99, 1300, 1400, 2), 0)
  mix(chime, bar(622.25, 1500, 1130, 2), 270)
  return inHall(chime, 0.16, 0.74)
}

export function warm(): Wave {
  const notes = silence(1050)
  mix(notes, bar(392, 800, 1050, 9), 0, 0.8)
  mix(notes, bar(587.33, 1000, 900, 9), 150)
  return inHall(notes, 0.12, 0.7)
}

/** A cast bell's partials are out of tune with one another, which is what makes it a bell and not a chime. */
function castBell(hz: number): Wave {
  const partials: [number, number, number][] = [
    [0.5, 0.3, 2600],
    [1, 0.45, 2100],
    [1.183, 0.3, 1500],
    [1.506, 0.16, 1100],
    [2, 0.4, 1200],
    [2.514, 0.14, 700],
    [3.011, 0.12, 500],
    [4.166, 0.09, 320],
    [5.43, 0.05, 200],
  ]
  return strike(
    partials.map(([ratio, gain, ringMs]) => ({ hz: hz * ratio, gain, ringMs })),
    2500,
  )
}

export function bell(): Wave {
  const rung = silence(2500)
  mix(rung, castBell(554.37), 0)
  mix(rung, castBell(554.37), 620, 0.85)
  return inHall(rung, 0.2, 0.78)
}

/** Two small gongs that a clapper beats in turn. */
function ring(blows: number): Wave {
  const everyMs = 41
  const wave = silence(blows * everyMs + 400)
  for (let blow = 0; blow < blows; blow++) {
    const hz = blow % 2 === 0 ? 1318.5 : 1661.2
    const modes: Mode[] = [
      { hz, gain: 0.5, ringMs: 420 },
      { hz: hz * 2.42, gain: 0.18, ringMs: 170 },
      { hz: hz * 0.53, gain: 0.12, ringMs: 120 },
    ]
    mix(wave, strike(modes, 400), blow * everyMs, 0.85 + 0.15 * (blow % 3 === 0 ? 1 : 0))
  }
  return wave
}

export function phone(): Wave {
  const rung = silence(1500)
  mix(rung, ring(11), 0)
  mix(rung, ring(11), 640)
  return inHall(rung, 0.18, 0.7)
}
