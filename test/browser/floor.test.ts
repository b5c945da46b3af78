// A whole shift on the sales floor, to its debrief: two telephones and a door, by mouse, by keyboard alone, by finger. What is compared at every step is in whole-shift.ts.
// And what only the floor has: a line put on hold and taken back, lunch, the manager, a signature.

import { expect, test } from 'vitest'
import { Desk } from './desk.ts'
import { everything } from './everything.ts'
import { fingerOf, keyboardOf, mouseOf } from './hand.ts'
import { wordsOf } from './pack-words.ts'
import { newPage, viewports } from './served-game.ts'
import type { PageOptions } from './served-game.ts'
import { worksAShift } from './whole-shift.ts'
import type { Way } from './whole-shift.ts'

const phone: PageOptions = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

const ways: readonly [string, Way][] = [
  ['by mouse, in English', { viewport: 'desk', options: {}, language: 'en', handOf: mouseOf, shift: 'first-call', seed: 3, bot: 'over-promiser' }],
  [
    'by keyboard alone, in Romanian',
    { viewport: 'desk', options: { locale: 'ro-RO' }, language: 'ro', handOf: keyboardOf, shift: 'short-round-floor', seed: 7, bot: 'best' },
  ],
  ['by finger, on a phone', { viewport: 'phone', options: phone, language: 'en', handOf: fingerOf, shift: 'short-round-floor', seed: 11, bot: 'honest' }],
  [
    'by finger, on a phone on its side',
    {
      viewport: 'phoneOnItsSide',
      options: { ...phone, locale: 'ro-RO' },
      language: 'ro',
      handOf: fingerOf,
      shift: 'first-call',
      seed: 5,
      bot: 'worst',
      most: 20,
    },
  ],
]

// On its side the phone is held by `npm run test:every`, and by the desk's own test.
test.for(everything ? ways : ways.slice(0, 3))('a floor shift %s', async ([, way]) => {
  expect(await worksAShift(way)).toBeGreaterThan(5)
})

test.for([
  ['mouse', 'desk', {}, mouseOf],
  ['keyboard', 'desk', {}, keyboardOf],
  ['finger', 'phone', phone, fingerOf],
] as const)('a caller is put on hold and taken back, by %s', async ([, viewport, options, handOf]) => {
  const words = wordsOf('en', 'floor')
  const { t } = words
  const page = await newPage(viewports[viewport], options)
  await page.clock.install()
  const desk = new Desk(page, handOf(page), words)
  // The first of the short round rings.
  await desk.begins({ shift: 'short-round-floor', seed: 7 })
  await desk.waits(3000)
  const lines = page.getByRole('region', { name: t('lines.title') })
  await lines.getByText(t('lines.state', { state: 'ringing', clock: '0:03' })).waitFor()
  await desk.callsNext()
  await lines.getByText(t('lines.state', { state: 'talking', clock: '' })).waitFor()
  const { bubble } = await desk.looks()
  expect(bubble).toMatch(/\S/)

  await desk.does({ verb: 'putOnHold' })
  expect((await desk.looks()).bubble).toBeNull()
  await desk.waits(12_000)
  await lines.getByText(t('lines.state', { state: 'held', clock: '0:12' })).waitFor()
  const seen = await desk.looks()
  expect(seen.faults).toEqual([])
  expect(seen.log.at(-1)).toContain('on hold')
  // From the list of those who wait, as everybody else.
  await desk.calls(0)
  expect((await desk.looks()).bubble).toBe(bubble)
  // And back by the line's own button.
  await desk.does({ verb: 'putOnHold' })
  await desk.hand.works(page.locator('.nobody [aria-keyshortcuts="1"]'))
  expect((await desk.looks()).bubble).toBe(bubble)
  await desk.waits(500)
  await expect.poll(async () => (await desk.keptLog()).map(({ verb }) => verb)).toEqual(['callNext', 'putOnHold', 'callNext', 'putOnHold', 'callNext'])
})

test('the manager speaks, and lunch is eaten between two prospects', async () => {
  const words = wordsOf('en', 'floor')
  const { t, pack: says } = words
  const page = await newPage(viewports.desk)
  await page.clock.install()
  const desk = new Desk(page, mouseOf(page), words)
  await desk.begins({ shift: 'month-end', seed: 3 })
  await desk.waits(4 * 60_000 + 500)
  await page.locator('.manager-bubble', { hasText: says.say('shifts.month-end.visit.morning.behind') }).waitFor()
  expect((await desk.looks()).log.join(' ')).toContain(says.say('shifts.month-end.visit.morning.behind'))
  await desk.waitsUntil(5 * 60_000 + 31_000)
  await page.getByText(t('target.lunch', { state: 'warm' })).waitFor()
  await desk.does({ verb: 'eatLunch' })
  await page.getByText(t('target.lunch', { state: 'eaten' })).waitFor()
  await desk.waits(500)
  await expect.poll(async () => (await desk.keptLog()).map(({ verb }) => verb)).toEqual(['eatLunch'])
})
