/** Keys of the desk: all of them, and none while somebody types or uses the browser. */
import { expect, test } from 'vitest'
import { orderOf, type Pressed } from '#overlay/desk/desk-keys.ts'

const press = (key: string, more: Partial<Pressed> = {}): ReturnType<typeof orderOf> =>
  orderOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, typing: false, ...more })

test('every key does what the list of keys says', () => {
  expect(press('1')).toEqual({ order: 'reply', place: 1 })
  expect(press('5')).toEqual({ order: 'reply', place: 5 })
  for (const [key, action] of [
    ['m', 'lookUp'],
    ['/', 'lookUp'],
    ['q', 'toQueue'],
    ['c', 'callColleague'],
    ['h', 'askMoment'],
    ['x', 'handOver'],
    ['i', 'hint'],
  ] as const) {
    expect(press(key)).toEqual({ order: 'action', action })
    expect(press(key.toUpperCase())).toEqual({ order: 'action', action })
  }
  for (const [key, order] of [
    ['n', 'next'],
    ['p', 'pause'],
    ['s', 'sound'],
    ['w', 'queue'],
    ['?', 'keys'],
    ['Escape', 'escape'],
  ] as const)
    expect(press(key)).toEqual({ order })
})

test('nothing happens while typing, with a modifier, or while a key is held down', () => {
  expect(press('1', { typing: true })).toBeNull()
  expect(press('c', { ctrlKey: true })).toBeNull()
  expect(press('n', { metaKey: true })).toBeNull()
  expect(press('1', { repeat: true })).toBeNull()
  expect(press('0')).toBeNull()
  expect(press('constructor')).toBeNull()
})
