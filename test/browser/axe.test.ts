// Every screen of the game before axe, in both languages, on a wide screen and on a phone, and at 200 % zoom: no violation, nothing beside the screen,
// every control in reach.

import type { BrowserContextOptions, Page, ViewportSize } from 'playwright'
import { describe, expect, test } from 'vitest'
import { steps } from '#overlay/debrief/steps.ts'
import { Debrief } from './debrief.ts'
import { Desk } from './desk.ts'
import { everything } from './everything.ts'
import { fingerOf, mouseOf } from './hand.ts'
import { keepPast, keptIn, pastRecords } from './kept-in-browser.ts'
import { expectAllInReach, expectNoViolations } from './no-violations.ts'
import { wordsOf } from './pack-words.ts'
import type { Language } from './pack-words.ts'
import { recordShift } from './recorded-shift.ts'
import { newPage, viewports } from './served-game.ts'

interface Screen {
  readonly name: string
  readonly viewport: ViewportSize
  readonly options: BrowserContextOptions
  readonly language: Language
}

const phone = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
const screens: readonly Screen[] = [
  { name: '1280×720, English', viewport: viewports.desk, options: {}, language: 'en' },
  { name: '390×844, Romanian', viewport: viewports.phone, options: phone, language: 'ro' },
  { name: '200 % zoom, Romanian', viewport: { width: 640, height: 360 }, options: { deviceScaleFactor: 2 }, language: 'ro' },
  { name: '390×844, English', viewport: viewports.phone, options: phone, language: 'en' },
  { name: '1280×720, Romanian', viewport: viewports.desk, options: {}, language: 'ro' },
]

/** Somebody who says whatever comes: many costly moments, wrong facts, people who leave. */
const lived = recordShift('monday-morning', 2, 'random')

describe.for(everything ? screens : screens.slice(0, 2))('$name', ({ viewport, options, language }) => {
  const words = wordsOf(language)
  const { t, debrief: d } = words
  const open = async (): Promise<Page> => newPage(viewport, { ...options, locale: words.locale })
  const handOf = options.hasTouch === true ? fingerOf : mouseOf
  const isFine = async (page: Page, where: string): Promise<void> => {
    await expectNoViolations(page, where)
    await expectAllInReach(page, where)
  }

  test('title, choice of a shift, past shifts, settings', async () => {
    const page = await open()
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: t('app.name') }).waitFor()
    await page.getByText(t('title.notYet')).first().waitFor()
    await isFine(page, 'title, nothing worked yet')
    await page.getByRole('button', { name: t('app.settings') }).click()
    await page.getByRole('dialog').waitFor()
    await isFine(page, 'settings')
    await page.keyboard.press('Escape')
    await page.goto('/shifts')
    await page.getByRole('heading', { level: 1, name: d('past.title') }).waitFor()
    await isFine(page, 'past shifts, empty')
    await page.goto('/nowhere')
    await page.getByRole('heading', { name: t('notice.notFound') }).waitFor()
    await isFine(page, 'no such page')

    await page.goto('/')
    await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
    await keepPast(page, 'first', lived, { commitment: { if: 'somebody shouts', then: 'breathe', about: null }, reached: 'end' })
    await keepPast(page, 'second', recordShift('first-shift', 3, 'kind'), { finishedAt: '2026-11-03T09:00:00.000Z' })
    await page.goto('/desk')
    await page.getByRole('heading', { level: 1, name: t('choose.title') }).waitFor()
    const desk = new Desk(page, handOf(page), words)
    await desk.opens(t('choose.advanced'))
    await desk.opens(t('choose.cases'))
    await isFine(page, 'choice of a shift')
    await page.goto('/shifts')
    await page.getByRole('table').first().waitFor()
    await isFine(page, 'past shifts')
    await page.goto('/')
    await page.getByText(t('title.pastCount', { count: 2 })).waitFor()
    await isFine(page, 'title, with past shifts')
  })

  test('the sales floor', async () => {
    const page = await open()
    await page.clock.install()
    const floor = new Desk(page, handOf(page), wordsOf(language, 'floor'))
    await page.goto('/floor')
    await floor.opens(floor.words.t('choose.cases'))
    await isFine(page, 'choice of a floor shift')
    await floor.begins({ shift: 'short-round-floor', seed: 7 })
    await page.clock.resume()
    const is = (where: string): Promise<void> => isFine(page, where)
    await floor.waits(2500)
    await is('a line rings')
    await floor.callsNext()
    await is('a caller')
    await floor.waits(60_000)
    await is('a caller, and somebody at the door')
    await floor.does({ verb: 'putOnHold' })
    await is('on hold')
    await floor.hand.works(page.locator('.desk-waiting'))
    await is('who waits')
    await page.keyboard.press('Escape')
    await floor.hand.works(page.getByRole('button', { name: floor.words.t('desk.more'), exact: true }))
    await is('keys of the floor')
    expect((await floor.looks()).faults).toEqual([])
  })

  test('the desk', async () => {
    const page = await open()
    await page.clock.install()
    const desk = new Desk(page, handOf(page), words)
    await desk.begins({ shift: 'first-shift', seed: 2 })
    // axe waits for time to pass.
    await page.clock.resume()
    const is = (where: string): Promise<void> => isFine(page, where)
    await desk.waits(2500)
    await is('nobody at the counter, a lesson')
    await desk.callsNext()
    await desk.waits(1000)
    await is('a client at the counter')
    await desk.hand.works(desk.action('toQueue'))
    await is('speaking to the queue')
    await page.keyboard.press('Escape')
    await desk.hand.works(desk.action('hint'))
    await is('a hint')
    await page.keyboard.press('Escape')
    await desk.hand.works(desk.action('handOver'))
    await is('handing over?')
    await page.keyboard.press('Escape')
    await desk.hand.works(page.getByRole('button', { name: t('desk.more'), exact: true }))
    await is('keys')
    await page.keyboard.press('Escape')
    await desk.waits(50_000)
    await desk.hand.works(page.locator('.desk-waiting'))
    await is('the queue')
    await page.keyboard.press('Escape')
    const isSheet = (await page.locator('.monitor-place').count()) === 0
    if (isSheet) await desk.hand.works(desk.action('lookUp'))
    await desk.hand.works(page.getByRole('tab', { name: t('monitor.procedures') }))
    await desk.hand.works(page.getByRole('tabpanel').getByRole('button').first())
    await is('the monitor')
    await page.getByRole('searchbox').fill('a')
    await is('searching the monitor')
    await page.keyboard.press('Escape')
    if (isSheet) await page.keyboard.press('Escape')
    await desk.pauses()
    await is('paused')
    expect((await desk.looks()).isPaused).toBe(true)
  })

  test('the debrief', async () => {
    const page = await open()
    await page.goto('/')
    await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
    await keepPast(page, 'bad', lived)
    await page.goto('/debrief/bad')
    const debrief = new Debrief(page, handOf(page), words)
    await debrief.isOpen()
    for (const step of steps) {
      if (step !== 'feeling') await debrief.goesOnTo(step)
      if (step === 'moments') {
        await debrief.hand.works(page.getByRole('button', { name: d('moments.skip') }).first())
        await debrief.hand.works(page.locator('summary', { hasText: d('disagree.title') }).first())
      }
      await isFine(page, `debrief, ${step}`)
    }
    await debrief.presses('steps.finish')
    await debrief.button('steps.finish').waitFor({ state: 'detached' })
    await isFine(page, 'debrief, one page')
    await debrief.presses('head.replay')
    await page.getByRole('dialog').waitFor()
    await isFine(page, 'replay')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await debrief.hand.works(page.getByRole('button', { name: d('moments.whatIf') }).first())
    await page.getByRole('dialog').waitFor()
    await isFine(page, 'another way')
    expect(await pastRecords(page)).toHaveLength(1)
  })
})
