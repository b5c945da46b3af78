// Packs as zip files: what is written is read again, and whatever is hostile is refused with one fault, before it is unpacked.

import { describe, expect, test } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { isFault, readZip, writeZip, zipLimits } from '#workbench/store/zip.ts'
import { orizontFiles } from '../drivers/orizont.ts'

const ofPack = (more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array => zipSync({ 'pack.yaml': strToU8('id: small'), ...more })

/** Says ten bytes wherever the true size stands: in the entry and in the directory. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = 0; at < zip.length - 3; at++) if (view.getUint32(at, true) === size) view.setUint32(at, 10, true)
  return zip
}

test('the pack that comes with the game is the same after writing and reading', () => {
  const files = orizontFiles()
  const read = readZip(writeZip(files))
  expect(isFault(read) ? read : Object.fromEntries(read)).toEqual(Object.fromEntries(files))
  expect(writeZip(files)).toEqual(writeZip(new Map(files)))
})

test('one folder around the files, and what a Mac leaves there, do no harm', () => {
  const read = readZip(zipSync({ 'my/pack.yaml': strToU8('\ufeffid: small'), 'my/cases/a.yaml': strToU8('ș'), '__MACOSX/my/._pack.yaml': new Uint8Array([0]) }))
  expect(isFault(read) ? read : [...read]).toEqual([
    ['cases/a.yaml', 'ș'],
    ['pack.yaml', 'id: small'],
  ])
})

describe('refused', () => {
  test.for(['../up.yaml', 'cases/../../up.yaml', '/etc/passwd', 'cases\\a.yaml', 'C:/a.yaml', 'cases/a\0.yaml', './pack.yaml'])(
    'a path that leads out: %j',
    (name) => {
      expect(readZip(ofPack({ [name]: strToU8('x') }))).toMatchObject({ why: 'badPath' })
    },
  )

  test('a file that is no part of a pack is named', () => {
    expect(readZip(ofPack({ 'evil.js': strToU8('x') }))).toEqual({ why: 'badPath', file: 'evil.js' })
  })

  test('a bomb, without unpacking it', () => {
    const bomb = new Uint8Array(zipLimits.fileBytes + 1)
    expect(readZip(ofPack({ 'cases/a.yaml': bomb }))).toEqual({ why: 'fileTooLarge', file: 'cases/a.yaml' })
  })

  test('a bomb whose header lies', () => {
    const zip = lying(ofPack({ 'cases/a.yaml': new Uint8Array(20 * zipLimits.fileBytes) }), 20 * zipLimits.fileBytes)
    expect(readZip(zip)).toEqual({ why: 'fileTooLarge', file: 'cases/a.yaml' })
  })

  test('a text that is longer than its header says, instead of half of it', () => {
    expect(readZip(lying(ofPack({ 'cases/a.yaml': strToU8('x'.repeat(500)) }), 500))).toEqual({ why: 'noZip' })
  })

  test('many files that are each small enough', () => {
    const part = new Uint8Array(zipLimits.fileBytes).fill(97)
    const parts = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`cases/c${i}.yaml`, part]))
    expect(readZip(ofPack(parts))).toEqual({ why: 'tooLarge' })
  })

  test('a hundred thousand files', () => {
    const empty = new Uint8Array(0)
    const parts = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`cases/c${i}.yaml`, empty]))
    expect(readZip(zipSync(parts, { level: 0 }))).toEqual({ why: 'tooManyFiles' })
  })

  test.for([
    ['nothing', new Uint8Array(0)],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])],
    ['half a zip file', ofPack({ 'cases/a.yaml': strToU8('x'.repeat(500)) }).slice(0, 120)],
  ] as const)('%s', ([, bytes]) => {
    expect(readZip(bytes)).toEqual({ why: 'noZip' })
  })

  test('a zip file without a pack, or with two', () => {
    expect(readZip(zipSync({ 'cases/a.yaml': strToU8('x') }))).toEqual({ why: 'noPack' })
    expect(readZip(zipSync({ 'a/pack.yaml': strToU8('x'), 'b/pack.yaml': strToU8('x') }))).toEqual({ why: 'noPack' })
  })

  test('a name that means something to the language is a name like any other', () => {
    const zip = ofPack({ __prota__: strToU8('x') })
    for (let at = 0; at < zip.length; at++) if (zip[at] === 0x61 && zip[at - 4] === 0x70 && zip[at + 2] === 0x5f) zip[at] = 0x6f
    expect(readZip(zip)).toEqual({ why: 'badPath', file: '__proto__' })
  })

  test('what is no text', () => {
    expect(readZip(ofPack({ 'cases/a.yaml': new Uint8Array([0xff, 0xfe, 0x41]) }))).toEqual({ why: 'notText', file: 'cases/a.yaml' })
  })

  test('more than can be a pack', () => {
    expect(readZip(new Uint8Array(zipLimits.zipBytes + 1))).toEqual({ why: 'tooLarge' })
  })
})
