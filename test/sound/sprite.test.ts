// The sheets of sounds that the game ships: they hold what the code names, where they say, and are what the synthesiser makes today. Needs no ffmpeg.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { soundNames } from '#sound/caption.ts'
import { murmurNames } from '#sound/murmur-level.ts'
import { soundOfEvent } from '#sound/sound-of-event.ts'
import { makeSheet, sheetNames, type SheetName } from '#tools/sound/sheet.ts'
import { samplesPerMs } from '#tools/sound/wave.ts'

interface SpriteFile {
  lengthMs: number
  pcmSha256: string
  sprite: Record<string, [number, number, boolean?]>
}

const folder = join(import.meta.dirname, '../../assets/sound')
const sheets = sheetNames.map((name) => ({ name, sheet: makeSheet(name), shipped: read(name) }))
const everywhere = sheets[0]!

function read(name: SheetName): SpriteFile {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as SpriteFile
}

/** How much sound, as root mean square, lies between two moments. */
function levelBetween(pcm: Buffer, fromMs: number, toMs: number): number {
  let sum = 0
  for (let i = fromMs * samplesPerMs; i < toMs * samplesPerMs; i++) sum += (pcm.readInt16LE(i * 2) / 32768) ** 2
  return Math.sqrt(sum / ((toMs - fromMs) * samplesPerMs))
}

test('the sheets hold every sound that the code names, each once, and no other', () => {
  const names = sheets.flatMap(({ shipped }) => Object.keys(shipped.sprite))
  expect(names.toSorted()).toEqual([...soundNames].toSorted())
})

test('what is heard at the desk is in the sheet that the desk loads', () => {
  for (const kind of ['clientArrived', 'clientCalled', 'clientSighed', 'conversationEnded', 'colleagueCalled', 'bellRang', 'someoneFilmed', 'clientNudged'])
    expect(Object.keys(everywhere.shipped.sprite)).toContain(soundOfEvent({ kind, by: 'door' }))
})

describe.each(sheets)('the shipped sheet "$name"', ({ name, sheet, shipped }) => {
  it('has ranges that lie inside the file and do not overlap', () => {
    let endMs = 0
    for (const [offsetMs, lengthMs] of Object.values(shipped.sprite).toSorted((a, b) => a[0] - b[0])) {
      expect(offsetMs).toBeGreaterThanOrEqual(endMs)
      expect(lengthMs).toBeGreaterThan(0)
      endMs = offsetMs + lengthMs
    }
    expect(endMs).toBeLessThanOrEqual(shipped.lengthMs)
  })

  it('is what the synthesiser makes, sample for sample', () => {
    expect(sheet.pcmSha256, 'run `npm run make-sounds` and commit assets/sound').toBe(shipped.pcmSha256)
    expect(sheet.ranges).toEqual(shipped.sprite)
    expect(sheet.pcm.length).toBe(shipped.lengthMs * samplesPerMs * 2)
  })

  it('is small enough to load during a shift', () => {
    for (const format of ['webm', 'm4a']) expect(statSync(join(folder, `${name}.${format}`)).size).toBeLessThan(name === 'sides' ? 40_000 : 110_000)
  })

  it('never clips', () => {
    let peak = 0
    for (let i = 0; i < sheet.pcm.length; i += 2) peak = Math.max(peak, Math.abs(sheet.pcm.readInt16LE(i)))
    expect(peak / 32768).toBeLessThan(0.8)
  })

  it('ends each sound in silence, so that a late decoder cuts nothing off', () => {
    const tails = Object.entries(shipped.sprite)
      .filter(([, [, , isLoop]]) => isLoop !== true)
      .map(([sound, [offsetMs, lengthMs]]) => ({ sound, level: levelBetween(sheet.pcm, offsetMs + lengthMs - 60, offsetMs + lengthMs) }))
    expect(tails.filter(({ level }) => level > 0)).toEqual([])
  })

  it('has sounds of a like loudness: nothing is lost in the room, nothing drowns it', () => {
    for (const [sound, [offsetMs, lengthMs, isLoop]] of Object.entries(shipped.sprite)) {
      if (isLoop === true) continue
      let peak = 0
      for (let i = offsetMs * samplesPerMs; i < (offsetMs + lengthMs) * samplesPerMs; i++) peak = Math.max(peak, Math.abs(sheet.pcm.readInt16LE(i * 2)))
      expect(peak / 32768, sound).toBeGreaterThan(0.14)
    }
  })
})

describe('the murmurs', () => {
  const { shipped, sheet } = everywhere

  it('are the only loops', () => {
    const loops = sheets.flatMap((one) => Object.keys(one.shipped.sprite).filter((name) => one.shipped.sprite[name]?.[2] === true))
    expect(loops.toSorted()).toEqual([...murmurNames].toSorted())
  })

  it('go on seamlessly where they begin again', () => {
    for (const name of murmurNames) {
      const [offsetMs, lengthMs] = shipped.sprite[name] ?? [0, 0]
      const sample = (ms: number, i: number) => sheet.pcm.readInt16LE((ms * samplesPerMs + i) * 2)
      for (let i = -100 * samplesPerMs; i < 100 * samplesPerMs; i++) expect(sample(offsetMs + lengthMs, i)).toBe(sample(offsetMs, i))
    }
  })

  it('grow louder from calm to tense to loud', () => {
    const [calm, tense, loud] = murmurNames.map((name) => {
      const [offsetMs, lengthMs] = shipped.sprite[name] ?? [0, 1]
      return levelBetween(sheet.pcm, offsetMs, offsetMs + lengthMs)
    })
    expect(tense! / calm!).toBeGreaterThan(1.4)
    expect(loud! / tense!).toBeGreaterThan(1.4)
  })
})
