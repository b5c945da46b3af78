/** Style sheets are fetched in any order: each names the layers first, so that the reset never wins over a screen. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folders = ['../../src/overlay/look/', '../../src/workbench/look/'].map((folder) => new URL(folder, import.meta.url))
const layered = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return name.endsWith('.css') && text.includes('@layer') ? [[name, text] as const] : []
  }),
)

test.each(layered)('%s', (_, text) => {
  expect(text.replaceAll(/\/\*[^]*?\*\//g, '').trimStart()).toMatch(/^@layer reset, shared, screens;/)
})
