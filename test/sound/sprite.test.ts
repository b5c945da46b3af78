// The sprite that the game ships: it holds what the code names, where it says, and it is what the synthesiser makes today. Needs no ffmpeg.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { soundNames } from '#sound/caption.ts'
import { murmurNames } from '#sound/murmur-level.ts'
import { makeSheet } from '#tools/sound/sheet.ts'
import { samplesPerMs } from '#tools/sound/wave.ts'

interface SpriteFile {
  lengthMs: number
  pcmSha256: string
  sprite: Record<string, [number, number, boolean?]>
}

const folder = join(import.meta.dirname, '../../assets/sound')
const shipped = JSON.parse(readFileSync(join(folder, 'sprite.json'), 'utf8')) as SpriteFile
const sheet = makeSheet()

/** How much sound, as root mean square, lies between two moments. */
function levelBetween(fromMs: number, toMs: number): number {
  let sum = 0
  for (let i = fromMs * samplesPerMs; i < toMs * samplesPerMs; i++) sum += (sheet.pcm.readInt16LE(i * 2) / 32768) ** 2
  return Math.sqrt(sum / ((toMs - fromMs) * samplesPerMs))
}

describe('the shipped sprite', () => {
  it('holds every sound that the code names, and no other', () => {
    expect(Object.keys(shipped.sprite).toSorted()).toEqual([...soundNames].toSorted())
  })

  it('has ranges that lie inside the file and do not overlap', () => {
    let endMs = 0
    for (const [offsetMs, lengthMs] of Object.values(shipped.sprite).toSorted((a, b) => a[0] - b[0])) {
      expect(offsetMs).toBeGreaterThanOrEqual(endMs)
      expect(lengthMs).toBeGreaterThan(0)
      endMs = offsetMs + lengthMs
    }
    expect(endMs).toBeLessThanOrEqual(shipped.lengthMs)
  })

  it('loops the murmurs and nothing else', () => {
    const loops = Object.keys(shipped.sprite).filter((name) => shipped.sprite[name]?.[2] === true)
    expect(loops.toSorted()).toEqual([...murmurNames].toSorted())
  })

  it('is what the synthesiser makes, sample for sample', () => {
    expect(sheet.pcmSha256, 'run `node src/tools/make-sounds.ts` and commit assets/sound').toBe(shipped.pcmSha256)
    expect(sheet.ranges).toEqual(shipped.sprite)
    expect(sheet.pcm.length).toBe(shipped.lengthMs * samplesPerMs * 2)
  })

  it('is small enough to load during a shift', () => {
    for (const file of ['sounds.webm', 'sounds.m4a']) expect(statSync(join(folder, file)).size).toBeLessThan(110_000)
  })
})

describe('the synthesised sounds', () => {
  it('never clip', () => {
    let peak = 0
    for (let i = 0; i < sheet.pcm.length; i += 2) peak = Math.max(peak, Math.abs(sheet.pcm.readInt16LE(i)))
    expect(peak / 32768).toBeLessThan(0.8)
  })

  it('end in silence, so that a late decoder cuts nothing off', () => {
    const tails = Object.entries(shipped.sprite)
      .filter(([, [, , isLoop]]) => isLoop !== true)
      .map(([name, [offsetMs, lengthMs]]) => ({ name, level: levelBetween(offsetMs + lengthMs - 60, offsetMs + lengthMs) }))
    expect(tails.filter(({ level }) => level > 0)).toEqual([])
  })

  it('go on seamlessly where a murmur begins again', () => {
    for (const name of murmurNames) {
      const [offsetMs, lengthMs] = shipped.sprite[name] ?? [0, 0]
      const sample = (ms: number, i: number) => sheet.pcm.readInt16LE((ms * samplesPerMs + i) * 2)
      for (let i = -100 * samplesPerMs; i < 100 * samplesPerMs; i++) expect(sample(offsetMs + lengthMs, i)).toBe(sample(offsetMs, i))
    }
  })

  it('grow louder from calm to tense to loud', () => {
    const [calm, tense, loud] = murmurNames.map((name) => {
      const [offsetMs, lengthMs] = shipped.sprite[name] ?? [0, 1]
      return levelBetween(offsetMs, offsetMs + lengthMs)
    })
    expect(tense! / calm!).toBeGreaterThan(1.4)
    expect(loud! / tense!).toBeGreaterThan(1.4)
  })
})
