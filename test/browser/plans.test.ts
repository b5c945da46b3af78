// Plans of the pack, played through the screen (of each long case the plan with most steps; in `npm run test:every` all of them): the same steps at the same moments as on the rules, the same words heard, the same replies on offer,
// and in the end the scores that the plan's writer wrote.

import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { planSteps, runPlan, verbOf } from '#bots/run-plan.ts'
import type { TimedStep } from '#bots/run-plan.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { sideOf } from '#overlay/choose/side-of.ts'
import { points } from '#overlay/points.ts'
import { acts } from '#scenario/plan.ts'
import type { Plan } from '#scenario/plan.ts'
import { planFiles, readPlan, sourceTexts } from '#tools/check-plans.ts'
import { openPackFiles } from '#tools/find-pack.ts'
import { Debrief } from './debrief.ts'
import { Desk } from './desk.ts'
import { mouseOf } from './hand.ts'
import { pastRecords } from './kept-in-browser.ts'
import { wordsOf } from './pack-words.ts'
import type { WordsOf } from './pack-words.ts'
import { RulesBeside } from './rules-beside.ts'
import { everything } from './everything.ts'
import { newPage } from './served-game.ts'

const { files, pack } = openPackFiles('orizont')
const plans = planFiles(files).flatMap(([name, text]) => readPlan(text, name, pack).plan ?? [])

/** The rules play every plan in `test/plans.test.ts`; through the screen the longest way of every second long case shows most. */
function played(own: readonly Plan[]): readonly Plan[] {
  const longest = own.reduce<Plan | undefined>((most, plan) => (most === undefined || plan.steps.length > most.steps.length ? plan : most), undefined)
  return everything || longest === undefined ? own : [longest]
}

describe('plans through the screen', () => {
  const long = pack.structure.cases.filter(({ size }) => size === 'full')
  const shown = everything ? pack.structure.cases : long.filter((_, i) => i % 2 === 0)
  test.for(shown.map(({ id }) => id))('%s', async (caseId) => {
    const own = plans.filter((plan) => plan.case === caseId)
    expect(own.length).toBeGreaterThan(1)
    const page = await newPage()
    await page.clock.install()
    const side = sideOf(pack.structure, `case:${caseId}`)
    await page.goto(`/${side}`)
    for (const plan of played(own)) await playPlan(page, plan, wordsOf('en', side))
  })
})

async function playPlan(page: Page, plan: Plan, words: WordsOf): Promise<void> {
  const desk = new Desk(page, mouseOf(page), words)
  const shift = `case:${plan.case}`
  await desk.choosesAndBegins({ shift, seed: plan.seed })
  const rules = new RulesBeside(shift, plan.seed, 'practice', words)
  await desk.does({ verb: 'callNext', client: null })
  rules.does({ verb: 'callNext', client: null })

  for (const timed of planSteps(pack.structure, sourceTexts(pack), plan)) {
    const where = `${plan.file}:${timed.step.line}`
    await desk.waitsUntil(timed.at)
    rules.shift.advanceTo(timed.at)
    if (acts(timed.step)) {
      const verb = verbOf(timed.step)
      await desk.does(verb)
      rules.does(verb)
    }
    await look(desk, rules, timed, where)
  }

  const { ending, empathy, accuracy, shift: lived } = runPlan(pack.structure, sourceTexts(pack), plan, xstateConversations())
  expect(ending, plan.file).not.toBe(null)
  await desk.goesToTheDebrief()
  const [record] = (await pastRecords(page)).toSorted((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1))
  expect(record?.log.inputs, plan.file).toEqual(lived.log().inputs)
  expect(record?.log.hash, plan.file).toBe(lived.hash())
  const debrief = new Debrief(page, desk.hand, words)
  await debrief.goesOnTo('scores')
  expect(await debrief.figure('empathy').textContent(), plan.file).toMatch(new RegExp(`^${points(empathy)}\\b|^${points(empathy)}`))
  expect(await debrief.figure('accuracy').textContent(), plan.file).toContain(points(accuracy))
  // Leads back to the choice of a shift.
  await debrief.presses('head.again')
}

async function look(desk: Desk, rules: RulesBeside, { step }: TimedStep, where: string): Promise<void> {
  const seen = await desk.looks()
  expect({ bubble: seen.bubble, replies: seen.replies, log: seen.log, nudge: seen.nudge }, where).toEqual(rules.expected())
  expect(seen.faults, where).toEqual([])
  const offered = seen.replies.map(({ id }) => id)
  switch (step.kind) {
    case 'hears': {
      // Values are filled in on the screen: the plan's words are compared up to the first of them.
      const [before = ''] = step.words.split('{')
      return expect(alike(seen.bubble ?? '').startsWith(alike(before)), `${where}: "${seen.bubble}"`).toBe(true)
    }
    case 'offers':
      return expect(offered, where).toEqual(expect.arrayContaining([...step.replies]))
    case 'lacks':
      return expect(
        offered.filter((reply) => step.replies.includes(reply)),
        where,
      ).toEqual([])
    case 'ends':
      return expect(seen.replies, where).toEqual([])
    default:
      return undefined
  }
}

/** One kind of apostrophe: a plan is written by hand. */
const alike = (words: string): string => words.replaceAll(/[‘’]/g, "'")
