// Home and progress in a real browser: what to play next, the newcomers' first week, calibration and perspective, by mouse and by keyboard alone.

import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page, ViewportSize } from 'playwright'
import { describe, expect, test } from 'vitest'
import { wordingIds } from '#scenario/wording-ids.ts'
import { en } from '#overlay/home/text/en.ts'
import { ro } from '#overlay/home/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'
import { keepPast, keptIn } from './kept-in-browser.ts'
import { expectAllInReach, expectNoViolations } from './no-violations.ts'
import { pack, plain, wordsOf } from './pack-words.ts'
import { recordShift } from './recorded-shift.ts'
import { newPage, viewports } from './served-game.ts'

const words = wordsOf('en')
const { t } = words
const h = openUiText(en, 'en')
const shiftTitle = (id: string): string => plain(words.pack.say(wordingIds.shiftTitle(id)))
const caseTitle = (id: string): string => plain(words.pack.say(wordingIds.caseTitle(id)))
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
const next = (page: Page) => page.getByRole('region', { name: h('next.title'), exact: true })

async function opens(settings: object = {}, viewport: ViewportSize = viewports.desk, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(viewport, options)
  await page.goto('/')
  await page.evaluate((kept) => localStorage.setItem('counterpart.settings', kept), JSON.stringify(settings))
  await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
  await page.goto('/')
  await page.locator('.next-strip').waitFor()
  return page
}

const kind = recordShift('short-round', 3, 'kind', 'assessment')

/** Enough to be asked a second time, and to have a usual distance. */
async function hasWorked(page: Page, assessments: number): Promise<void> {
  for (let n = 0; n < assessments; n++)
    await keepPast(page, `a${n}`, kind, { home: 'service', finishedAt: daysAgo(20 - n), prediction: { empathy: 50, accuracy: 90 }, reached: 'end' })
}

describe('what to play next', () => {
  test('is the first shift for somebody new, and leads to it', async () => {
    const page = await opens()
    expect(await next(page).textContent()).toContain(h('next.never'))
    await next(page)
      .getByRole('button', { name: h('next.playOne', { title: shiftTitle('first-shift') }) })
      .click()
    await page.getByRole('radio', { name: shiftTitle('first-shift') }).waitFor()
    expect(await page.getByRole('radio', { name: shiftTitle('first-shift') }).isChecked()).toBe(true)
  })

  test('an old plan comes back as its case, and rests when that was played', async () => {
    const page = await opens({ home: 'service' })
    const plan = { if: 'somebody is upset', then: 'say so first', about: 'modem-missing' }
    await keepPast(page, 'planned', kind, { finishedAt: daysAgo(3), commitment: plan })
    await page.goto('/')
    await next(page)
      .getByText(h('next.commitment', { days: 3, if: plan.if, then: plan.then }))
      .waitFor()
    await next(page)
      .getByRole('button', { name: h('next.playOne', { title: caseTitle('modem-missing') }) })
      .click()
    await page.getByRole('button', { name: t('choose.beginCase') }).waitFor()
    expect(await page.getByRole('radio', { name: caseTitle('modem-missing') }).isChecked()).toBe(true)

    await keepPast(page, 'practised', recordShift('case:modem-missing', 3, 'kind'), { finishedAt: daysAgo(0) })
    await page.goto('/')
    await next(page)
      .getByText(h('next.week', { day: 1, days: 5 }))
      .waitFor()
  })
})

describe('the first week', () => {
  test('shows what is done; a day is skipped, taken up again, started; the week is put away and found again', async () => {
    const page = await opens({ home: 'service' })
    await keepPast(page, 'first', recordShift('first-shift', 3, 'kind'), { finishedAt: daysAgo(1) })
    await page.goto('/')
    const marks = (done: number) => page.getByRole('button', { name: h('week.open', { done, days: 5 }) })
    await marks(1).click()
    const dialog = page.getByRole('dialog', { name: h('week.title') })
    await dialog.getByRole('button', { name: h('week.skipOne', { day: 2 }) }).click()
    await dialog.getByRole('button', { name: h('week.unskipOne', { day: 2 }) }).waitFor()
    await page.keyboard.press('Escape')
    await next(page)
      .getByText(h('next.week', { day: 3, days: 5 }))
      .waitFor()
    await page.reload()
    await marks(1).click()
    await dialog.getByRole('button', { name: h('week.unskipOne', { day: 2 }) }).click()
    await dialog.getByRole('button', { name: h('week.startOne', { title: shiftTitle('monday-morning') }) }).click()
    await page.getByRole('radio', { name: t('choose.assessment') }).waitFor()
    expect(await page.getByRole('radio', { name: t('choose.assessment') }).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: shiftTitle('monday-morning') }).isChecked()).toBe(true)

    await page.goBack()
    await marks(1).click()
    await dialog.getByRole('button', { name: h('week.hide') }).click()
    await marks(1).waitFor({ state: 'detached' })
    expect(await next(page).textContent()).toContain(h('next.never'))
    await page.goto('/shifts')
    await page.getByRole('button', { name: h('week.show') }).click()
    await page.goto('/')
    await marks(1).waitFor()
  })
})

describe('perspective', () => {
  const sales = plain(words.pack.say(wordingIds.department('floor')))
  const concern = (id: string): string => plain(words.pack.say(wordingIds.concern(id)))

  test('is asked before the first shift, by keyboard alone, and once', async () => {
    const page = await opens({ home: 'service' })
    await page.goto('/desk')
    const summary = page.locator('summary', { hasText: h('perspective.askBefore', { department: sales }) })
    await summary.focus()
    await page.keyboard.press('Enter')
    const list = page.getByRole('list', { name: h('perspective.list') })
    const order = async (): Promise<readonly string[]> => (await list.locator('.ranking-concern').allTextContents()).map(plain)
    const [first = '', second = '', ...others] = await order()
    await page.getByRole('button', { name: h('perspective.down', { concern: first }) }).focus()
    await page.keyboard.press('Enter')
    expect(await order()).toEqual([second, first, ...others])
    await page.getByText(h('perspective.place', { concern: first, place: 2, all: 5 })).waitFor()
    // The focus stays with the one that moves.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await order()).toEqual([first, second, ...others])
    await page.getByRole('button', { name: h('perspective.keep') }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(h('perspective.kept')).waitFor()
    await page.goto('/desk')
    await page.getByRole('button', { name: t('choose.begin') }).waitFor()
    await page.goto('/shifts')
    await page.getByText(h('perspective.againIn', { left: 5 })).waitFor()
    expect(await page.getByRole('list', { name: h('perspective.list') }).count()).toBe(0)
  })

  test('before and now stand side by side, calibration from five on, and both are in the export', async () => {
    const page = await opens({ home: 'service' })
    await hasWorked(page, 4)
    const before = { format: 1, pack: pack.id, department: 'floor', order: pack.concerns.floor.toReversed(), at: daysAgo(30), shifts: 0 }
    await page.evaluate((kept) => localStorage.setItem('counterpart.rankings', kept), JSON.stringify([before, 'foreign']))
    await page.goto('/shifts')
    await page.getByText(h('calibration.few', { count: 4 })).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('counterpart.rankings.aside'))).toContain('foreign')
    await hasWorked(page, 5)
    await page.goto('/shifts')
    const empathy = Math.round((kind.scores.empathy ?? 0) / 100)
    await page.getByText(h('calibration.gap', { axis: h('empathy'), gap: Math.abs(50 - empathy), lean: empathy > 50 ? 'below' : 'above' })).waitFor()
    // Into the pack's own order, from whatever order is shown.
    for (const [place, id] of pack.concerns.floor.entries()) {
      const up = page.getByRole('button', { name: h('perspective.up', { concern: concern(id) }) })
      for (let tries = 0; tries < 5; tries++) {
        const shown = (await page.locator('.ranking-concern').allTextContents()).map(plain)
        if (shown.indexOf(concern(id)) <= place) break
        await up.click()
      }
    }
    await page.getByRole('button', { name: h('perspective.keep') }).click()
    await page.getByText(h('perspective.nearer')).waitFor()
    expect(await page.locator('.before-now-figure').allTextContents()).toEqual(['−1.00', '1.00'])
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.debrief('past.exportAll') }).click()])
    const file: unknown = JSON.parse(readFileSync(await saved.path(), 'utf8'))
    expect(file).toMatchObject({ perspective: [before, { department: 'floor', order: pack.concerns.floor, shifts: 5 }] })
  })
})

const phone = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
describe.for<{ name: string; viewport: ViewportSize; options: BrowserContextOptions; language: 'en' | 'ro' }>([
  { name: '1280×720, English', viewport: viewports.desk, options: {}, language: 'en' },
  { name: '390×844, Romanian', viewport: viewports.phone, options: phone, language: 'ro' },
  { name: '768×1024, Romanian', viewport: { width: 768, height: 1024 }, options: {}, language: 'ro' },
])('no violation and everything in reach: $name', ({ viewport, options, language }) => {
  test('title, week, asking, progress', async () => {
    const say = openUiText(language === 'en' ? en : ro, language)
    const isFine = async (where: string): Promise<void> => {
      await expectNoViolations(page, where)
      await expectAllInReach(page, where)
    }
    const page = await opens({ home: 'sales', language, weekSkipped: ['floor.small'] }, viewport, { ...options, locale: wordsOf(language).locale })
    await page.locator('.week-marks').click()
    await page.getByRole('dialog', { name: say('week.title') }).waitFor()
    await isFine('the first week')
    await page.keyboard.press('Escape')
    await page.goto('/desk')
    await page.locator('.perspective-ask summary').click()
    await isFine('asked before a shift')
    await hasWorked(page, 5)
    await page.goto('/shifts')
    await page.getByText(say('calibration.title')).waitFor()
    await isFine('progress, asked')
    await page.getByRole('button', { name: say('perspective.keep') }).click()
    await page.evaluate(() =>
      localStorage.setItem(
        'counterpart.rankings',
        JSON.stringify(
          [...JSON.parse(localStorage.getItem('counterpart.rankings') ?? '[]')].flatMap((one: object) => [
            { ...one, shifts: 0, at: '2026-01-01T00:00:00.000Z' },
            one,
          ]),
        ),
      ),
    )
    await page.goto('/shifts')
    await page.locator('summary', { hasText: say('perspective.theirs') }).click()
    await isFine('progress, before and now')
    await keepPast(page, 'planned', kind, {
      finishedAt: daysAgo(4),
      commitment: {
        if: 'somebody speaks of what a colleague promised them',
        then: 'say first what I heard, and only then what I know',
        about: 'modem-missing',
      },
    })
    await page.goto('/')
    await page.locator('.next-strip.commitment').waitFor()
    await isFine('title, an old plan')
    // Nothing below the fold on a desk's screen, whatever stands in it.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(viewport !== viewports.desk || height <= viewport.height, `${height} px high`).toBe(true)
  })
})
