/** Curves begin and end where the events say, and their paths stay in the box. */
import { expect, test } from 'vitest'
import { curvePath, placeIn } from '#overlay/debrief/curve-path.ts'
import { goodwillCurve, moodByTurn, moodCurve } from '#overlay/debrief/mood-curve.ts'
import { everyBot, workedShift } from './worked-shift.ts'

test.each(everyBot)('what the clients felt, where %s worked', (bot) => {
  const { shift, scores } = workedShift(bot, 8)
  for (const [client] of shift.state.clients.entries()) {
    const points = moodCurve(shift.events, client)
    const called = shift.events.find((event) => event.kind === 'clientCalled' && event.client === client)
    const ended = shift.events.find((event) => event.kind === 'conversationEnded' && event.client === client)
    if (called?.kind !== 'clientCalled' || ended?.kind !== 'conversationEnded') {
      expect(points).toEqual([])
      continue
    }
    expect(points[0]).toMatchObject({ at: called.at, trust: called.trust, tension: called.tension })
    expect(points.at(-1)).toMatchObject({ at: ended.at, trust: ended.trust, tension: ended.tension })
    expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).sort((a, b) => a - b))
    const replies = shift.events.filter((event) => event.kind === 'replyChosen' && event.client === client)
    expect(points.filter(({ reply }) => reply !== null)).toHaveLength(replies.length)
    const turns = moodByTurn(shift.events, client)
    expect(turns.filter(({ reply }) => reply !== null).map(({ at }) => at)).toEqual(replies.map((_reply, index) => index + 1))
    expect(turns[0]).toMatchObject({ at: 0, trust: called.trust })
    expect(turns.at(-1)).toMatchObject({ at: replies.length + 1, trust: ended.trust, tension: ended.tension })
  }
  expect(goodwillCurve(shift.events, shift.state.now).at(-1)?.goodwill).toBe(scores.goodwill)
})

test('a path goes from point to point, or holds its value until the next', () => {
  const box = { from: 100, to: 300, most: 100, width: 1000, height: 50 }
  const points = [
    { at: 100, value: 0 },
    { at: 200, value: 50 },
    { at: 300, value: 100 },
  ]
  expect(curvePath(points, box)).toBe('M0 50L500 25L1000 0')
  expect(curvePath(points, box, true)).toBe('M0 50H500V25H1000V0')
  expect(curvePath([], box)).toBe('')
})

test('what lies outside is drawn at the edge', () => {
  const box = { from: 0, to: 10, most: 100, width: 100, height: 100 }
  expect(placeIn(box, { at: 20, value: 140 })).toEqual({ x: 100, y: 0 })
  expect(placeIn({ ...box, to: 0 }, { at: 5, value: 50 })).toEqual({ x: 0, y: 50 })
})
