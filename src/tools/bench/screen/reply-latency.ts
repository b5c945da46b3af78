// From a click on a reply until the client's answer can be read and the next replies can be clicked: in the page, from the event's own time
// stamp to the frame after the change.

import type { Case } from '#scenario/pack.ts'
import type { Browser } from 'playwright'
import type { BuiltPages } from './built-pages.ts'
import { begin, callNext, choosePath, replies, toTheDebrief } from './desk-on-page.ts'
import { desktop } from './open-chromium.ts'

export interface ReplyLatency {
  readonly clicks: number
  readonly p50: number
  readonly p95: number
  readonly most: number
}

/** Runs in the page: listens to clicks on replies and notes how long each took. */
function noteLatencies(): void {
  const noted = window as Window & { latencies?: number[] }
  noted.latencies = []
  // Keys of React elements are not seen; the elements themselves are new in every beat.
  const offered = (): string => [...document.querySelectorAll('[data-reply]')].map((reply) => reply.textContent).join('|')
  const words = (): string => document.querySelector('.bubble, .nobody')?.textContent ?? ''
  document.addEventListener(
    'click',
    (event) => {
      const reply = event.target instanceof Element ? event.target.closest('[data-reply]') : null
      if (reply === null || reply.getAttribute('aria-disabled') === 'true') return
      const before = `${words()} ${offered()}`
      const look = (): void => {
        requestAnimationFrame(() => {
          const after = new MessageChannel()
          after.port1.addEventListener('message', () => {
            after.port1.close()
            const next = document.querySelector('[data-reply]')
            const isReady = `${words()} ${offered()}` !== before && (next === null || next.getAttribute('aria-disabled') !== 'true')
            if (isReady) noted.latencies?.push(performance.now() - event.timeStamp)
            else if (performance.now() - event.timeStamp < 5000) look()
          })
          after.port1.start()
          after.port2.postMessage(null)
        })
      }
      look()
    },
    true,
  )
}

export async function replyLatency(
  browser: Browser,
  pages: BuiltPages,
  cases: readonly Pick<Case, 'id' | 'side'>[],
  onCase: (done: number) => void,
): Promise<ReplyLatency> {
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB' })
  const page = await context.newPage()
  await page.addInitScript(noteLatencies)
  const all: number[] = []
  for (const [number, { id, side }] of cases.entries()) {
    await page.goto(new URL(choosePath(`case:${id}`, side), pages.game).href)
    await begin(page, number + 1)
    await callNext(page).click({ timeout: 60_000 })
    for (let step = 0; step < 20; step++) {
      await replies(page).first().or(toTheDebrief(page)).first().waitFor()
      const offered = await replies(page).count()
      if (offered === 0) break
      // A reader's pause: the room moves meanwhile, as it does in play.
      await page.waitForTimeout(400)
      await replies(page)
        .nth((step * 7 + number) % offered)
        .click()
      await page.waitForTimeout(150)
    }
    all.push(...(await page.evaluate(() => (window as Window & { latencies?: number[] }).latencies ?? [])))
    onCase(number + 1)
  }
  await context.close()
  const sorted = all.sort((a, b) => a - b)
  const quantile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN
  return { clicks: sorted.length, p50: quantile(0.5), p95: quantile(0.95), most: sorted[sorted.length - 1] ?? NaN }
}
