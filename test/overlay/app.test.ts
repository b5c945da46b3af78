/** The app's small rules: addresses, settings read back, what is begun, what was kept, and the picture that the stage is given. */
import { expect, test } from 'vitest'
import { shiftPictureOf } from '#app/shift-picture-of.ts'
import { addressOf, readRoute, type Route } from '#app/route.ts'
import { readSavedShift } from '#app/saved-shift.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { offersAt, offersOf } from '#overlay/choose/shift-offer.ts'
import { alreadyTaken, readSeed } from '#overlay/choose/start.ts'
import { newShiftRecord } from '#overlay/debrief/shift-record.ts'
import { readSettings } from '#overlay/settings.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const engine = tableConversations()

test('every address leads back to its page', () => {
  const routes: Route[] = [
    { page: 'title' },
    { page: 'choose', side: 'desk', shift: null },
    { page: 'choose', side: 'floor', shift: 'first-call' },
    { page: 'queue', case: null },
    { page: 'queue', case: 'modem-missing' },
    { page: 'choose', side: 'desk', shift: 'case:modem-missing' },
    { page: 'choose', side: 'desk', shift: 'monday-morning', assessed: true },
    { page: 'play' },
    { page: 'debrief', id: 'a/b c' },
    { page: 'past' },
  ]
  for (const route of routes) {
    const [path = '', query = ''] = addressOf(route).split('?')
    expect(readRoute(path, query)).toEqual(route)
  }
  for (const path of ['/nothing', '/desk/elsewhere', '/debrief', '/debrief/a/b', '/shifts/1']) expect(readRoute(path, '')).toEqual({ page: 'unknown' })
  expect(readRoute('/debrief/%E0%A4%A', '')).toEqual({ page: 'debrief', id: '%E0%A4%A' })
})

test('settings: what is missing or strange falls back, the rest is kept', () => {
  const fresh = readSettings(null, ['de-DE', 'ro-RO'])
  expect(fresh).toMatchObject({ language: 'ro', sound: true, pace: 100, home: null, singleKeys: true })
  expect(readSettings({ pace: 150, language: 'xx', sound: 'loud', home: 'sales', __proto__: { motion: 'full' } }, ['en'])).toMatchObject({
    pace: 150,
    language: 'en',
    sound: true,
    home: 'sales',
    motion: 'system',
  })
  expect(readSettings('text', [])).toMatchObject({ language: 'en' })
  expect(readSettings(JSON.parse(JSON.stringify(fresh)), [])).toEqual(fresh)
})

test('the number of a shift', () => {
  expect(readSeed(' ')).toBeNull()
  expect(readSeed(' 42 ')).toBe(42)
  for (const wrong of ['0', '-1', '1.5', '1e3', '1000000', 'seven', '٣']) expect(readSeed(wrong)).toBe('wrong')
})

test('an assessment has one attempt for each number', () => {
  const shift = openShift(pack, 'short-round', 1, { mode: 'assessment', engine })
  playShift(shift, 'best', 1)
  const past = [newShiftRecord('a', shift.log(), '2026-11-24T10:00:00.000Z', scoreShift(shift.state.clients, shift.events), 'sales')]
  expect(alreadyTaken(past, { shift: 'short-round', mode: 'assessment', seed: 1 })).toBe(true)
  expect(alreadyTaken(past, { shift: 'short-round', mode: 'assessment', seed: 2 })).toBe(false)
  expect(alreadyTaken(past, { shift: 'short-round', mode: 'practice', seed: 1 })).toBe(false)
  const offers = offersOf(pack, texts['en'] ?? {}, 'en', past)
  expect(offers.shifts.map(({ id }) => id).toSorted()).toEqual(pack.shifts.map(({ id }) => id).toSorted())
  expect(offers.shifts.slice(0, 2).every(({ lessons }) => lessons)).toBe(true)
  expect(offersAt('floor', offers).shifts.every(({ target }) => target > 0)).toBe(true)
  expect(offersAt('floor', offers).cases.every(({ trains }) => trains.length > 0)).toBe(true)
  expect(offers.cases).toHaveLength(pack.cases.length)
  expect(offers.shifts.find(({ id }) => id === 'short-round')?.best?.empathy).toBe(past[0]?.scores.empathy)
})

test('what was kept is read back, and nothing else', () => {
  const shift = openShift(pack, 'first-shift', 4, { mode: 'practice', engine })
  shift.advanceTo(15_000)
  shift.apply({ verb: 'callNext', client: null })
  const saved = { format: 1, log: shift.log(), forkOf: null } as const
  expect(readSavedShift(JSON.parse(JSON.stringify(saved)))).toEqual(saved)
  expect(readSavedShift({ ...saved, forkOf: { record: 'r', at: 1, client: 0 } })?.forkOf).toEqual({ record: 'r', at: 1, client: 0 })
  for (const foreign of [
    null,
    7,
    'x',
    [],
    {},
    { ...saved, format: 2 },
    { ...saved, log: {} },
    { ...saved, forkOf: 'r' },
    { ...saved, log: { ...saved.log, inputs: [{ verb: 'fly', at: 1 }] } },
  ])
    expect(readSavedShift(foreign)).toBeNull()
})

test('the stage is given who stands where, and each happening once by its number', () => {
  const shift = openShift(pack, 'outage-day', 3, { mode: 'practice', engine })
  const seen = new Map<string, string>()
  const people = new Set(pack.people.map(({ id }) => id))
  for (let at = 0; at < 400_000; at += 5000) {
    shift.advanceTo(at)
    if (shift.state.counter === null && shift.state.queue.length > 2) shift.apply({ verb: 'callNext', client: null })
    const picture = shiftPictureOf(shift)
    expect(picture.queue.map(({ id }) => id)).toEqual(shift.state.queue.map((client) => `client-${client}`))
    expect(picture.counter === null).toBe(shift.state.counter === null)
    for (const one of picture.queue) {
      expect(people.has(one.person)).toBe(true)
      expect(one.patience).toBeGreaterThanOrEqual(0)
      expect(one.patience).toBeLessThanOrEqual(100)
    }
    for (const { id, client, kind } of picture.happenings) {
      expect(seen.get(id) ?? `${client} ${kind}`).toBe(`${client} ${kind}`)
      seen.set(id, `${client} ${kind}`)
    }
  }
  expect(seen.size).toBeGreaterThan(5)
})
