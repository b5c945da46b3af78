// Whatever happens to the page in mid-shift, nothing is lost: reload, closed tab, crash, a second tab, another language, the back button. What cannot be read is
// set aside with a word, never deleted; without a place to keep anything the game plays on and says so.

import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { minutes } from '#overlay/minutes.ts'
import type { TextId } from '#overlay/text/en.ts'
import type { Verb } from '#shift/input.ts'
import { Desk } from './desk.ts'
import { mouseOf } from './hand.ts'
import { keepPast, keptIn, putInto, runningLog } from './kept-in-browser.ts'
import { wordsOf } from './pack-words.ts'
import { recordShift } from './recorded-shift.ts'
import { newPage } from './served-game.ts'
import type { SeenDesk } from './seen-desk.ts'

const english = wordsOf('en')
const { t } = english
const shift = 'monday-morning'
const seed = 21

/** The first minute of a shift, and four seconds in which nothing is done. */
async function playsAWhile(page: Page): Promise<Desk> {
  await page.clock.install()
  const desk = new Desk(page, mouseOf(page), english)
  await desk.begins({ shift, seed })
  for (const { at, ...verb } of recordShift(shift, seed, 'exact').shift.log().inputs) {
    if (at > 60_000) break
    await desk.waitsUntil(at)
    await desk.does(verb)
  }
  await desk.waits(4200)
  return desk
}

const spoken = ({ bubble, replies, nudge }: SeenDesk): Pick<SeenDesk, 'bubble' | 'replies' | 'nudge'> => ({ bubble, replies, nudge })

/** Paused at that moment with all that was done; and going on brings back the very words. */
async function standsAsItWas(
  page: Page,
  before: { readonly seen: SeenDesk; readonly inputs: readonly Verb[]; readonly at: number },
  losesAtMost: number,
): Promise<void> {
  await page.clock.resume()
  await page.getByRole('dialog', { name: t('pause.title') }).waitFor()
  const kept = await runningLog(page)
  expect(kept?.inputs.filter(({ verb }) => verb !== 'pause')).toEqual(before.inputs)
  const until = kept?.until ?? 0
  expect(until).toBeLessThanOrEqual(before.at)
  expect(until).toBeGreaterThanOrEqual(before.at - losesAtMost)
  await page.getByText(t('pause.leadResumed', { clock: minutes(until) })).waitFor()
  expect(spoken(await new Desk(page, mouseOf(page), english).looks())).toEqual({ bubble: null, replies: [], nudge: null })
  await page.getByRole('button', { name: t('pause.resume') }).click()
  expect(spoken(await new Desk(page, mouseOf(page), english).looks())).toEqual(spoken(before.seen))
}

test('a reload, a crash and a closed tab', async () => {
  const page = await newPage(undefined, { toleratesErrors: true })
  const desk = await playsAWhile(page)
  const before = { seen: await desk.looks(), inputs: await desk.keptLog(), at: desk.now }
  expect(before.inputs.length).toBeGreaterThan(3)

  await page.reload()
  await standsAsItWas(page, before, 0)
  const again = await runningLog(page)
  const inputs = again?.inputs ?? []

  await page.waitForTimeout(2500)
  const crashing = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  crashing.send('Page.crash').catch(() => undefined)
  await crashed
  const second = await page.context().newPage()
  await second.goto('/')
  await second.getByRole('button', { name: t('title.continue') }).click()
  await second.getByRole('dialog', { name: t('pause.title') }).waitFor()
  expect((await runningLog(second))?.inputs.slice(0, inputs.length)).toEqual(inputs)
  expect((await runningLog(second))?.until).toBeGreaterThan(again?.until ?? 0)

  await second.getByRole('button', { name: t('pause.resume') }).click()
  await second.getByRole('group', { name: t('desk.replies') }).waitFor()
  await second.close()
  const third = await page.context().newPage()
  await third.goto('/desk/play')
  await third.getByRole('dialog', { name: t('pause.title') }).waitFor()
  await third.getByRole('button', { name: t('pause.resume') }).click()
  expect(spoken(await new Desk(third, mouseOf(third), english).looks())).toEqual(spoken(before.seen))
})

test('two tabs: the second says so, and can take the shift over', async () => {
  const page = await newPage()
  const desk = await playsAWhile(page)
  await page.clock.resume()
  const inputs = await desk.keptLog()
  const other = await page.context().newPage()
  await other.goto('/desk/play')
  await other.getByRole('heading', { name: t('notice.elsewhere') }).waitFor()
  await other.getByRole('button', { name: t('notice.takeOver') }).click()
  await other.getByRole('dialog', { name: t('pause.title') }).waitFor()
  expect((await runningLog(other))?.inputs.slice(0, inputs.length)).toEqual(inputs)
  await page.getByRole('heading', { name: t('notice.movedAway') }).waitFor()
  await other.getByRole('button', { name: t('pause.resume') }).click()
  await other.getByRole('group', { name: t('desk.replies') }).waitFor()
})

test('another language in mid-shift changes the words alone', async () => {
  const romanian = wordsOf('ro')
  const page = await newPage()
  const desk = await playsAWhile(page)
  const before = await desk.looks()
  const inputs = await desk.keptLog()
  await page.getByRole('button', { name: t('app.language') }).click()
  const inRomanian = new Desk(page, mouseOf(page), romanian)
  await page.getByRole('group', { name: romanian.t('desk.replies') }).waitFor()
  await expect.poll(async () => (await inRomanian.looks()).bubble).not.toBe(before.bubble)
  const after = await inRomanian.looks()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ro')
  expect(after.replies.map(({ id }) => id)).toEqual(before.replies.map(({ id }) => id))
  expect(after.isPaused).toBe(false)
  const [reply] = after.replies
  await inRomanian.picksReply(reply?.id ?? '')
  await inRomanian.waits(100)
  await expect.poll(async () => (await inRomanian.keptLog()).map(({ verb }) => verb)).toEqual([...inputs.map(({ verb }) => verb), 'chooseReply'])
  expect((await inRomanian.keptLog()).at(-1)?.at).toBe(desk.now)
})

test('the back button leaves the shift paused, and forward finds it again', async () => {
  const page = await newPage()
  const desk = await playsAWhile(page)
  await page.clock.resume()
  const before = spoken(await desk.looks())
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: t('choose.title') }).waitFor()
  await page.getByText(t('choose.running')).waitFor()
  await page.goForward()
  await page.getByRole('dialog', { name: t('pause.title') }).waitFor()
  await page.getByRole('button', { name: t('pause.resume') }).click()
  expect(spoken(await desk.looks())).toEqual(before)
})

describe('what cannot be read is set aside with a word', () => {
  const good = recordShift(shift, seed, 'best').shift.log()
  test.for<[string, unknown, TextId, string]>([
    ['no shift at all', { hello: 'I am not a shift' }, 'notice.setAside', '/'],
    ['half a shift', { format: 1, log: { ...good, inputs: [{ verb: 'chooseReply' }] }, forkOf: null }, 'notice.setAside', '/'],
    ['a shift of another pack', { format: 1, log: { ...good, packHash: 'feedfacefeedface' }, forkOf: null }, 'notice.setAsidePack', '/'],
    [
      'inputs that are not possible',
      { format: 1, log: { ...good, inputs: [{ verb: 'chooseReply', reply: 'nothing', at: 5 }] }, forkOf: null },
      'notice.setAside',
      '/desk/play',
    ],
    ['a hash that does not follow', { format: 1, log: { ...good, until: good.until - 1, hash: good.hash }, forkOf: null }, 'notice.setAside', '/desk/play'],
  ])('%s', async ([, value, notice, address]) => {
    const page = await newPage()
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: t('app.name') }).waitFor()
    await expect.poll(() => keptIn(page, 'running').catch(() => null)).toEqual([])
    await putInto(page, 'running', 'solo', value)
    await page.goto(address)
    await page.getByText(t(notice)).waitFor()
    await expect.poll(() => keptIn(page, 'aside')).toHaveLength(1)
    expect(await keptIn(page, 'aside')).toMatchObject([{ what: value }])
    expect(await keptIn(page, 'running')).toEqual([])
    await page.getByRole('button', { name: t('notice.dismiss') }).click()
    // And the game starts.
    await page.goto('/desk?shift=first-shift')
    await page.getByRole('button', { name: t('choose.begin') }).click()
    await page.locator('main.desk').waitFor()
  })

  test('a past shift among good ones', async () => {
    const page = await newPage()
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: t('app.name') }).waitFor()
    await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
    const record = await keepPast(page, 'good', recordShift('first-shift', 1, 'kind'))
    await putInto(page, 'past', 'spoilt', { ...record, id: 'spoilt', scores: 'very good' })
    await page.goto('/')
    await page.getByText(t('title.pastCount', { count: 1 })).waitFor()
    await page.getByText(t('notice.setAside')).waitFor()
    expect(await keptIn(page, 'aside')).toMatchObject([{ what: { id: 'spoilt' } }])
  })
})

test('without IndexedDB the game says so, and plays', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('The user denied permission.', 'SecurityError')
      },
    })
  })
  await page.clock.install()
  await page.goto('/')
  await page.getByText(t('notice.notKept')).waitFor()
  const desk = new Desk(page, mouseOf(page), english)
  await desk.begins({ shift: 'case:word-of-thanks', seed: 1 })
  await desk.callsNext()
  for (let beat = 0; beat < 12; beat++) {
    const [reply] = (await desk.looks()).replies
    if (reply === undefined) break
    await desk.waits(3000)
    await desk.picksReply(reply.id)
  }
  expect((await desk.looks()).replies).toEqual([])
  await desk.goesToTheDebrief()
})
