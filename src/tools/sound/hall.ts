// The room itself: a small office hall's reverberation (Schroeder: damped combs, then all-passes).
import { samplesPerMs, type Wave } from './wave.ts'

const combMs = [29.7, 34.3, 38.9, 43.7] as const
const allPassMs = [5.3, 1.9] as const

interface Line {
  past: Wave
  at: number
  damped: number
}

const lineOf = (ms: number): Line => ({ past: new Float64Array(Math.round(ms * samplesPerMs)), at: 0, damped: 0 })

/** `wet` is the share of the room in what is heard, `echo` (below 1) how long it stays. A loop is sent through twice, so that its end rings into its beginning. */
export function inHall(wave: Wave, wet: number, echo: number, isLoop = false): Wave {
  const combs = combMs.map(lineOf)
  const allPasses = allPassMs.map(lineOf)
  const heard = new Float64Array(wave.length)
  for (let round = isLoop ? 0 : 1; round < 2; round++) {
    for (let i = 0; i < wave.length; i++) {
      let room = 0
      for (const comb of combs) {
        const late = comb.past[comb.at]!
        comb.damped += 0.45 * (late - comb.damped)
        comb.past[comb.at] = wave[i]! + comb.damped * echo
        comb.at = (comb.at + 1) % comb.past.length
        room += late / combs.length
      }
      for (const line of allPasses) {
        const late = line.past[line.at]!
        const fed = room + late * 0.6
        line.past[line.at] = fed
        line.at = (line.at + 1) % line.past.length
        room = late - fed * 0.6
      }
      heard[i] = wave[i]! * (1 - wet) + room * wet * 2
    }
  }
  return heard
}
