// Ways of working a shift: practice and assessment, paused and hidden, with lessons, with less motion, drawn by each renderer or by none, in silence with captions.
// And whatever a pack says is text, never a part of the page.

import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { wordingIds } from '#scenario/wording-ids.ts'
import { Desk } from './desk.ts'
import type { Begun } from './desk.ts'
import { mouseOf } from './hand.ts'
import { runningLog } from './kept-in-browser.ts'
import { pack, plain, texts, wordsOf } from './pack-words.ts'
import { newPage, testBrowser } from './served-game.ts'
import type { PageOptions } from './served-game.ts'

const words = wordsOf('en')
const { t } = words

async function begins(begun: Begun, options: PageOptions = {}, prepare: (page: Page) => Promise<void> = async () => undefined): Promise<Desk> {
  const page = await newPage(undefined, options)
  await page.clock.install()
  await prepare(page)
  const desk = new Desk(page, mouseOf(page), words)
  await desk.begins(begun)
  return desk
}

/** As the settings dialog leaves them behind. */
function withSettings(settings: object): (page: Page) => Promise<void> {
  return async (page) => {
    await page.addInitScript((kept) => localStorage.setItem('counterpart.settings', kept), JSON.stringify(settings))
  }
}

test('an assessment shows no meters and no hints, and has one attempt', async () => {
  const desk = await begins({ shift: 'case:word-of-thanks', seed: 3 })
  await desk.callsNext()
  await desk.waits(2000)
  const [first] = (await desk.looks()).replies
  expect(await desk.page.locator('.meter-figure').count()).toBe(2)
  expect(await desk.action('hint').count()).toBe(1)
  await desk.picksReply(first?.id ?? '')
  expect(await desk.page.locator('.meter-figure').first().textContent()).toMatch(/\d|–/)
  await desk.hand.works(desk.action('hint'))
  await desk.page.getByRole('status', { name: t('desk.hint') }).waitFor()
  await desk.pauses()
  expect(await desk.button(t('pause.again')).count()).toBe(1)

  const assessed = await begins({ shift: 'first-shift', seed: 3, mode: 'assessment' })
  await assessed.waits(3000)
  await assessed.callsNext()
  await assessed.waits(2000)
  const [reply] = (await assessed.looks()).replies
  await assessed.picksReply(reply?.id ?? '')
  await assessed.page.getByText(t('desk.assessment'), { exact: true }).waitFor()
  expect(await assessed.page.locator('.meter').count()).toBe(0)
  expect(await assessed.action('hint').count()).toBe(0)
  await assessed.page.keyboard.press('i')
  expect(await assessed.page.locator('.hint-note, .hint').count()).toBe(0)
  await assessed.pauses()
  expect(await assessed.button(t('pause.again')).count()).toBe(0)
})

test('a pause covers bubble, replies and monitor, and no clock runs', async () => {
  const desk = await begins({ shift: 'monday-morning', seed: 4 })
  await desk.waits(2000)
  await desk.callsNext()
  await desk.waits(3000)
  const before = await desk.looks()
  const card = await desk.page.getByRole('tabpanel').textContent()
  expect(card).not.toBe('')
  await desk.page.keyboard.press('p')
  const paused = await desk.looks()
  expect(paused).toMatchObject({ bubble: null, nudge: null, replies: [], isPaused: true })
  expect(await desk.page.getByRole('tabpanel').count()).toBe(0)
  // Keys that would act are silent.
  await desk.page.keyboard.press('1')
  await desk.page.keyboard.press('x')
  await desk.page.clock.fastForward(60_000)
  expect((await runningLog(desk.page))?.inputs.map(({ verb }) => verb)).toEqual(['callNext', 'pause'])
  await desk.page.keyboard.press('p')
  const after = await desk.looks()
  expect({ ...after, log: [] }).toEqual({ ...before, log: [] })
})

test('a hidden tab pauses the shift, in an assessment too', async () => {
  const desk = await begins({ shift: 'first-shift', seed: 5, mode: 'assessment' })
  await desk.waits(3000)
  await desk.callsNext()
  await desk.waits(1000)
  // What a browser does when another tab comes to the front; a headless one leaves all its tabs visible.
  await desk.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await desk.page.getByRole('dialog', { name: t('pause.title') }).waitFor()
  await desk.page.getByText(t('pause.leadHidden')).waitFor()
  expect(await desk.looks()).toMatchObject({ bubble: null, replies: [] })
})

describe('the first shift teaches by doing', () => {
  const lesson = (id: string): string => plain(words.pack.say(wordingIds.lesson('first-shift', id)))

  test('a lesson stands at the moment that it is about, and never over the replies', async () => {
    const desk = await begins({ shift: 'first-shift', seed: 6 })
    const coach = desk.page.getByRole('complementary', { name: t('coach.title') })
    const read = async (): Promise<string> => plain((await coach.getByRole('status').textContent()) ?? '')
    expect(await read()).toBe(lesson('desk'))
    await desk.waits(2500)
    await desk.button(t('coach.next')).click()
    expect(await read()).toBe(lesson('call'))
    await desk.callsNext()
    await desk.button(t('coach.next')).click()
    expect(await read()).toBe(lesson('read'))
    expect((await desk.looks()).faults).toEqual([])
    await desk.waits(2000)
    const [reply] = (await desk.looks()).replies
    await desk.picksReply(reply?.id ?? '')
    await desk.button(t('coach.next')).click()
    expect(await read()).toBe(lesson('lookUp'))

    await desk.button(t('coach.skip')).click()
    expect(await coach.count()).toBe(0)
    await desk.waits(40_000)
    expect(await coach.count()).toBe(0)
  })

  test('who has skipped them once is not taught again', async () => {
    const desk = await begins({ shift: 'first-shift', seed: 6 }, {}, withSettings({ lessons: false }))
    await desk.waits(3000)
    expect(await desk.page.getByRole('complementary', { name: t('coach.title') }).count()).toBe(0)
  })
})

describe('the room is drawn', () => {
  test.for<[string, object, PageOptions, 'moving' | 'still' | 'plain']>([
    ['as the game chooses', {}, {}, 'moving'],
    ['on Canvas', { renderer: 'canvas' }, {}, 'moving'],
    ['by WebGL', { renderer: 'webgl' }, {}, 'moving'],
    ['in words and portraits alone', { renderer: 'none' }, {}, 'plain'],
    ['with less motion, as the device asks', {}, { reducedMotion: 'reduce' }, 'still'],
    ['with less motion, as the player asks', { motion: 'reduced' }, {}, 'still'],
  ])('%s', async ([, settings, options, room]) => {
    const desk = await begins({ shift: 'outage-day', seed: 8 }, options, withSettings(settings))
    if (room !== 'plain') {
      await expect
        .poll(async () => {
          await desk.page.clock.runFor(20)
          return desk.page.locator('.room.drawn canvas').count()
        })
        .toBe(1)
    }
    await desk.waits(2000)
    await desk.callsNext()
    if (room === 'plain') {
      expect(await desk.page.locator('.room canvas').count()).toBe(0)
      expect(await desk.page.locator('.plain-room').count()).toBe(1)
    } else {
      // Whoever is called walks to the counter, or stands there at once (as soon as the figure is painted).
      expect(await stands(desk.page)).toBe(room === 'still')
      await desk.waits(45_000)
      expect(await shades(desk.page)).toBeGreaterThan(60)
    }
    expect((await desk.looks()).faults).toEqual([])
  })
})

/** Whether nothing moves between the queue and the counter, for the tenth of a second, soon after somebody was called. */
async function stands(page: Page): Promise<boolean> {
  const box = await page.locator('.room').boundingBox()
  // No clock, no bubble, no bars.
  const clip = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 230, width: 680, height: 90 }
  await page.clock.runFor(60)
  for (let pair = 0; pair < 3; pair++) {
    const before = await page.screenshot({ clip })
    await page.clock.runFor(100)
    if (before.equals(await page.screenshot({ clip }))) return true
  }
  return false
}

/** How many shades the room's picture has, on a coarse grid. Counted in a page apart: the game's own lets no pictures in from elsewhere. */
async function shades(page: Page): Promise<number> {
  const picture = await page.locator('.room canvas').screenshot()
  const apart = await (await testBrowser()).newPage()
  const count = await apart.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const paper = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (paper === null) return 0
    paper.drawImage(image, 0, 0)
    const { data } = paper.getImageData(0, 0, image.width, image.height)
    const found = new Set<number>()
    for (let at = 0; at < data.length; at += 4 * 97) found.add(((data[at] ?? 0) >> 3) * 1024 + ((data[at + 1] ?? 0) >> 3) * 32 + ((data[at + 2] ?? 0) >> 3))
    return found.size
  }, picture.toString('base64'))
  await apart.close()
  return count
}

test('with the sound off, sounds are still told in words', async () => {
  const desk = await begins({ shift: 'monday-morning', seed: 4 })
  await desk.page.keyboard.press('s')
  expect(await desk.page.getByRole('button', { name: t('desk.sound') }).getAttribute('aria-pressed')).toBe('false')
  await desk.waits(2000)
  await desk.callsNext()
  await expect.poll(() => desk.page.locator('.caption').textContent()).toBe(t('caption.ticket'))

  const silent = await begins({ shift: 'monday-morning', seed: 4 }, {}, withSettings({ captions: false }))
  await silent.waits(2000)
  await silent.callsNext()
  await silent.waits(100)
  expect(await silent.page.locator('.caption').count()).toBe(0)
})

test('whatever a pack says is text', async () => {
  const opening = pack.cases.find(({ id }) => id === 'word-of-thanks')?.beats[0]
  const changed = [
    ...(opening?.lines ?? []).map(({ id }) => wordingIds.line('word-of-thanks', opening?.id ?? '', id)),
    ...(opening?.replies ?? []).map(({ id }) => wordingIds.reply('word-of-thanks', opening?.id ?? '', id)),
  ].map((id) => texts['en']?.[id] ?? id)
  const html = '<b>Bold</b> <img src=x onerror=alert(1)> <script>alert(2)</script>'
  let spoilt = 0
  const desk = await begins({ shift: 'case:word-of-thanks', seed: 3 }, {}, async (page) => {
    page.on('dialog', () => {
      throw new Error('a wording has run')
    })
    // The pack as it comes from the server, with the wordings of one beat changed.
    await page.route('**/*.js', async (route) => {
      const answer = await route.fetch()
      let body = await answer.text()
      for (const wording of changed) {
        const quoted = JSON.stringify(wording).slice(1, -1)
        if (!body.includes(quoted)) continue
        spoilt += 1
        body = body.replaceAll(quoted, html)
      }
      const headers = { ...answer.headers() }
      delete headers['content-encoding']
      delete headers['content-length']
      await route.fulfill({ response: answer, headers, body })
    })
  })
  expect(spoilt).toBe(changed.length)
  await desk.callsNext()
  await desk.waits(1500)
  const seen = await desk.looks()
  expect(seen.bubble).toBe(html)
  expect(seen.log.at(-1)).toContain(html)
  expect(new Set(seen.replies.map(({ text }) => text))).toEqual(new Set([html]))
  expect(await desk.page.locator('.bubble b, .bubble img, .reply b, .reply img').count()).toBe(0)
})
