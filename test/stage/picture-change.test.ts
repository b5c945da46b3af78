/** Two pictures of the desk, and who has moved between them. */
import { expect, test } from 'vitest'
import type { ShiftPicture, Happening, QueuePerson } from '#stage/shift-picture.ts'
import { pictureChange } from '#stage/picture-change.ts'

const waits = (id: string): QueuePerson => ({ id, person: 'vera', face: 'calm', tension: 20, patience: 80, level: 'calm' })

function picture(counter: string | null, queue: string, happenings: readonly Happening[] = []): ShiftPicture {
  return {
    side: 'desk',
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

test('nothing has happened', () => {
  expect(pictureChange(picture('a', 'bc'), picture('a', 'bc'))).toEqual({ arrived: [], called: null, appeared: null, gone: [], fresh: [] })
})
