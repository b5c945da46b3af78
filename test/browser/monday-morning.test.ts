// A whole shift at the desk, to its debrief: by mouse, by keyboard alone, by finger on a phone. What is compared at every step is in whole-shift.ts.

import { expect, test } from 'vitest'
import { fingerOf, keyboardOf, mouseOf } from './hand.ts'
import type { PageOptions } from './served-game.ts'
import { worksAShift } from './whole-shift.ts'
import type { Way } from './whole-shift.ts'

const phone: PageOptions = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

test.for<[string, Way]>([
  ['by mouse, in English', { viewport: 'desk', options: {}, language: 'en', handOf: mouseOf, shift: 'monday-morning', seed: 3, bot: 'random' }],
  [
    'by keyboard alone, in Romanian',
    { viewport: 'desk', options: { locale: 'ro-RO' }, language: 'ro', handOf: keyboardOf, shift: 'monday-morning', seed: 7, bot: 'best' },
  ],
  ['by finger, on a phone', { viewport: 'phone', options: phone, language: 'en', handOf: fingerOf, shift: 'monday-morning', seed: 11, bot: 'kind' }],
  [
    'by finger, on a phone on its side',
    { viewport: 'phoneOnItsSide', options: phone, language: 'en', handOf: fingerOf, shift: 'short-round', seed: 5, bot: 'exact', most: 25 },
  ],
])('a shift %s', async ([, way]) => {
  expect(await worksAShift(way)).toBeGreaterThan(5)
})
