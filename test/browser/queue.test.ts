// Being the client in a real browser, by mouse, keyboard and finger: the wait, the talk, looking back; what is seen agrees with the rules lived again in Node.

import { expect, test } from 'vitest'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { openSpoken } from '#overlay/debrief/spoken.ts'
import { minutes } from '#overlay/minutes.ts'
import { points } from '#overlay/points.ts'
import { visitCourse } from '#overlay/queue/visit-course.ts'
import type { VisitRecord } from '#overlay/queue/visit-record.ts'
import { scoreShift } from '#score/score-shift.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { resimulate } from '#shift/resimulate.ts'
import type { Shift } from '#shift/shift.ts'
import { QueueClient } from './client.ts'
import { fingerOf, keyboardOf, mouseOf } from './hand.ts'
import { keptIn, putInto } from './kept-in-browser.ts'
import { expectAllInReach, expectNoViolations } from './no-violations.ts'
import { pack, plain, wordsOf } from './pack-words.ts'
import { newPage, viewports } from './served-game.ts'

function livedAgain({ log }: Pick<VisitRecord, 'log'>): Shift {
  const shift = resimulate(pack, log, xstateConversations())
  expect(shift.hash(), 'in Node as in the browser').toBe(log.hash)
  return shift
}

test('by mouse: a wait that one feels, words of one’s own, and figures only after what was felt', async () => {
  const page = await newPage()
  const words = wordsOf('en')
  const client = new QueueClient(page, mouseOf(page), words)
  const { q } = client
  await client.choosesCase('modem-missing', 5, 'best')
  await page.getByText(q('card.hidden')).waitFor()
  await client.takesTicket()

  await client.waits(3000)
  await client.presses('complain')
  await page.locator('.q-mine', { hasText: q('press.complain.said1') }).waitFor()
  expect(await page.locator('.q-effect').textContent()).not.toBe('')
  // She has only just done something.
  expect(await client.press('sigh').getAttribute('aria-disabled')).toBe('true')
  await client.waits(6500)
  await client.presses('sigh')
  await client.waits(100)
  const pressed = async () => (await client.runningLog())?.inputs.flatMap((input) => (input.verb === 'press' ? [input.how] : []))
  await expect.poll(pressed).toEqual(['complain', 'sigh'])

  expect(await client.waitsForMyTurn()).toBe(true)
  const log = await client.runningLog()
  if (log === null) throw new Error('nothing is kept')
  const atMyTurn = resimulate(pack, log, xstateConversations())
  const spoken = openSpoken(pack, atMyTurn.state.clients, words.pack)
  const opens = atMyTurn.state.clients[humanPlace]?.drawn.case.opens ?? 0
  const all = atMyTurn.state.clients[humanPlace]?.drawn.case.beats[opens]?.lines.map((_, line) =>
    plain(spoken.bubbleWords(humanPlace, { kind: 'line', beat: opens, line })),
  )
  expect((await client.lines.locator('span').allTextContents()).map(plain).sort()).toEqual([...(all ?? [])].sort())
  await client.talksToTheEnd(0)
  await client.looksBack()

  const [record] = await client.keptVisits()
  if (record === undefined) throw new Error('no visit is kept')
  const shift = livedAgain(record)
  const score = scoreShift(shift.state.clients, shift.events).conversations.find((one) => one.client === humanPlace)
  const course = visitCourse(shift.events, humanPlace, 100)
  if (score === undefined || course === null) throw new Error('no talk')
  // Nothing is told before it was said how it felt.
  expect(await page.getByText(q('back.heardAgainst')).count()).toBe(0)
  await page.getByRole('button', { name: q('back.show') }).click({ force: true })
  expect(await page.getByText(q('back.heardAgainst')).count()).toBe(0)
  await client.felt(3, 0.5)
  await client.opensFigures()
  expect(await page.locator('.q-bars b').allTextContents()).toEqual([
    q('back.of100', { value: 75 }),
    q('back.of100', { value: points(score.empathy) }),
    q('back.of100', { value: points(score.accuracy) }),
    expect.stringMatching(/^\d+:\d\d$/),
    minutes(course.realWaitMs),
    expect.stringMatching(/^\d+:\d\d$/),
  ])
  await page.getByText(q('temper.best'), { exact: true }).waitFor()
  const replies = shift.events.filter((event) => event.kind === 'replyChosen' && event.client === humanPlace)
  expect(await page.locator('.q-before > li').count()).toBe(replies.length)

  await client.hand.writes(page.getByRole('textbox'), 'I will look up.')
  await page.getByText(q('back.takeKept')).waitFor()
  await expect.poll(async () => (await client.keptVisits())[0]?.takeBack).toBe('I will look up.')
  await page.reload()
  await page.getByText(q('back.fixed')).waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe('I will look up.')
  await page.goto('/queue')
  await page.getByText('I will look up.').waitFor()
  expect(await page.locator('.q-visits li').count()).toBe(1)
})

test('by keyboard alone, in Romanian: numbers press and speak, a dialog asks before one leaves', async () => {
  const page = await newPage(viewports.desk, { locale: 'ro-RO' })
  const client = new QueueClient(page, keyboardOf(page), wordsOf('ro'))
  const { q } = client
  await client.choosesCase('billed-twice', 8, 'hasty')
  await client.takesTicket()
  await client.waits(2000)
  await page.keyboard.press('3')
  await page.locator('.q-mine', { hasText: q('press.askHowLong.said1') }).waitFor()
  expect(await client.waitsForMyTurn()).toBe(true)
  await page.keyboard.press('i')
  await page.locator('.q-turn .hint-note').waitFor()
  await page.keyboard.press('1')
  await expect.poll(() => client.lines.count()).toBe(0)
  await client.waits(700)
  await page.keyboard.press('l')
  await page.getByRole('dialog', { name: q('do.leaveAsk') }).waitFor()
  await client.hand.works(page.getByRole('dialog').getByRole('button', { name: q('do.leaveYes') }))
  await client.looksBack()
  await client.felt(0, 0.8)
  await client.opensFigures()
  const [record] = await client.keptVisits()
  if (record === undefined) throw new Error('no visit is kept')
  const shift = livedAgain(record)
  expect(shift.events.find((event) => event.kind === 'conversationEnded' && event.client === humanPlace)).toMatchObject({ how: 'walkedOut' })
  expect(record).toMatchObject({ heard: 0, surprise: false, reached: 'figures' })
})

test('on a phone, with a finger: every screen holds before axe, and everything is in reach', async () => {
  const page = await newPage(viewports.phone, { hasTouch: true, isMobile: true, deviceScaleFactor: 2 })
  const client = new QueueClient(page, fingerOf(page), wordsOf('en'))
  const { q } = client
  const isFine = async (where: string): Promise<void> => {
    await expectNoViolations(page, where)
    await expectAllInReach(page, where)
  }
  await client.choosesCase('third-visit', 6, 'surprise')
  await page.clock.resume()
  await isFine('choosing')
  await client.takesTicket()
  await client.waits(2000)
  await client.presses('helpNeighbour')
  await page.clock.resume()
  await isFine('waiting')
  await client.hand.works(page.getByRole('button', { name: q('card.title') }))
  await page.getByRole('dialog', { name: q('card.title') }).waitFor()
  await isFine('the card')
  await page.keyboard.press('Escape')
  await client.hand.works(page.getByRole('button', { name: q('bar.stop') }))
  await page.getByRole('dialog', { name: q('stop.title') }).waitFor()
  await isFine('stopped')
  await client.hand.works(page.getByRole('button', { name: q('stop.goOn') }))
  expect(await client.waitsForMyTurn()).toBe(true)
  await isFine('my turn')
  await client.hand.works(page.getByRole('button', { name: q('bar.stop') }))
  await client.hand.works(page.getByRole('button', { name: q('stop.lookBack') }))
  await client.looksBack()
  await isFine('looking back, before the figures')
  await client.felt(2, 0.3)
  await client.opensFigures()
  await page.getByText(q('back.wasSurprise')).waitFor()
  await isFine('looking back')
})

test('a reload loses nothing; what is stopped can be left behind; what cannot be read is set aside with a word', async () => {
  const page = await newPage()
  const client = new QueueClient(page, mouseOf(page), wordsOf('en'))
  const { q } = client
  await client.choosesCase('lost-contract', 9, 'exact')
  await client.takesTicket()
  await client.waits(5000)
  await client.presses('film')
  await client.waits(9000)
  await page.clock.resume()
  await page.reload()
  const going = page.getByRole('button', { name: client.words.t('pause.resume') })
  await going.waitFor()
  const kept = await client.runningLog()
  expect(kept?.inputs.filter(({ verb }) => verb === 'press')).toMatchObject([{ how: 'film' }])
  expect(kept?.until).toBeGreaterThanOrEqual(22_000)
  await going.click()
  await page.getByRole('button', { name: q('bar.stop') }).click()
  await page.getByRole('button', { name: q('stop.discard') }).click()
  await page.getByRole('heading', { level: 1, name: q('choose.title') }).waitFor()
  expect(await client.runningLog()).toBeNull()
  expect(await client.keptVisits()).toEqual([])

  await putInto(page, 'running', 'visit', { format: 1, log: { broken: true } })
  await page.reload()
  await page.getByText(q('back.lost')).waitFor()
  expect(await keptIn(page, 'aside')).toMatchObject([{ why: 'unreadable' }])
  await page.goto('/queue?case=no-such-case')
  await page.getByText(q('choose.unknown')).waitFor()
  await page.goto('/queue/debrief/nothing')
  await page.getByText(q('back.notFound')).waitFor()
})
