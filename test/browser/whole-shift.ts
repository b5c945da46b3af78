// A whole shift on the screen, to its debrief. Beside it the same shift is lived on the rules alone, and at every step the screen must show what the rules say: words,
// replies, clocks, news; nothing cut off, nothing overlapping.

import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { BotName } from '#bots/bot.ts'
import { sideOf } from '#overlay/choose/side-of.ts'
import { points } from '#overlay/points.ts'
import { Debrief } from './debrief.ts'
import { Desk } from './desk.ts'
import type { Hand } from './hand.ts'
import { pastRecords } from './kept-in-browser.ts'
import { pack, wordsOf } from './pack-words.ts'
import type { Language } from './pack-words.ts'
import { recordShift } from './recorded-shift.ts'
import { RulesBeside } from './rules-beside.ts'
import { newPage, viewports } from './served-game.ts'
import type { PageOptions } from './served-game.ts'

export interface Way {
  readonly viewport: keyof typeof viewports
  readonly options: PageOptions
  readonly language: Language
  readonly handOf: (page: Page) => Hand
  readonly shift: string
  readonly seed: number
  /** Whose words are said. */
  readonly bot: BotName
  /** At most so many inputs; the rest is left. */
  readonly most?: number
}

/** How many inputs were made. */
export async function worksAShift({ viewport, options, language, handOf, shift, seed, bot, most = Infinity }: Way): Promise<number> {
  const words = wordsOf(language, sideOf(pack, shift))
  const page = await newPage(viewports[viewport], options)
  await page.clock.install()
  const desk = new Desk(page, handOf(page), words)
  await desk.begins({ shift, seed })
  const rules = new RulesBeside(shift, seed, 'practice', words)
  const inputs = recordShift(shift, seed, bot).shift.log().inputs.slice(0, most)

  const faults = new Map<string, string>()
  // Clocks on the screen move four times a second: they are held against the rules when something has just been done.
  const compare = async (when: string, clocksToo: boolean): Promise<void> => {
    const { nobody, isPaused, beginsInSight, faults: found, clock, waiting, ...seen } = await desk.looks()
    for (const fault of found) faults.set(fault, when)
    if (!beginsInSight && clocksToo) faults.set('the next replies begin out of sight', when)
    expect(isPaused, when).toBe(false)
    expect(seen, when).toEqual(rules.expected())
    if (clocksToo) {
      expect(rules.clocks().clock, when).toContain(clock)
      expect(rules.clocks().waiting, when).toContain(waiting)
    }
    if (rules.first !== null && rules.shift.state.counter === null && rules.shift.state.phase !== 'ended') expect(nobody, when).toContain(rules.first)
  }

  for (const input of inputs) {
    const when = `at ${input.at} ms, ${JSON.stringify(input)}`
    rules.shift.advanceTo(input.at)
    await desk.waitsUntil(input.at)
    await compare(`before it is done, ${when}`, false)
    await desk.does(input)
    rules.does(input)
    // The answer stands there at once: no time has passed.
    await compare(`after it was done, ${when}`, true)
  }
  expect(
    [...faults].map(([fault, when]) => `${fault} (${when})`),
    'how the desk stands on the screen',
  ).toEqual([])
  if (most < Infinity) return inputs.length

  while (rules.shift.state.phase !== 'ended') {
    const at = rules.shift.nextAt() ?? rules.shift.state.now
    rules.shift.advanceTo(at)
    await desk.waitsUntil(at)
  }
  await compare('at the end', false)
  await desk.goesToTheDebrief()
  const [record] = await pastRecords(page)
  expect(record?.log.inputs).toEqual(rules.shift.log().inputs)
  expect(record?.log.hash).toBe(rules.shift.hash())

  // Prediction first, scores after.
  const debrief = new Debrief(page, desk.hand, words)
  const { empathy, accuracy } = rules.scores
  expect(await debrief.figure('empathy').count()).toBe(0)
  await debrief.predicts('empathy', 0.7)
  await debrief.predicts('accuracy', 0.4)
  await debrief.goesOnTo('scores')
  expect(await debrief.figure('empathy').textContent()).toContain(points(empathy))
  expect(await debrief.figure('accuracy').textContent()).toContain(points(accuracy))
  await debrief.goesOnTo('commitment')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await debrief.presses('steps.finish')
  await debrief.presses('head.done')
  await page.getByRole('heading', { level: 1, name: words.t('app.name') }).waitFor()
  return inputs.length
}
