/** Style sheets are fetched in any order: each names the layers first, so that the reset never wins over a screen. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/overlay/look/', import.meta.url)
const layered = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return name.endsWith('.css') && text.includes('@layer') ? [[name, text] as const] : []
})

test.each(layered)('%s', (_, text) => {
  expect(text.replaceAll(/\/\*[^]*?\*\//g, '').trimStart()).toMatch(/^@layer reset, shared, screens;/)
})
