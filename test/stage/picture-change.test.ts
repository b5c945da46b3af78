/** Two pictures of a shift, and who has moved between them. */
import { expect, test } from 'vitest'
import { AGENT, type Happening, type Line, type QueuePerson, type ShiftPicture } from '#stage/shift-picture.ts'
import { pictureChange } from '#stage/picture-change.ts'

const waits = (id: string): QueuePerson => ({ id, person: 'vera', face: 'calm', tension: 20, patience: 80, level: 'calm', line: 0 })
const onLine = (id: string, state: Line['state']): Line => ({ state, caller: { ...waits(id), line: 1 } })
const freeLine: Line = { state: 'free', caller: null }

function picture(counter: string | null, queue: string, happenings: readonly Happening[] = []): ShiftPicture {
  return {
    side: 'desk',
    department: 'service',
    lines: [],
    target: null,
    lunch: 'none',
    manager: null,
    agent: null,
    self: null,
    counter: counter === null ? null : waits(counter),
    queue: [...queue].map(waits),
    mood: 20,
    serving: 'B 014',
    clockMinutes: 600,
    happenings,
  }
}

test('the first picture: everybody is new', () => {
  const change = pictureChange(null, picture('a', 'bc'))
  expect(change.arrived).toEqual(['b', 'c'])
  expect(change.appeared).toBe('a')
  expect(change.called).toBeNull()
})

test('one is done, the next is called, another comes in', () => {
  const change = pictureChange(picture('a', 'bc'), picture('b', 'cd'))
  expect(change.called).toBe('b')
  expect(change.arrived).toEqual(['d'])
  expect(change.gone).toEqual([{ id: 'a', from: 'counter', angry: false }])
})

test('who is out of patience leaves the queue, and it shows', () => {
  const change = pictureChange(picture('a', 'bcd'), picture('a', 'bd', [{ id: '1', client: 'c', kind: 'leave' }]))
  expect(change.gone).toEqual([{ id: 'c', from: 'queue', angry: true }])
  expect(change.called).toBeNull()
})

test('a happening is new once, however many pictures carry it', () => {
  const sigh: Happening = { id: '1', client: 'b', kind: 'sigh' }
  const shout: Happening = { id: '2', client: 'b', kind: 'shout' }
  expect(pictureChange(picture('a', 'b', [sigh]), picture('a', 'b', [sigh, shout])).fresh).toEqual([shout])
})

test('who rings is answered, put on hold and taken back without ever walking away', () => {
  const ringing = { ...picture(null, 'b'), lines: [onLine('a', 'ringing'), freeLine] }
  const talking: ShiftPicture = { ...picture('a', 'b'), lines: [{ state: 'talking', caller: null }, freeLine] }
  const held = { ...picture(null, 'b'), lines: [onLine('a', 'held'), freeLine] }
  expect(pictureChange(picture(null, 'b'), ringing).arrived).toEqual(['a'])
  expect(pictureChange(ringing, talking)).toMatchObject({ called: 'a', gone: [] })
  expect(pictureChange(talking, held)).toMatchObject({ arrived: [], gone: [], called: null })
  expect(pictureChange(held, talking)).toMatchObject({ called: 'a', gone: [] })
  expect(pictureChange(held, picture(null, 'b')).gone).toEqual([{ id: 'a', from: 'queue', angry: false }])
})

test('seen from the line, the agent is there before the turn has come and stays afterwards', () => {
  const inLine: ShiftPicture = { ...picture('a', 'bc'), side: 'queue', agent: { person: 'elena', face: 'serious' }, self: 'b' }
  const atCounter: ShiftPicture = { ...picture(AGENT, 'c'), side: 'queue', self: 'b' }
  expect(pictureChange(inLine, atCounter)).toMatchObject({ called: AGENT, appeared: null })
  expect(pictureChange(inLine, atCounter).gone.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(pictureChange(atCounter, { ...atCounter, counter: null }).gone).toEqual([])
})

test('nothing has happened', () => {
  expect(pictureChange(picture('a', 'bc'), picture('a', 'bc'))).toEqual({ arrived: [], called: null, appeared: null, gone: [], fresh: [] })
})
