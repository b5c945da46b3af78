// How soon the title can be read and pressed, and the desk is drawn, beside the first frame of the stock page. Cache off, in turn, medians.

import type { Browser, BrowserContext, Page } from 'playwright'
import { median } from '../paced-rounds.ts'
import type { BuiltPages } from './built-pages.ts'
import { begin, choosePath, deskIsDrawn, titleIsThere } from './desk-on-page.ts'
import { desktop } from './open-chromium.ts'
import { watchFor } from './when-seen.ts'

/** Milliseconds, medians: from the navigation on, but `deskAfterBegin`: from the press on "Begin" by a player who hurries there from the title. */
export interface LoadTimes {
  readonly title: number
  readonly stock: number
  readonly deskAfterBegin: number
  readonly deskByAddress: number
}

export async function loadTimes(browser: Browser, pages: BuiltPages, rounds: number, onRound: (done: number) => void): Promise<LoadTimes> {
  const measured: Record<keyof LoadTimes, number[]> = { title: [], stock: [], deskAfterBegin: [], deskByAddress: [] }
  // The first round warms the machine's file cache and is left out.
  for (let round = 0; round <= rounds; round++) {
    const now: LoadTimes = {
      title: await inFreshContext(browser, (context) => seenAt(context, pages.game, titleIsThere)),
      stock: await inFreshContext(browser, (context) => seenAt(context, pages.stock, null)),
      deskAfterBegin: await inFreshContext(browser, (context) => deskAfterBegin(context, pages.game)),
      deskByAddress: await inFreshContext(browser, async (context) => {
        await keepAShift(context, pages.game)
        return seenAt(context, new URL('desk/play', pages.game).href, deskIsDrawn)
      }),
    }
    if (round > 0) for (const name of Object.keys(measured) as (keyof LoadTimes)[]) measured[name].push(now[name])
    onRound(round)
  }
  return {
    title: median(measured.title),
    stock: median(measured.stock),
    deskAfterBegin: median(measured.deskAfterBegin),
    deskByAddress: median(measured.deskByAddress),
  }
}

async function inFreshContext<T>(browser: Browser, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB' })
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}

/** A shift in its middle, so that the desk can be opened by its address, as after a reload. */
async function keepAShift(context: BrowserContext, game: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(new URL(choosePath('monday-morning'), game).href)
  await begin(page, 3)
  await page.locator(deskIsDrawn).waitFor()
  await page.close()
}

async function withoutCache(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  return page
}

async function whenSeen(page: Page): Promise<number> {
  const seen = await page.waitForFunction(() => (window as Window & { seenAt?: number }).seenAt, undefined, { timeout: 60_000, polling: 50 })
  const at = await seen.jsonValue()
  if (at === undefined) throw new Error(`${page.url()} was never seen`)
  return at
}

/** `selector` null: the page tells by itself. */
async function seenAt(context: BrowserContext, address: string, selector: string | null): Promise<number> {
  const page = await withoutCache(context)
  if (selector !== null) await page.addInitScript(watchFor, selector)
  await page.goto(address, { waitUntil: 'commit' })
  return whenSeen(page)
}

async function deskAfterBegin(context: BrowserContext, game: string): Promise<number> {
  const page = await withoutCache(context)
  await page.addInitScript(watchFor, deskIsDrawn)
  await page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element && event.target.closest('.begin') !== null) (window as Window & { pressedAt?: number }).pressedAt = event.timeStamp
      },
      true,
    )
  })
  await page.goto(game, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Service desk' }).click()
  await page.locator('.start-form .begin').click()
  const at = await whenSeen(page)
  return at - (await page.evaluate(() => (window as Window & { pressedAt?: number }).pressedAt ?? NaN))
}
