// What a screen test starts from: the built game in a real browser. A page that throws, logs an error or is refused a file fails its test.
// Building and serving happen once, in build-and-serve.ts; a player's verbs do not belong here.

import { chromium } from 'playwright'
import type { Browser, BrowserContextOptions, Page, ViewportSize } from 'playwright'
import { afterAll, afterEach, expect, inject } from 'vitest'

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
]

export const viewports = {
  desk: { width: 1280, height: 720 },
  wide: { width: 2560, height: 1440 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  phoneOnItsSide: { width: 844, height: 390 },
} as const satisfies Record<string, ViewportSize>

export type PageOptions = Omit<BrowserContextOptions, 'viewport' | 'baseURL'> & {
  /** The test provokes errors and checks for them itself. */
  readonly toleratesErrors?: boolean
}

let launched: Promise<Browser> | undefined
let opened: Page[] = []
let complaints: string[] = []

/** The one browser of this test file. */
export function testBrowser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: inject('browserPath'), args: launchArguments })
  return launched
}

/** The address of the served game, ending in a slash. */
export function gameUrl(): string {
  return inject('gameUrl')
}

/** A fresh page with nothing stored, in which `goto('/')` is the game; it is closed after the test. English unless told otherwise. */
export async function newPage(viewport: ViewportSize = viewports.desk, options: PageOptions = {}): Promise<Page> {
  const { toleratesErrors = false, ...contextOptions } = options
  const browser = await testBrowser()
  const context = await browser.newContext({ locale: 'en-GB', ...contextOptions, viewport, baseURL: gameUrl() })
  const page = await context.newPage()
  // What is not there within this time is missing.
  page.setDefaultTimeout(10_000)
  opened.push(page)
  if (!toleratesErrors) {
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`logged: ${message.text()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`refused: ${response.status()} ${response.url()}`)
    })
  }
  return page
}

afterEach(async () => {
  const pages = opened
  const heard = complaints
  opened = []
  complaints = []
  for (const page of pages) await page.context().close()
  expect(heard, 'what the page complained of').toEqual([])
})

afterAll(async () => {
  const browser = await launched
  launched = undefined
  await browser?.close()
})
