// Which files of a folder become a pack, and which are refused before anything reads them.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { readPackFolder, UnreadablePack } from '#tools/read-pack-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counterpart-pack-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}

function refusals(): string[] {
  try {
    readPackFolder(folder)
  } catch (error) {
    if (error instanceof UnreadablePack) return error.problems.map((problem) => `${problem.file} ${problem.rule}`)
    throw error
  }
  return []
}

describe('reading a pack from its folder', () => {
  test('gives every file by its path within the pack, sorted, hidden ones left out', () => {
    write('pack.yaml', 'id: a\n')
    write('text/ro/pack.yaml', '\uFEFFof: pack\n')
    write('cases/one.yaml', 'title: Ți-e bine?\n')
    write('.DS_Store', Buffer.from([0, 1]))
    write('.git/config', 'x')
    const files = readPackFolder(folder)
    expect([...files]).toEqual([
      ['cases/one.yaml', 'title: Ți-e bine?\n'],
      ['pack.yaml', 'id: a\n'],
      ['text/ro/pack.yaml', 'of: pack\n'],
    ])
  })

  test('the packs of the project can be read', () => {
    const files = readPackFolder(fileURLToPath(new URL('../../scenarios/orizont/', import.meta.url)))
    expect([...files.keys()]).toEqual(expect.arrayContaining(['pack.yaml', 'facts.yaml', 'people.yaml', 'cases/modem-missing.yaml']))
  })

  test('files that the game does not read (looks, readme, pictures) change nothing in the compiled pack', () => {
    const files = readPackFolder(fileURLToPath(new URL('../../scenarios/orizont/', import.meta.url)))
    const bare = new Map(
      [...files].filter(
        ([name]) => name.startsWith('cases/') || name.startsWith('shifts/') || name.startsWith('text/') || /^(?:pack|facts|people|weeks)\.yaml$/.test(name),
      ),
    )
    const more = new Map([...files, ['looks.yaml', 'not: [yaml'], ['README.md', '# A pack'], ['logo.png', '\u0000']])
    expect(compilePack(bare).problems).toEqual(compilePack(files).problems)
    expect(compilePack(more).problems).toEqual(compilePack(files).problems)
  })

  test('refuses links, in whatever they point to', () => {
    write('pack.yaml', 'id: a\n')
    symlinkSync('/etc/hosts', path.join(folder, 'facts.yaml'))
    symlinkSync('/', path.join(folder, 'cases'))
    expect(refusals()).toEqual(['cases link', 'facts.yaml link'])
  })

  test('refuses a huge file without reading it', () => {
    write('pack.yaml', 'id: a\n')
    write('cases/huge.yaml', Buffer.alloc(50_000_000, 0x20))
    expect(refusals()).toEqual(['cases/huge.yaml size'])
  })

  test('refuses a folder of thousands of files, and folders without end', () => {
    for (let i = 0; i < 5_001; i++) write(`cases/c${i}.yaml`, '')
    write('a/b/c/d/e/f/g/h/i/j.yaml', '')
    expect(refusals()).toEqual(expect.arrayContaining(['cases files']))
    rmSync(path.join(folder, 'cases'), { recursive: true })
    expect(refusals()).toEqual(['a/b/c/d/e/f/g/h/i path'])
  })

  test('refuses what is not text, and says what to do', () => {
    write('facts.yaml', Buffer.from([0x66, 0xe9, 0x0a]))
    write('logo.png', Buffer.from([0x89, 0xff]))
    expect(() => readPackFolder(folder)).toThrow('facts.yaml:1:1: this file is not UTF-8 text; save it as UTF-8.')
    expect(refusals()).toEqual(['facts.yaml encoding'])
  })

  test('a folder that is not there is a problem, not a crash', () => {
    rmSync(folder, { recursive: true })
    expect(refusals()).toEqual(['. file'])
  })
})
