// What a frame of the moving room costs, from every side: milliseconds of work on Canvas (software), draw calls on WebGL.

import type { Browser } from 'playwright'
import type { BuiltPages } from './built-pages.ts'
import { desktop } from './open-chromium.ts'

interface CrowdCost {
  readonly rendererName: string
  readonly workMs: readonly number[]
  readonly drawCalls: number | null
}
const sides = ['desk', 'floor', 'queue'] as const
type Side = (typeof sides)[number]
type CrowdWindow = Window & {
  crowd?: (side: Side, renderer: 'canvas' | 'webgl', people: number, seconds: number) => Promise<CrowdCost>
  crowdIsThere?: boolean
}

export interface FrameWork {
  readonly side: Side
  readonly people: number
  readonly canvas: { readonly frames: number; readonly p50: number; readonly p95: number }
  /** Null where the browser has no WebGL. */
  readonly webglDrawCalls: number | null
}

async function crowd(browser: Browser, pages: BuiltPages, side: Side, renderer: 'canvas' | 'webgl', people: number, seconds: number): Promise<CrowdCost> {
  const context = await browser.newContext({ viewport: desktop })
  const page = await context.newPage()
  await page.goto(pages.crowd)
  await page.waitForFunction(() => (window as CrowdWindow).crowdIsThere === true)
  const wanted = [side, renderer, people, seconds] as const
  const cost = await page.evaluate(([from, name, count, time]) => (window as CrowdWindow).crowd?.(from, name, count, time), wanted)
  await context.close()
  if (cost === undefined) throw new Error('the crowd did not come')
  return cost
}

export async function frameWork(
  browser: Browser,
  pages: BuiltPages,
  sizes: readonly number[],
  seconds: number,
  onSize: (done: number, of: number) => void,
): Promise<readonly FrameWork[]> {
  const all: FrameWork[] = []
  for (const [side, people] of sides.flatMap((one) => sizes.map((size) => [one, size] as const))) {
    const canvas = await crowd(browser, pages, side, 'canvas', people, seconds)
    const webgl = await crowd(browser, pages, side, 'webgl', people, Math.min(4, seconds))
    const work = [...canvas.workMs].sort((a, b) => a - b)
    const quantile = (share: number): number => work[Math.min(work.length - 1, Math.ceil(share * work.length) - 1)] ?? NaN
    all.push({
      side,
      people,
      canvas: { frames: work.length, p50: quantile(0.5), p95: quantile(0.95) },
      webglDrawCalls: webgl.rendererName === 'webgl' ? webgl.drawCalls : null,
    })
    onSize(all.length, sides.length * sizes.length)
  }
  return all
}
