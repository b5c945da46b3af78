// The heap over shifts in a row, in one tab that is never reloaded: each is begun, left to its bell, and followed to the debrief.

import type { Browser, CDPSession, Page } from 'playwright'
import type { BuiltPages } from './built-pages.ts'
import { begin, callNext, choosePath, replies, toTheDebrief } from './desk-on-page.ts'
import { desktop } from './open-chromium.ts'

export interface HeapGrowth {
  /** Kilobytes of objects that can still be reached after each shift: compiled code, which comes and goes with what is hot, is left out. */
  readonly heapKb: readonly number[]
  /** Of the document. */
  readonly nodes: readonly number[]
  /** Slope over the shifts after the first two, which warm up. */
  readonly growthKbAShift: number
}

const stride = 1400
const longestMs = 9 * 60_000

export async function heapGrowth(browser: Browser, pages: BuiltPages, shifts: number, onShift: (done: number) => void): Promise<HeapGrowth> {
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB' })
  const page = await context.newPage()
  await page.clock.install()
  const session = await context.newCDPSession(page)
  const heapKb: number[] = []
  const nodes: number[] = []
  await page.goto(pages.game)
  for (let shift = 0; shift < shifts; shift++) {
    await workOneShift(page, shift + 1)
    const measured = await afterGarbage(session)
    heapKb.push(measured.heapKb)
    nodes.push(measured.nodes)
    onShift(shift + 1)
  }
  await context.close()
  return { heapKb, nodes, growthKbAShift: slope(heapKb.slice(2)) }
}

async function workOneShift(page: Page, seed: number): Promise<void> {
  // Within the page, as a link would: a reload would empty the heap.
  await page.evaluate(
    (path) => {
      history.pushState(null, '', path)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    `/${choosePath('short-round')}`,
  )
  await page.locator('.start-form .begin').waitFor()
  await begin(page, seed)
  await page.locator('main.desk').waitFor()
  for (let at = 0; at < longestMs; at += stride) {
    if (await toTheDebrief(page).isVisible()) break
    if (await callNext(page).isVisible()) await callNext(page).click()
    else if (await replies(page).first().isVisible()) await replies(page).first().click()
    await page.clock.fastForward(stride)
  }
  await toTheDebrief(page).click()
  await page.locator('main.debrief, main[class*=debrief]').first().waitFor()
  await page.clock.fastForward(stride)
}

async function afterGarbage(session: CDPSession): Promise<{ heapKb: number; nodes: number }> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { heapKb: Math.round(objectBytes(await takeSnapshot(session)) / 1024), nodes }
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } }
  readonly nodes: readonly number[]
}

async function takeSnapshot(session: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = []
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await session.send('HeapProfiler.takeHeapSnapshot', {})
  session.off('HeapProfiler.addHeapSnapshotChunk', keep)
  return JSON.parse(chunks.join('')) as HeapSnapshot
}

/** `native` is the browser's own: layout, fonts, what its tools note about the page. */
function objectBytes({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const width = meta.node_fields.length
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')]
  const [types] = meta.node_types
  let sum = 0
  for (let i = 0; i < nodes.length; i += width) {
    const type = types[nodes[i + typeAt] ?? 0]
    if (type !== 'code' && type !== 'native') sum += nodes[i + sizeAt] ?? 0
  }
  return sum
}

/** Least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let over = 0
  let under = 0
  for (const [i, value] of values.entries()) {
    over += (i - middle) * (value - mean)
    under += (i - middle) * (i - middle)
  }
  return under === 0 ? 0 : over / under
}
