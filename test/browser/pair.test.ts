// The linked pair in a real browser: a floor shift's debrief, serving what was sold, handing it on as a file and as a link, every broken half,
// and the thread between both debriefs.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { enAsFloor } from '#overlay/debrief/text/en-as-floor.ts'
import { en } from '#overlay/debrief/text/en.ts'
import { roAsFloor } from '#overlay/debrief/text/ro-as-floor.ts'
import { ro } from '#overlay/debrief/text/ro.ts'
import { minutes } from '#overlay/minutes.ts'
import { threeWeeksLater } from '#overlay/pair/later.ts'
import { newHalf, writeHalf } from '#overlay/pair/pair-half.ts'
import { en as pairEn } from '#overlay/pair/text/en.ts'
import { ro as pairRo } from '#overlay/pair/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { scoreShift } from '#score/score-shift.ts'
import { resimulate } from '#shift/resimulate.ts'
import { keepPast, keepRunning, keptIn, runningLog } from './kept-in-browser.ts'
import { expectAllInReach, expectNoViolations } from './no-violations.ts'
import { pack, plain, wordsOf, type Language } from './pack-words.ts'
import { recordPair, recordShift } from './recorded-shift.ts'
import { newPage, viewports } from './served-game.ts'

const seed = 6
const served = recordPair('short-round-floor', 'short-round', seed, 'over-promiser', 'random')
const { after } = served.shift.log()
if (after === undefined) throw new Error('the second half does not hold the first')
const floorShift = resimulate(pack, after, xstateConversations())
const sold = { shift: floorShift, scores: scoreShift(floorShift.state.clients, floorShift.events) }
const promises = threeWeeksLater(floorShift).flatMap((one) => one.promises)
const signedUpon = promises.filter(({ fate }) => fate !== 'unsigned')

const of = (language: Language) => ({
  words: wordsOf(language),
  floor: openUiText(language === 'en' ? { ...en, ...enAsFloor } : { ...ro, ...roAsFloor }, language),
  pair: openUiText(language === 'en' ? pairEn : pairRo, language),
})
const { words, floor, pair } = of('en')

/** What was said on the floor, to the letter. */
function said(language: Language, { client, beat, reply }: (typeof promises)[number]): string {
  const drawn = floorShift.state.clients[client]?.drawn
  if (drawn === undefined) throw new Error('nobody was there')
  return plain(of(language).words.pack.sayReply(drawn, drawn.case, drawn.case.beats[beat]?.id ?? '', reply))
}

async function withStore(page: Page): Promise<Page> {
  await page.goto('/')
  await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
  return page
}
async function opensFloor(page: Page): Promise<void> {
  await withStore(page)
  await keepPast(page, 'sold', sold, { reached: 'end' })
  await page.goto('/debrief/sold')
  await page.getByRole('heading', { level: 1, name: floor('head.title') }).waitFor()
}
const textOf = async (page: Page, selector: string): Promise<string> => plain((await page.locator(selector).allTextContents()).join(' '))

describe('the floor’s debrief', () => {
  test('tells signatures, what they stand on, each promise with what it becomes', async () => {
    const page = await newPage()
    await opensFloor(page)
    expect(await textOf(page, '.signed-figure')).toContain(String(sold.scores.signed))
    expect(await textOf(page, '.signed-told')).toContain(floor('signed.promisingCost'))
    const rows = page.getByRole('table', { name: floor('ledger.title') }).getByRole('row')
    expect(await rows.count()).toBe(promises.length + 1)
    const later = await textOf(page, '.later')
    for (const promise of promises) {
      expect(later).toContain(said('en', promise))
      if (promise.becomes !== null) expect(later).toContain(words.pack.say(wordingIds.caseTitle(promise.becomes)))
      if (promise.cost > 0) expect(later).toContain(plain(floor('later.cost', { cost: words.pack.money(promise.cost) })))
    }
    for (const { at } of promises) expect(later).toContain(floor('later.saidAt', { clock: minutes(at) }))
  })

  test('serving what was sold opens the desk on the same people, with the very words', async () => {
    const page = await newPage()
    await opensFloor(page)
    await page.getByLabel(floor('serve.shift')).selectOption('short-round')
    await page.getByRole('button', { name: floor('serve.go') }).click()
    await page.locator('main.desk').waitFor()
    await expect.poll(async () => (await runningLog(page))?.after?.hash).toBe(after.hash)
    const log = await runningLog(page)
    expect([log?.shift, log?.seed]).toEqual(['short-round', seed])
    // The first to come was promised something that broke, and says so.
    const origin = served.shift.state.clients[0]?.origin
    const broken = promises.find(({ at, client }) => client === origin?.prospect && at === origin.promise?.madeAt)
    expect(broken?.fate).toBe('broken')
    await page.getByRole('button', { name: words.t('desk.callNext') }).click()
    await expect
      .poll(() =>
        page
          .locator('main.desk')
          .textContent()
          .then((text) => plain(text ?? '')),
      )
      .toContain(said('en', broken ?? expect.unreachable()))
  })
})

describe('handed on', () => {
  test('as a file, with a name: the receiver sees who sold and who comes, and begins', async () => {
    const page = await newPage()
    await opensFloor(page)
    await page.getByLabel(floor('serve.name')).fill('Ana')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: floor('serve.file') }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^counterpart-half-short-round-floor-\d{4}-\d\d-\d\d\.json$/)
    const text = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ format: 'counterpart-half', version: 1, soldBy: 'Ana', log: { hash: after.hash } })

    const receiver = await withStore(await newPage(viewports.phone, { hasTouch: true, isMobile: true, locale: 'ro-RO' }))
    const there = of('ro')
    await receiver.goto('/pair')
    await receiver.locator('input[type=file]').setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await receiver.getByRole('heading', { name: there.pair('receive.soldBy', { name: 'Ana' }) }).waitFor()
    await receiver.getByText(there.words.pack.say(wordingIds.shiftTitle('short-round-floor'))).waitFor()
    await receiver.getByText(there.pair('receive.come', { people: sold.shift.state.clients.length, signed: sold.scores.signed })).waitFor()
    await receiver.getByText(there.pair('receive.otherWords')).waitFor()
    await expectNoViolations(receiver, 'a half, received')
    await expectAllInReach(receiver, 'a half, received')
    await receiver.getByRole('button', { name: there.pair('receive.start') }).tap()
    await receiver.locator('main.desk').waitFor()
    await expect.poll(async () => (await runningLog(receiver))?.after?.hash).toBe(after.hash)
  })

  test('as a link, also where the clipboard is closed: it opens by itself', async () => {
    const page = await newPage()
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await opensFloor(page)
    await page.getByRole('button', { name: floor('serve.link') }).click()
    const link = await page.getByLabel(floor('serve.copyByHand')).inputValue()
    expect(link.length).toBeLessThan(8192)
    expect(new URL(link).pathname).toBe('/pair')
    await page.goto('/')
    await page.goto(link)
    await page.getByRole('heading', { name: pair('receive.soldByNobody'), exact: true }).waitFor()
    expect(await page.getByLabel(pair('receive.desk')).inputValue()).toBe('monday-morning')
  })

  test('whatever is no half is told by its one reason, and nothing is lost', async () => {
    const page = await withStore(await newPage())
    const running = recordShift('first-shift', 2, 'best').shift.log()
    await keepRunning(page, { ...running, inputs: [], until: 0, hash: '' })
    await page.goto('/pair')
    await page.locator('.receive-take').waitFor()
    await expectNoViolations(page, 'to receive a half')
    const half = newHalf(after, 'en', '')
    const gives = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    const log = (changed: object): string => writeHalf({ ...half, log: { ...half.log, ...changed } })
    const cut = resimulate(pack, { ...after, inputs: after.inputs.slice(0, 2), until: 20_000 }, xstateConversations())
    const faults: readonly (readonly [string, string])[] = [
      ['not json', pair('fault.unreadable')],
      ['{"format":"counterpart-debrief"}', pair('fault.notAHalf')],
      ['x'.repeat(2_100_000), pair('fault.tooLarge')],
      [JSON.stringify({ ...half, version: 9 }), pair('fault.newer')],
      [writeHalf(newHalf(served.shift.log(), 'en', '')), pair('fault.deskLog')],
      [writeHalf(newHalf(running, 'en', '')), pair('fault.deskLog')],
      [log({ pack: 'altera' }), pair('fault.otherPack', { pack: 'altera' })],
      [log({ packHash: '0' }), pair('fault.otherVersion', { pack: pack.title })],
      [JSON.stringify({ ...half, language: 'hu' }), pair('fault.otherLanguage', { pack: pack.title, language: 'hu' })],
      [log({ inputs: after.inputs.slice(0, 2), until: 20_000, hash: cut.hash() }), pair('fault.notFinished')],
      [log({ inputs: after.inputs.slice(1) }), pair('fault.changed')],
      [log({ hash: '0' }), pair('fault.changed')],
    ]
    for (const [text, told] of faults) {
      await gives(text)
      await expect.poll(() => page.getByRole('alert').textContent(), { message: told }).toContain(told)
    }
    await expectNoViolations(page, 'a fault, told')
    await page.goto('/pair#not-a-link')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(pair('fault.linkBroken'))
    expect((await runningLog(page))?.shift).toBe('first-shift')
    expect(await keptIn(page, 'aside')).toEqual([])
    // And then a whole one.
    await gives(writeHalf(half))
    await page.getByText(pair('receive.setsAside')).waitFor()
  })
})

describe.for(['en', 'ro'] as const)('the thread, %s', (language) => {
  test('both debriefs draw it, tell it in a table, and lead to each other', async () => {
    const { words: own, floor: onFloor } = of(language)
    const page = await newPage(viewports.desk, { locale: own.locale })
    await withStore(page)
    await keepPast(page, 'sold', sold, { reached: 'end' })
    await keepPast(page, 'served', served, { reached: 'end', finishedAt: '2026-11-02T11:00:00.000Z' })
    await page.goto('/debrief/served')
    await page.getByRole('heading', { level: 1, name: own.debrief('head.title') }).waitFor()
    const drawn = page.locator('.thread-figure')
    expect(await drawn.locator('.thread-line').count()).toBe(signedUpon.length)
    expect(await drawn.locator('.thread-mark.above').count()).toBe(signedUpon.length)
    expect(await drawn.locator('.thread-mark.below').count()).toBe(new Set(signedUpon.map(({ client }) => client)).size)
    const table = page.getByRole('table', { name: own.debrief('thread.title') })
    const rows = table.getByRole('row')
    expect(await rows.count()).toBe(signedUpon.length + 1)
    for (const [index, promise] of [...signedUpon].sort((a, b) => a.at - b.at).entries()) {
      const row = plain((await rows.nth(index + 1).textContent()) ?? '')
      expect(row).toContain(said(language, promise))
      expect(row).toContain(minutes(promise.at))
      expect(row).toContain(own.debrief(promise.fate === 'kept' ? 'thread.kept' : 'thread.broken'))
      if (promise.cost > 0) expect(row).toContain(plain(own.pack.money(promise.cost)))
    }
    await expectNoViolations(page, `the desk’s debrief of a pair, ${language}`)
    await expectAllInReach(page, `the desk’s debrief of a pair, ${language}`)
    await page
      .locator('.thread')
      .getByRole('button', { name: own.debrief('thread.asTable') })
      .click()
    await table.waitFor()
    await page.getByRole('button', { name: own.debrief('thread.openFloor') }).click()
    await page.getByRole('heading', { level: 1, name: onFloor('head.title') }).waitFor()
    expect(await page.locator('.thread-line').count()).toBe(signedUpon.length)
    await expectNoViolations(page, `the floor’s debrief of a pair, ${language}`)
    await expectAllInReach(page, `the floor’s debrief of a pair, ${language}`)
    await page.getByRole('button', { name: onFloor('thread.openDesk') }).click()
    await page.getByRole('heading', { level: 1, name: own.debrief('head.title') }).waitFor()

    await page.goto('/shifts')
    await page.getByRole('button', { name: onFloor('past.servedIn', { shift: own.pack.say(wordingIds.shiftTitle('short-round')) }) }).waitFor()
    await page.getByRole('button', { name: onFloor('past.serves', { shift: own.pack.say(wordingIds.shiftTitle('short-round-floor')) }) }).waitFor()
  })
})
