// Keeps the rooms of src/ apart: who may import whom, no cycles, and nothing in a pure room that could answer differently elsewhere.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { cruiseRooms } from './rooms/cruise-rooms.ts'
import { impurities } from './rooms/impurities.ts'
import { pureRooms, roomTable } from './rooms/room-table.ts'

const project = fileURLToPath(new URL('../', import.meta.url))

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|js|cjs)$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
}

describe('the rooms', () => {
  test('every folder of src/ is a room of the table', () => {
    const folders = readdirSync(path.join(project, 'src'), { withFileTypes: true })
    expect(folders.map(({ name }) => name).filter((name) => !Object.hasOwn(roomTable, name))).toEqual([])
  })

  test('import only what the table allows, without cycles', async () => {
    const { modules, violations } = await cruiseRooms(project)
    expect(violations).toEqual([])
    // A parser that reads nothing finds nothing wrong.
    expect([...modules].sort()).toEqual(sourceFiles('src').sort())
  })

  test('pure rooms hold no clock, no chance and no platform', () => {
    const rooms = readdirSync(path.join(project, 'src')).filter((room) => pureRooms.includes(room))
    const found = rooms
      .flatMap((room) => sourceFiles(`src/${room}`))
      .flatMap((file) => impurities(readFileSync(path.join(project, file), 'utf8'), file).map(({ line, what }) => `${file}:${line}: ${what}`))
    expect(found).toEqual([])
  })
})

describe('a planted fault is caught', () => {
  let planted = ''

  function plant(files: Readonly<Record<string, string>>): string {
    planted = mkdtempSync(path.join(tmpdir(), 'counterpart-rooms-'))
    const imports = Object.fromEntries(Object.keys(roomTable).map((room) => [`#${room}/*`, `./src/${room}/*`]))
    const all = { 'package.json': JSON.stringify({ name: 'planted', type: 'module', imports }), ...files }
    for (const [file, text] of Object.entries(all)) {
      mkdirSync(path.dirname(path.join(planted, file)), { recursive: true })
      writeFileSync(path.join(planted, file), text)
    }
    return planted
  }

  afterEach(() => rmSync(planted, { recursive: true, force: true }))

  test('an import across a border, by value or by type alone', async () => {
    const { violations } = await cruiseRooms(
      plant({
        'src/overlay/bubble.ts': 'export interface Bubble { words: string }\nexport const bubble: Bubble = { words: "" };\n',
        'src/shift/by-value.ts': 'import { bubble } from "#overlay/bubble.ts";\nexport const words = bubble.words;\n',
        'src/shift/by-type.ts': 'import type { Bubble } from "../overlay/bubble.ts";\nexport type Said = Bubble;\n',
        'src/overlay/allowed.ts': 'import type { Said } from "#shift/by-type.ts";\nexport type Heard = Said;\n',
      }),
    )
    const rule = 'shift may import scenario, dialogue'
    expect([...violations].sort()).toEqual([
      `src/shift/by-type.ts -> src/overlay/bubble.ts: ${rule}`,
      `src/shift/by-value.ts -> src/overlay/bubble.ts: ${rule}`,
    ])
  })

  test('a cycle of types', async () => {
    const { violations } = await cruiseRooms(
      plant({
        'src/scenario/one.ts': 'import type { Two } from "./two.ts";\nexport type One = { two?: Two };\n',
        'src/scenario/two.ts': 'import type { One } from "./one.ts";\nexport type Two = { one?: One };\n',
      }),
    )
    expect(violations.length).toBeGreaterThan(0)
    expect(violations.every((violation) => violation.endsWith('no cycles'))).toBe(true)
  })

  test('a platform module, or an import that leads nowhere', async () => {
    const { violations } = await cruiseRooms(plant({ 'src/score/reads.ts': 'import "node:fs";\nimport "#shift/absent.ts";\n' }))
    expect(violations).toHaveLength(2)
  })

  test.each([
    ['const now = Date.now();', 'Date'],
    ['export const roll = (): number => Math.random();', 'Math.random'],
    ['const { log } = Math;', 'Math'],
    ['const name = "pow" as const; Math[name](2, 3);', 'Math.[…]'],
    ['const half = 2 ** -1;', '**'],
    ['let size = 2; size **= 2;', '**='],
    ['["b", "a"].sort((a, b) => a.localeCompare(b));', 'localeCompare'],
    ['setTimeout(() => undefined, 1);', 'setTimeout'],
    ['const format = new Intl.NumberFormat("ro");', 'Intl'],
    ['const price = (2).toLocaleString();', 'toLocaleString'],
    ['const clock = { performance };', 'performance'],
    ['export const load = (url: string) => fetch(url);', 'fetch'],
  ])('impure: %s', (source, what) => {
    expect(impurities(`// Ștefan's line\n${source}\n`, 'planted.ts')).toEqual([{ line: 2, what }])
  })

  test.each([
    '// Date.now() and Math.random() in a comment',
    'export const words = "on this Date, fetch(it) ** Math.random()";',
    'export const order = { fetch: 1, Date: 2 };\nexport const dates = (x: { Date: number }): number => x.Date;',
    'export const whole = (n: number): number => Math.floor(Math.sqrt(n)) + Math.max(n, 1);',
  ])('pure: %s', (source) => {
    expect(impurities(source, 'planted.ts')).toEqual([])
  })
})
