/** What the screen reads of a floor shift: its lines, who can be gone to, what can be done, what has just happened. */
import { expect, test } from 'vitest'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { busyWith, managerNow, signatureNow } from '#overlay/desk/floor-moments.ts'
import { spokenNow } from '#overlay/desk/talk-of.ts'
import { telephoneLines } from '#overlay/desk/telephone-lines.ts'
import { waitingRows } from '#overlay/desk/waiting-rows.ts'
import { whatCanBeDone } from '#overlay/desk/what-can-be-done.ts'
import { enAsFloor } from '#overlay/text/en-as-floor.ts'
import { en } from '#overlay/text/en.ts'
import { roAsFloor } from '#overlay/text/ro-as-floor.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { openShift, type Shift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const opens = (shift: string): Shift => openShift(pack, shift, 7, { mode: 'practice', engine: tableConversations() })
const around = { side: 'floor', isHeld: false, practice: true, wide: true } as const

test('a line rings, is talked on, is held and taken back', () => {
  const shift = opens('short-round-floor')
  const { state } = shift
  shift.advanceTo(3000)
  expect(telephoneLines(state)).toMatchObject([
    { line: 1, state: 'ringing', client: 0, forMs: 3000 },
    { line: 2, state: 'free', client: null },
  ])
  expect(shift.apply({ verb: 'callNext', client: null })).toBeNull()
  expect(telephoneLines(state)[0]).toMatchObject({ state: 'talking', client: 0 })
  expect(whatCanBeDone(state, around).shown).toEqual(['putOnHold', 'callColleague', 'sendInWriting', 'askMoment', 'handOver', 'hint'])

  expect(shift.apply({ verb: 'putOnHold' })).toBeNull()
  shift.advanceTo(13_000)
  expect(telephoneLines(state)[0]).toMatchObject({ state: 'held', client: 0, forMs: 10_000 })
  expect(waitingRows(state)).toEqual([{ client: 0, place: 0, overtakes: false, forMs: 10_000 }])
  // Nobody speaks while the line is held.
  expect(spokenNow(shift, openWordings(pack, texts['en'] ?? {}, 'en'))).toBeNull()
  expect(shift.apply({ verb: 'callNext', client: 0 })).toBeNull()
  expect(telephoneLines(state)[0]).toMatchObject({ state: 'talking' })
})

test('those who ring are listed first, and passing over somebody at the door is told', () => {
  const shift = opens('campaign-day')
  shift.advanceTo(4 * 60_000 + 30_000)
  const { state } = shift
  const rows = waitingRows(state)
  const phones = rows.findLastIndex(({ client }) => state.clients[client]?.by === 'phone')
  const doors = rows.findIndex(({ client }) => state.clients[client]?.by === 'door')
  expect(rows.length).toBeGreaterThan(1)
  expect(doors === -1 || phones < doors).toBe(true)
  for (const { client, overtakes } of rows) {
    const ahead = state.queue.slice(0, state.queue.indexOf(client))
    expect(overtakes).toBe(ahead.some((number) => state.clients[number]?.by === 'door'))
  }
})

test('nobody at the door can be put on hold, and only those in the room hear what is said to all', () => {
  const shift = opens('month-end')
  const { state } = shift
  shift.advanceTo(2000)
  shift.apply({ verb: 'callNext', client: null })
  expect(state.clients[state.counter?.client ?? -1]?.by).toBe('door')
  expect(whatCanBeDone(state, around).shown).not.toContain('putOnHold')
  shift.advanceTo(90_000)
  expect(whatCanBeDone(state, around).shown.includes('toQueue')).toBe(state.queue.some((number) => state.clients[number]?.by === 'door'))
})

test('the manager and lunch come to whoever does nothing', () => {
  const shift = opens('month-end')
  shift.advanceTo(4 * 60_000 + 100)
  expect(managerNow(shift)).toMatchObject({ ahead: false, signed: 0 })
  expect(signatureNow(shift)).toBeNull()
  shift.advanceTo(4 * 60_000 + 20_000)
  expect(managerNow(shift)).toBeNull()
  shift.advanceTo(5 * 60_000 + 31_000)
  expect(whatCanBeDone(shift.state, around).off.has('eatLunch')).toBe(false)
  expect(shift.apply({ verb: 'eatLunch' })).toBeNull()
  expect(busyWith(shift)).toBe('eating')
})

test('what the floor says otherwise, it says in both languages, and only what there is', () => {
  expect(Object.keys(roAsFloor).toSorted()).toEqual(Object.keys(enAsFloor).toSorted())
  for (const id of Object.keys(enAsFloor)) expect(Object.hasOwn(en, id), id).toBe(true)
})
