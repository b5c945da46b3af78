/** The pictures that the stage is given of the sales floor and of the queue, from shifts that are really played. */
import { expect, test } from 'vitest'
import { queuePictureOf } from '#app/queue-picture-of.ts'
import { shiftPictureOf } from '#app/shift-picture-of.ts'
import { workShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { openShift, type Shift } from '#shift/shift.ts'
import { AGENT, waitingIn, type ShiftPicture } from '#stage/shift-picture.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack } = orizont()
const engine = tableConversations()

/** Every picture of a shift that a bot works, a second of its clock apart. */
function* picturesOf(shift: Shift, pictureOf: (shift: Shift) => ShiftPicture, seed: number): Generator<ShiftPicture> {
  const isOver = (): boolean => shift.state.phase === 'ended'
  for (const until of workShift(shift, 'honest', seed)) {
    while (shift.state.now < until && !isOver()) {
      shift.advanceTo(Math.min(until, shift.state.now + 1000))
      yield pictureOf(shift)
    }
  }
}

test('the floor: whoever is on the telephone is on one line and not in the queue; the day goes by on the wall', () => {
  const shift = openShift(pack, 'campaign-day', 11, { mode: 'practice', engine })
  const states = new Set<string>()
  const visits = new Set<number>()
  const lunches = new Set<string>()
  for (const picture of picturesOf(shift, shiftPictureOf, 11)) {
    expect(picture).toMatchObject({ side: 'floor', department: 'sales', agent: null, self: null })
    expect(picture.lines).toHaveLength(2)
    const ids = [...waitingIn(picture), ...(picture.counter === null ? [] : [picture.counter])].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { line } of picture.queue) expect(line).toBe(0)
    const talking = picture.lines.findIndex(({ state }) => state === 'talking')
    expect(picture.counter?.line ?? 0).toBe(talking + 1)
    for (const [index, { state, caller }] of picture.lines.entries()) {
      states.add(state)
      expect(caller === null).toBe(state === 'free' || state === 'talking')
      if (caller !== null) expect(caller.line).toBe(index + 1)
    }
    expect(picture.target).toEqual({ signed: shift.state.signed, of: shift.plan.target })
    if (picture.manager !== null) visits.add(picture.manager.visit)
    lunches.add(picture.lunch)
  }
  expect([...states].sort()).toEqual(expect.arrayContaining(['free', 'ringing', 'talking']))
  expect(visits.size).toBe(shift.plan.visits.length)
  expect(lunches.has('warm')).toBe(true)
})

test('a line on hold keeps its caller, with the patience of those who are held', () => {
  const shift = openShift(pack, 'campaign-day', 11, { mode: 'practice', engine })
  while (!shift.state.queue.some((number) => (shift.state.clients[number]?.line ?? 0) > 0)) shift.advanceTo(shift.state.now + 1000)
  const caller = shift.state.queue.find((number) => (shift.state.clients[number]?.line ?? 0) > 0) ?? -1
  shift.apply({ verb: 'callNext', client: caller })
  shift.advanceTo(shift.state.now + 2000)
  expect(shift.apply({ verb: 'putOnHold' })).toBeNull()
  shift.advanceTo(shift.state.now + 9000)
  const picture = shiftPictureOf(shift)
  expect(picture.counter).toBeNull()
  const held = picture.lines.find(({ state }) => state === 'held')
  expect(held?.caller).toMatchObject({ id: `client-${caller}`, person: shift.state.clients[caller]?.person })
  expect(held?.caller?.patience).toBeLessThan(100)
})

test.each([
  ['modem-missing', 'service', 'elena'],
  ['in-writing', 'sales', 'mihai'],
] as const)('the queue, as the client of %s: the agent over there, and before her when it is her turn', (caseId, department, agent) => {
  const human = { intensity: 0, number: 0, ledger: null, agent: 'honest' } as const
  const shift = openShift(pack, `client:${caseId}`, 5, { mode: 'practice', engine, human })
  const self = `client-${humanPlace}`
  let [inLine, atCounter] = [0, 0]
  for (const picture of picturesOf(shift, queuePictureOf, 5)) {
    expect(picture).toMatchObject({ side: 'queue', department, self, lines: [], target: null, manager: null })
    if (picture.agent === null) {
      atCounter += 1
      expect(picture.counter).toMatchObject({ id: AGENT, person: agent })
      expect(picture.queue.some(({ id }) => id === self)).toBe(false)
    } else {
      inLine += 1
      expect(picture.agent.person).toBe(agent)
      expect(picture.counter?.id).not.toBe(AGENT)
    }
  }
  expect(inLine).toBeGreaterThan(10)
  expect(atCounter).toBeGreaterThan(0)
})

test('nobody plays a client: there is no such picture', () => {
  expect(() => queuePictureOf(openShift(pack, 'outage-day', 3, { mode: 'practice', engine }))).toThrow(RangeError)
})
