// The debrief of a bad shift, read as a player reads it: first what was felt and predicted, then the figures, the moments, another way, a plan for next time.
// What was written is still there after a reload, and in the file that is exported.

import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { points } from '#overlay/points.ts'
import { worstMoments } from '#overlay/debrief/worst-moments.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { Debrief } from './debrief.ts'
import { Desk } from './desk.ts'
import { mouseOf } from './hand.ts'
import { keepPast, keptIn, pastRecords } from './kept-in-browser.ts'
import { pack, plain, wordsOf } from './pack-words.ts'
import { recordShift } from './recorded-shift.ts'
import { newPage } from './served-game.ts'

const words = wordsOf('en')
const { t, debrief: d } = words
const lived = recordShift('monday-morning', 2, 'random')
const { empathy, accuracy, conversations } = lived.scores
const worst = worstMoments(conversations)

async function opens(address = '/debrief/bad'): Promise<Debrief> {
  const page = await newPage()
  await page.goto('/')
  await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
  await keepPast(page, 'bad', lived)
  await page.goto(address)
  const debrief = new Debrief(page, mouseOf(page), words)
  await debrief.isOpen()
  return debrief
}

const recordOf = async (page: Page) => (await pastRecords(page)).find(({ id }) => id === 'bad')

test('from the feeling to the plan', async () => {
  const debrief = await opens()
  const { page } = debrief

  // No figure before the prediction, nowhere on the page; and no way past it.
  expect(await page.locator('.score-figure, .score-second, .paid-card').count()).toBe(0)
  expect(await page.getByRole('navigation').getByRole('button', { disabled: true }).count()).toBe(5)
  await debrief.hand.works(page.getByRole('button', { name: d('feeling.drained') }))
  await debrief.predicts('empathy', 0.8)
  await debrief.predicts('accuracy', 0.3)
  await debrief.goesOnTo('plusDelta')
  await debrief.writes('plusDelta.plus', 'I stayed calm.')
  await debrief.goesOnTo('scores')
  expect(await debrief.figure('empathy').textContent()).toContain(points(empathy))
  expect(await debrief.figure('accuracy').textContent()).toContain(points(accuracy))
  const { prediction } = (await recordOf(page)) ?? {}
  expect(prediction?.empathy).toBeGreaterThan(70)
  expect(prediction?.accuracy).toBeLessThan(40)
  await page.getByText(d('score.predicted', { predicted: prediction?.empathy ?? 0 })).waitFor()
  // The picture's table, for those who cannot see it.
  expect(await page.getByRole('table').first().getByRole('row').count()).toBe(lived.shift.state.clients.length + 1)
  expect(await page.locator('.timeline-mark').count()).toBe(worst.length)

  // Three moments: own words first, then what stood beside them.
  await debrief.goesOnTo('moments')
  expect(await debrief.moments.count()).toBe(worst.length)
  const first = debrief.moments.first()
  expect(await first.locator('.stronger').count()).toBe(0)
  expect(await first.getByRole('button', { name: d('moments.compare') }).isDisabled()).toBe(true)
  await debrief.writes('moments.now', 'You have waited long, and I see why you are upset.', first)
  await debrief.hand.works(first.getByRole('button', { name: d('moments.compare') }))
  const best = worst[0]?.moment.best
  const moment = worst[0]?.moment
  const drawn = lived.shift.state.clients[moment?.client ?? 0]?.drawn
  const beat = drawn?.case.beats[moment?.beat ?? 0]
  if (drawn !== undefined && beat !== undefined && typeof best === 'string') {
    expect(plain((await first.locator('.stronger-words').textContent()) ?? '')).toContain(plain(words.pack.sayReply(drawn, drawn.case, beat.id, best)))
  }
  await debrief.hand.works(first.locator('summary', { hasText: d('disagree.title') }))
  await debrief.writes('disagree.why', 'She was not angry at me.', first)

  await debrief.goesOnTo('facts')
  await debrief.goesOnTo('otherSide')
  await debrief.goesOnTo('commitment')
  await debrief.hand.works(page.locator('.plan-idea').first())
  expect((await recordOf(page))?.commitment?.then).not.toBe('')
  await debrief.presses('steps.finish')

  // A reload shows one page with everything in its place; the prediction can no longer be changed.
  await page.reload()
  await debrief.isOpen()
  await page.getByText('I stayed calm.').waitFor()
  expect(await page.getByLabel(d('moments.now')).first().inputValue()).toBe('You have waited long, and I see why you are upset.')
  expect(await page.getByRole('slider', { name: d('score.empathy') }).isDisabled()).toBe(true)
  const exported: unknown = JSON.parse(await debrief.exports('head.export'))
  const record = await recordOf(page)
  expect(exported).toMatchObject({
    format: 'counterpart-debrief',
    shifts: [
      {
        log: lived.shift.log(),
        plus: 'I stayed calm.',
        feelings: ['drained'],
        prediction,
        commitment: record?.commitment,
        ownWords: [{ words: 'You have waited long, and I see why you are upset.' }],
        disagreements: [{ why: 'She was not angry at me.' }],
      },
    ],
  })

  // On paper: all of it, and nothing that can only be pressed.
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.score-figure').first().isVisible()).toBe(true)
  expect(await page.getByText('I stayed calm.').first().isVisible()).toBe(true)
  expect(await page.locator('.debrief-deeds').first().isVisible()).toBe(false)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: 'screen' })

  // The plan comes back before the next shift.
  await page.goto('/desk')
  await page.getByText(t('choose.commitment')).waitFor()
  await page
    .getByText(record?.commitment?.then ?? '')
    .first()
    .waitFor()
})

test('a conversation lived again, still by still', async () => {
  const debrief = await opens()
  const { page } = debrief
  await debrief.goesOnTo('scores')
  await debrief.presses('head.replay')
  const replay = page.getByRole('dialog', { name: d('replay.title') })
  await replay.waitFor()
  const position = async (): Promise<string> => await replay.getByRole('slider').inputValue()
  expect(await position()).toBe('0')
  await replay.getByRole('button', { name: d('replay.forward') }).click()
  await replay.getByRole('slider').focus()
  await page.keyboard.press('ArrowRight')
  expect(await position()).toBe('2')
  const bubble = async (): Promise<string> => plain((await replay.locator('.replay-bubble').textContent()) ?? '')
  const heard = [await bubble()]
  const stills = Number(await replay.getByRole('slider').getAttribute('max'))
  for (let still = 3; still <= stills; still++) {
    await page.keyboard.press('ArrowRight')
    heard.push(await bubble())
  }
  expect(await position()).toBe(String(stills))
  // Every line that this client has said has been seen.
  const { shift } = lived
  const called = shift.events.find((event) => event.kind === 'clientCalled')
  const client = called?.kind === 'clientCalled' ? called.client : 0
  const whom = shift.state.clients[client]
  for (const event of shift.events) {
    if (event.kind !== 'beatEntered' || event.client !== client || whom === undefined) continue
    const { drawn } = whom
    const beat = drawn.case.beats[event.beat]
    expect(heard).toContain(plain(words.pack.sayTo(whom, wordingIds.line(drawn.case.id, beat?.id ?? '', beat?.lines[event.line]?.id ?? ''))))
  }
  await page.keyboard.press('Escape')
  await replay.waitFor({ state: 'detached' })
})

test('another reply: both futures side by side, and the way played on', async () => {
  const debrief = await opens()
  const { page } = debrief
  await debrief.goesOnTo('scores')
  await debrief.goesOnTo('moments')
  const first = debrief.moments.first()
  await debrief.hand.works(first.getByRole('button', { name: d('moments.skip') }))
  await debrief.hand.works(first.getByRole('button', { name: d('moments.whatIf') }))
  const fork = page.getByRole('dialog', { name: d('fork.heading') })
  await fork.waitFor()
  await fork.getByRole('heading', { name: d('fork.was') }).waitFor()
  await fork.getByRole('heading', { name: d('fork.would') }).waitFor()
  const other = await fork.getByRole('combobox').inputValue()
  expect(other).toBe(worst[0]?.moment.best)

  await fork.getByRole('button', { name: d('fork.playOn') }).click()
  await page.locator('main.desk').waitFor()
  // The conversation is finished another way, with whatever comes first.
  const desk = new Desk(page, mouseOf(page), words)
  for (let beat = 0; beat < 15; beat++) {
    const seen = await desk.looks()
    const [reply] = seen.replies
    if (reply === undefined) break
    await desk.picksReply(reply.id)
  }
  await page.getByRole('button', { name: t('desk.toComparison') }).click()
  // The comparison stands there at once: what this way was played for is known.
  await page.locator('.fork-comparison').waitFor()
  const both = page.locator('.fork-comparison table').first()
  for (const side of ['fork.was', 'fork.now'] as const) expect(await both.getByRole('columnheader', { name: d(side) }).count()).toBe(1)
  expect(plain((await both.textContent()) ?? '')).toContain(points(conversations.find(({ client }) => client === worst[0]?.moment.client)?.empathy ?? null))
  const records = await pastRecords(page)
  expect(records.find(({ id }) => id !== 'bad')).toMatchObject({ forkOf: { record: 'bad' }, log: { mode: 'practice', packHash: pack.hash } })
  expect((await recordOf(page))?.log).toEqual(lived.shift.log())
})

test('past shifts are listed with progress, and open again', async () => {
  const debrief = await opens()
  const { page } = debrief
  await keepPast(page, 'better', recordShift('monday-morning', 1, 'best'), { finishedAt: '2026-11-05T10:00:00.000Z' })
  await page.goto('/shifts')
  const table = page.locator('.past-table')
  await table.waitFor()
  expect(await table.getByRole('row').count()).toBe(3)
  expect(await table.getByRole('row').nth(1).textContent()).toContain('100')
  expect(await table.getByRole('row').nth(2).textContent()).toContain(points(empathy))
  expect(await page.locator('.past-top svg').count()).toBeGreaterThan(0)
  await table.getByRole('row').nth(2).getByRole('button').click()
  await debrief.isOpen()
})
