// The mirrored swap in a real browser: from somebody in a debrief to her side, and both talks beside each other; and what is said where somebody is missing.

import { expect, test } from 'vitest'
import { transcriptOf } from '#overlay/debrief/transcript.ts'
import { alignByBeat } from '#overlay/mirror/align-by-beat.ts'
import { en } from '#overlay/mirror/text/en.ts'
import { openUiText } from '#overlay/ui-text.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { resimulate } from '#shift/resimulate.ts'
import { QueueClient } from './client.ts'
import { Debrief } from './debrief.ts'
import { mouseOf } from './hand.ts'
import { keepPast, keptIn } from './kept-in-browser.ts'
import { expectAllInReach, expectNoViolations } from './no-violations.ts'
import { pack, wordsOf } from './pack-words.ts'
import { recordShift } from './recorded-shift.ts'
import { newPage } from './served-game.ts'

const m = openUiText(en, 'en')
const lived = recordShift('short-round', 4, 'random')

test('the same person from both sides, line against line', async () => {
  const page = await newPage()
  const words = wordsOf('en')
  const client = new QueueClient(page, mouseOf(page), words)
  await page.clock.install()
  await page.goto('/')
  await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
  await keepPast(page, 'worked', lived, { reached: 'end' })
  await page.goto('/debrief/worked')
  await new Debrief(page, client.hand, words).isOpen()
  const ways = page.getByRole('link', { name: m('play.button') })
  const first = lived.shift.events.find((event) => event.kind === 'clientCalled')
  if (first?.kind !== 'clientCalled') throw new Error('nobody was called')
  const who = lived.shift.state.clients[first.client]
  const name = pack.people.find(({ id }) => id === who?.person)?.name ?? ''
  expect(await ways.count()).toBe(lived.shift.events.filter(({ kind }) => kind === 'clientArrived').length)
  await client.hand.works(ways.filter({ hasText: name }).first())
  await page.getByRole('heading', { level: 1, name: m('intro.title', { name }) }).waitFor()
  await expectNoViolations(page, 'whose side')
  await expectAllInReach(page, 'whose side')
  await client.picks(page.getByRole('radio', { name: client.q('temper.hasty') }))
  await client.takesTicket()
  await client.talksToTheEnd(1)
  await client.looksBack()
  await client.felt(1, 0.4)
  await client.opensFigures()
  await page.getByRole('heading', { name: m('title') }).waitFor()

  const [record] = await client.keptVisits()
  if (record === undefined) throw new Error('no visit is kept')
  expect(record.mirrorOf).toEqual({ record: 'worked', client: first.client })
  const played = resimulate(pack, record.log, xstateConversations())
  expect(played.state.clients[humanPlace]).toMatchObject({ person: who?.person, case: who?.case })
  expect(played.state.clients[humanPlace]?.drawn.facts).toEqual(who?.drawn.facts)
  const pairs = alignByBeat(transcriptOf(lived.shift.events, first.client), transcriptOf(played.events, humanPlace))
  expect(await page.locator('.mirror-table tbody tr').count()).toBe(pairs.length)
  expect(await page.locator('.mirror-curve path').count()).toBe(4)
  await expectNoViolations(page, 'both sides')
  await expectAllInReach(page, 'both sides')

  // Back to the same side: the visit is listed there.
  await page.goto(`/mirror/worked/${first.client}`)
  await page.getByRole('heading', { name: m('intro.before', { name }) }).waitFor()
})

test('whoever is missing is named, and the ways on are open', async () => {
  const page = await newPage()
  const words = wordsOf('en')
  await page.goto('/')
  await expect.poll(() => keptIn(page, 'past').catch(() => null)).toEqual([])
  await keepPast(page, 'worked', lived)
  await keepPast(page, 'foreign', lived, { log: { ...lived.shift.log(), packHash: 'another' } })
  for (const [address, why] of [
    ['/mirror/worked/99', m('none.person')],
    ['/mirror/nothing/0', m('none.record')],
    ['/mirror/foreign/0', m('none.pack')],
  ] as const) {
    await page.goto(address)
    await page.getByRole('heading', { name: why }).waitFor()
    await expectNoViolations(page, address)
  }
  await page.getByRole('button', { name: m('way.queue') }).click()
  await page.getByRole('heading', { level: 1, name: new QueueClient(page, mouseOf(page), words).q('choose.title') }).waitFor()
})
