/** Where people stand, for every size of screen and every length of the queue: nobody off the stage, no bar over another, every face to be seen. */
import { describe, expect, test } from 'vitest'
import type { Box } from '#stage/box.ts'
import type { StageSize } from '#stage/desk-layout.ts'
import type { QueueSlot } from '#stage/queue-slots.ts'
import { queueSlots } from '#stage/queue-slots.ts'
import { layOutRoom, type View } from '#stage/room-layout.ts'

const ASPECT = 806 / 760

const sizes: Readonly<Record<string, StageSize>> = {
  'a computer, 1280×720': { width: 1280, height: 490, insetTop: 55 },
  'a large screen, 2560×1440': { width: 2560, height: 980, insetTop: 110 },
  'a phone upright': { width: 390, height: 424, insetTop: 47 },
  'a phone on its side': { width: 844, height: 200, insetTop: 0 },
  'a phone on its side, half the width': { width: 420, height: 340, insetTop: 0 },
  'a tablet': { width: 768, height: 520, insetTop: 55 },
  '200 % zoom': { width: 640, height: 190, insetTop: 0 },
  'a small tablet on its side': { width: 1024, height: 420, insetTop: 50 },
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01

const face = (slot: QueueSlot): { x: number; y: number } => ({ x: slot.x + slot.width * 0.06, y: slot.baseline - slot.width * ASPECT * 0.5 })

const views: readonly View[] = ['desk', 'floor', 'line']
const everywhere = Object.entries(sizes).flatMap(([name, size]) => views.map((view) => ({ name, view, size })))
const figureBox = ({ x, baseline, width }: { x: number; baseline: number; width: number }): Box => ({
  x: x - width / 2,
  y: baseline - width * ASPECT,
  width,
  height: width * ASPECT,
})
const within = (box: Box, size: StageSize): void => {
  expect(box.x).toBeGreaterThanOrEqual(-1)
  expect(box.y).toBeGreaterThanOrEqual(size.insetTop - 1)
  expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1)
  expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1)
}

describe.each(everywhere)('$name, seen from the $view', ({ view, size }) => {
  const layout = layOutRoom(view, size, ASPECT)

  test('everything of the room is on the stage and below the bar', () => {
    for (const box of [layout.poster, layout.window, layout.display, layout.ticket, layout.clock]) {
      if (box === null) continue
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(size.insetTop)
      expect(box.x + box.width).toBeLessThanOrEqual(size.width)
      expect(box.y + box.height).toBeLessThanOrEqual(layout.wood.y)
    }
    expect(layout.wood.y + layout.wood.height).toBeCloseTo(size.height)
  })

  test('the one at the counter is whole and stands beside the queue, not in it', () => {
    const { x, baseline, width } = layout.counter
    expect(x - width / 2).toBeGreaterThanOrEqual(0)
    const top = layout.strip === null ? size.insetTop : layout.strip.y + layout.strip.height
    expect(baseline - width * ASPECT).toBeGreaterThanOrEqual(top)
    if (layout.kind !== 'upright') expect(x + width / 2).toBeLessThanOrEqual(layout.zone.left + (view === 'line' ? width * 0.1 : 0))
  })

  test('the floor has two telephones, and whoever rings is covered by nobody', () => {
    const { stations, call, lunch, counter, zone, kind, board, poster } = layout
    expect(stations).toHaveLength(view === 'floor' ? 2 : 0)
    for (const { telephone, caller, bar } of stations) {
      for (const box of [telephone, figureBox(caller), bar]) {
        within(box, size)
        expect(overlap(box, figureBox(counter))).toBe(false)
        if (kind !== 'upright') expect(box.x + box.width).toBeLessThanOrEqual(zone.left)
      }
      expect(bar.y + bar.height).toBeLessThanOrEqual(caller.baseline - caller.width)
    }
    const [first, second] = stations
    if (first === undefined || second === undefined) return
    expect(overlap(figureBox(first.caller), figureBox(second.caller))).toBe(false)
    within(figureBox(call), size)
    if (lunch !== null) {
      within(lunch, size)
      expect(overlap(lunch, first.telephone)).toBe(false)
    }
    expect(board === null).toBe(poster === null)
    if (board !== null) within(board, size)
  })

  test('from the line, who serves is over there and whole', () => {
    if (layout.far === null) return expect(view).not.toBe('line')
    within(figureBox(layout.far.agent), size)
    expect(layout.far.agent.width).toBeLessThan(layout.counter.width)
    expect(layout.far.agent.x).toBeLessThan(layout.counter.x)
  })

  test.each([1, 2, 3, 6, 7, 10, 13, 20, 33, 50])('%i who wait', (waiting) => {
    const slots = queueSlots(layout.zone, waiting)
    expect(slots).toHaveLength(waiting)
    for (const [index, slot] of slots.entries()) {
      expect(slot.x - slot.width / 2, `left of ${index}`).toBeGreaterThanOrEqual(layout.kind === 'upright' ? -1 : layout.zone.left - slot.width * 0.25)
      expect(slot.x + slot.width * 0.45, `right of ${index}`).toBeLessThanOrEqual(size.width)
      expect(slot.bar.y, `bar of ${index}`).toBeGreaterThanOrEqual(layout.zone.top - 0.01)
      expect(slot.bar.y + slot.bar.height, `bar of ${index} above her head`).toBeLessThan(slot.baseline - slot.width * ASPECT * 0.8)
      for (const [other, second] of slots.entries()) {
        if (other <= index) continue
        expect(overlap(slot.bar, second.bar), `bars of ${index} and ${other}`).toBe(false)
        const [a, b] = [face(slot), face(second)]
        expect(Math.hypot(a.x - b.x, a.y - b.y), `faces of ${index} and ${other}`).toBeGreaterThan(Math.max(slot.width, second.width) * 0.4)
      }
    }
  })
})

test('an arrival does not shuffle the others about while there is room', () => {
  const { zone } = layOutRoom('desk', { width: 1280, height: 490, insetTop: 55 }, ASPECT)
  for (let waiting = 1; waiting < 6; waiting += 1) {
    expect(queueSlots(zone, waiting + 1).slice(0, waiting)).toEqual(queueSlots(zone, waiting))
  }
})

test('the first in line stands leftmost and in front', () => {
  const { zone } = layOutRoom('desk', { width: 1280, height: 490, insetTop: 55 }, ASPECT)
  const [first, ...rest] = queueSlots(zone, 20)
  expect(first?.row).toBe(0)
  for (const slot of rest) expect(slot.x).toBeGreaterThan(first?.x ?? Number.POSITIVE_INFINITY)
})
