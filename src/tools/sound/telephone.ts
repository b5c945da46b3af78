// What is heard on and of the sales floor's telephones: the ring, the engaged tone, and the music of a line on hold. All from one small loudspeaker.
import { highPass, lowPass } from './filter.ts'
import { inHall } from './hall.ts'
import { sine } from './sine.ts'
import { strike } from './strike.ts'
import { mix, samplesPerMs, samplesPerSecond, silence, type Wave } from './wave.ts'

/** A tone with the edge of a cheap loudspeaker, that changes between two heights every `everyMs`. */
function warble(heights: readonly [number, number], everyMs: number, lengthMs: number): Wave {
  const wave = silence(lengthMs)
  let turns = 0
  for (let i = 0; i < wave.length; i++) {
    const ms = i / samplesPerMs
    const hz = Math.floor(ms / everyMs) % 2 === 0 ? heights[0] : heights[1]
    turns += hz / samplesPerSecond
    const edge = Math.min(1, ms / 6, (lengthMs - ms) / 10)
    wave[i] = edge * (0.7 * sine(turns) + 0.22 * sine(3 * turns) + 0.1 * sine(5 * turns))
  }
  return wave
}

const throughReceiver = (wave: Wave): Wave => wave.map(lowPass(2600)).map(highPass(380)).map(highPass(380))

/** An office telephone of today: two short calls, unlike the bell that is heard when a colleague is rung. */
export function ring(): Wave {
  const rung = silence(1080)
  mix(rung, warble([784, 988], 48, 340), 0)
  mix(rung, warble([784, 988], 48, 340), 470)
  return inHall(rung, 0.16, 0.66)
}

/** 450 Hz, as Romanian lines have it; three pips are enough. */
export function engaged(): Wave {
  const line = silence(860)
  for (let pip = 0; pip < 3; pip++) mix(line, warble([450, 450], 500, 170), pip * 330)
  return throughReceiver(line)
}

/** A beat in ms, and a bar of three of them. */
const beat = 430

/** Beat, height in Hz, gain. A waltz of two bars that is at home again at its end. */
const tune: readonly (readonly [number, number, number])[] = [
  [0, 659.25, 1],
  [1, 783.99, 0.8],
  [1.5, 880, 0.7],
  [2, 783.99, 0.8],
  [3, 698.46, 1],
  [4, 587.33, 0.8],
  [5, 523.25, 0.9],
]
const chords: readonly (readonly [number, number, number])[] = [
  [0, 261.63, 0.6],
  [1, 329.63, 0.3],
  [1, 392, 0.3],
  [2, 329.63, 0.3],
  [2, 392, 0.3],
  [3, 196, 0.6],
  [4, 349.23, 0.3],
  [4, 493.88, 0.25],
  [5, 329.63, 0.3],
  [5, 392, 0.3],
]

/** Two bars of what nobody wants to hear, as a receiver that lies on the desk lets it out. */
export function hold(): Wave {
  const bars = silence(6 * beat + 260)
  for (const [at, hz, gain] of [...tune, ...chords]) {
    const modes = [
      { hz, gain: 0.6, ringMs: 900 },
      { hz: hz * 2, gain: 0.2, ringMs: 500 },
      { hz: hz * 4.02, gain: 0.05, ringMs: 160 },
    ]
    mix(bars, strike(modes, 760, 5), at * beat, gain)
  }
  return throughReceiver(bars)
}
