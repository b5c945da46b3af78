/** Keys of the desk: all of them, and none while somebody types or uses the browser. */
import { expect, test } from 'vitest'
import { ACTION_KEYS, ordersAt, type Pressed } from '#overlay/desk/desk-keys.ts'

const press = (key: string, more: Partial<Pressed> = {}, side: 'desk' | 'floor' = 'desk'): ReturnType<typeof ordersAt.desk> =>
  ordersAt[side]({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, typing: false, ...more })

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

test('the floor has keys of its own, and no key means two things', () => {
  const on = (key: string) => press(key, {}, 'floor')
  expect(on('q')).toEqual({ order: 'action', action: 'putOnHold' })
  expect(on('h')).toEqual({ order: 'action', action: 'sendInWriting' })
  expect(on('c')).toEqual({ order: 'action', action: 'callColleague' })
  expect(on('a')).toEqual({ order: 'action', action: 'askMoment' })
  expect(on('t')).toEqual({ order: 'action', action: 'toQueue' })
  expect(on('e')).toEqual({ order: 'action', action: 'eatLunch' })
  expect(press('e')).toBeNull()
  for (const keys of Object.values(ACTION_KEYS)) {
    const all = [...Object.values(keys), 'N', 'P', 'S', 'W']
    expect(new Set(all).size).toBe(all.length)
  }
})

test('nothing happens while typing, with a modifier, or while a key is held down', () => {
  expect(press('1', { typing: true })).toBeNull()
  expect(press('c', { ctrlKey: true })).toBeNull()
  expect(press('n', { metaKey: true })).toBeNull()
  expect(press('1', { repeat: true })).toBeNull()
  expect(press('0')).toBeNull()
  expect(press('constructor')).toBeNull()
})
