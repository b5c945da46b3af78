// Every sound of the game in one of two waves, and where in it each one lies: what every side hears, and what only the sales floor and the
// queue hear, so that nobody at the desk pays for its download. The names are those of src/sound/caption.ts; a test holds the two together.
import { createHash } from 'node:crypto'
import { camera, click, slam, stamp, step } from './blows.ts'
import { ahem, shout, sigh } from './breath.ts'
import { bell, phone, ticket, warm } from './chimes.ts'
import { murmur, type Crowd } from './murmur.ts'
import { ding, pen, plate, tap, tick } from './table.ts'
import { engaged, hold, ring } from './telephone.ts'
import { fadeOut, mix, peakOf, samplesPerMs, scaled, silence, type Wave } from './wave.ts'

/** Offset and length in ms; `true` where the sound is a loop. As Howler wants it. */
export type Range = [number, number] | [number, number, true]

export interface Sheet {
  /** 16-bit little-endian mono samples. */
  pcm: Buffer
  lengthMs: number
  ranges: Record<string, Range>
  pcmSha256: string
}

export const sheetNames = ['sounds', 'sides'] as const
export type SheetName = (typeof sheetNames)[number]

/** Name, recipe, and how loud its loudest sample is. Below 0.8, because packing overshoots. */
type Once = readonly [string, () => Wave, number]
const heardEverywhere: readonly Once[] = [
  ['ticket', ticket, 0.5],
  ['phone', phone, 0.44],
  ['sigh', sigh, 0.5],
  ['stamp', stamp, 0.7],
  ['step', step, 0.32],
  ['slam', slam, 0.78],
  ['shout', shout, 0.6],
  ['bell', bell, 0.6],
  ['click', click, 0.25],
  ['camera', camera, 0.42],
  ['warm', warm, 0.42],
]

const heardOnSides: readonly Once[] = [
  ['ring', ring, 0.25],
  ['engaged', engaged, 0.24],
  ['hold', hold, 0.16],
  ['pen', pen, 0.34],
  ['plate', plate, 0.44],
  ['ahem', ahem, 0.42],
  ['tick', tick, 0.4],
  ['tap', tap, 0.34],
  ['ding', ding, 0.4],
]

// Lengths share no simple ratio, so that two loops heard together take minutes to line up again.
const crowds: readonly Crowd[] = [
  { name: 'murmur-calm', lengthMs: 6130, people: 6, effort: 0.08, syllablesPerSecond: 4.4, pauseMs: [350, 1500], level: 0.05 },
  { name: 'murmur-tense', lengthMs: 5710, people: 10, effort: 0.4, syllablesPerSecond: 5, pauseMs: [180, 800], level: 0.085 },
  { name: 'murmur-loud', lengthMs: 5290, people: 15, effort: 0.85, syllablesPerSecond: 5.6, pauseMs: [90, 420], level: 0.13 },
]

/** Nothing between two sounds, because a decoder may be some 50 ms early or late. */
const gapMs = 90
/** A loop is laid down with a piece of itself before and after it, so that a decoder that is late still finds no seam. */
const overlapMs = 120
const tailMs = 70

function loopWithOverlap(loop: Wave): Wave {
  const overlap = overlapMs * samplesPerMs
  const laid = new Float64Array(loop.length + 2 * overlap)
  return laid.map((_, i) => loop[(i - overlap + loop.length) % loop.length]!)
}

const contents: Readonly<Record<SheetName, { readonly once: readonly Once[]; readonly crowds: readonly Crowd[] }>> = {
  sounds: { once: heardEverywhere, crowds },
  sides: { once: heardOnSides, crowds: [] },
}

export function makeSheet(name: SheetName): Sheet {
  const { once, crowds: loops } = contents[name]
  const ranges: Record<string, Range> = {}
  const laid: { wave: Wave; atMs: number }[] = []
  let endMs = gapMs
  for (const [sound, recipe, peak] of once) {
    const raw = recipe()
    const wave = fadeOut(scaled(raw, peak / peakOf(raw)), Math.min(120, raw.length / samplesPerMs / 3))
    const lengthMs = Math.ceil(wave.length / samplesPerMs) + tailMs
    ranges[sound] = [endMs, lengthMs]
    laid.push({ wave, atMs: endMs })
    endMs += lengthMs + gapMs
  }
  for (const crowd of loops) {
    ranges[crowd.name] = [endMs + overlapMs, crowd.lengthMs, true]
    laid.push({ wave: loopWithOverlap(murmur(crowd)), atMs: endMs })
    endMs += crowd.lengthMs + 2 * overlapMs + gapMs
  }
  const whole = silence(endMs)
  for (const { wave, atMs } of laid) mix(whole, wave, atMs)
  const pcm = Buffer.alloc(whole.length * 2)
  whole.forEach((sample, i) => pcm.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), i * 2))
  return { pcm, lengthMs: endMs, ranges, pcmSha256: createHash('sha256').update(pcm).digest('hex') }
}
