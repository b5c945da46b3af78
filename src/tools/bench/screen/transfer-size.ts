// What travels until the first reply can be given: every file that the page asks for, in the bytes of its gzip twin beside it.

import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright'
import type { BuiltPages } from './built-pages.ts'
import { begin, callNext, replies } from './desk-on-page.ts'
import { desktop } from './open-chromium.ts'

export interface TransferredFile {
  readonly path: string
  readonly type: string
  readonly bytes: number
}
export interface TransferSize {
  readonly allBytes: number
  readonly scriptBytes: number
  readonly files: readonly TransferredFile[]
}

export async function transferSize(browser: Browser, pages: BuiltPages): Promise<TransferSize> {
  const context = await browser.newContext({ viewport: desktop, locale: 'en-GB' })
  const page = await context.newPage()
  const files = new Map<string, TransferredFile>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!response.url().startsWith(pages.game) || files.has(pathname)) return
    files.set(pathname, { path: pathname, type: response.request().resourceType(), bytes: gzipBytes(pages.gameFolder, pathname) })
  })
  // As a player goes who reads before pressing: what is fetched meanwhile counts.
  await page.goto(pages.game, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Service desk' }).click()
  await page.locator('.start-form .begin').waitFor()
  await page.waitForLoadState('networkidle')
  await begin(page, 3)
  await callNext(page).click({ timeout: 60_000 })
  await replies(page).first().waitFor()
  await page.waitForTimeout(1500)
  await context.close()
  const all = [...files.values()].sort((a, b) => b.bytes - a.bytes)
  const sum = (some: readonly TransferredFile[]): number => some.reduce((total, file) => total + file.bytes, 0)
  return { allBytes: sum(all), scriptBytes: sum(all.filter((file) => file.type === 'script' || file.path.endsWith('.js'))), files: all }
}

function gzipBytes(folder: string, pathname: string): number {
  const whole = path.join(folder, decodeURIComponent(pathname))
  // Any path that is no file is a page of the game.
  const file = existsSync(whole) && statSync(whole).isFile() ? whole : path.join(folder, 'index.html')
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size
}
