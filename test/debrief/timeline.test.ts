/** The timeline accounts for every second of everybody who came. */
import { expect, test } from 'vitest'
import { timelineOf } from '#overlay/debrief/timeline.ts'
import { everyBot, workedShift } from './worked-shift.ts'

test.each(everyBot)('rows without gaps, for a shift that %s worked', (bot) => {
  for (const shiftId of ['monday-morning', 'outage-day']) {
    const { shift } = workedShift(bot, 5, shiftId)
    const rows = timelineOf(shift.events, shift.state.now)
    const came = shift.events.filter((event) => event.kind === 'clientArrived')
    expect(rows.map(({ client }) => client)).toEqual(came.map(({ client }) => client))
    for (const row of rows) {
      expect(row.outcome).not.toBe('unfinished')
      let at = row.arrivedAt
      for (const [index, segment] of row.segments.entries()) {
        expect(segment.from).toBe(at)
        expect(segment.to).toBeGreaterThan(segment.from)
        expect(segment.span).not.toBe(row.segments[index - 1]?.span)
        at = segment.to
      }
      expect(at).toBe(row.endedAt)
      if (row.calledAt !== null) expect(row.calledAt - row.arrivedAt).toBe(row.waitedMs)
    }
    const phases = shift.state.clients.map(({ phase }) => phase)
    expect(rows.filter(({ outcome, calledAt }) => outcome === 'left' && calledAt === null)).toHaveLength(
      shift.events.filter((event) => event.kind === 'clientLeft').length,
    )
    expect(rows.filter(({ outcome }) => outcome === 'sentHome')).toHaveLength(phases.filter((phase) => phase === 'sentHome').length)
  }
})

test('a conversation that is still going on is cut off where one looks', () => {
  const rows = timelineOf(
    [
      { kind: 'shiftBegan', at: 0 },
      { kind: 'clientArrived', at: 1000, client: 0 },
      { kind: 'clientCalled', at: 6000, client: 0, waitedMs: 5000, outOfOrder: false, trust: 4000, tension: 7600 },
      { kind: 'emotionMoved', at: 9000, client: 0, cause: 'calming', trust: 4000, tension: 7400 },
    ],
    12_000,
  )
  expect(rows).toEqual([
    {
      client: 0,
      arrivedAt: 1000,
      calledAt: 6000,
      endedAt: 12_000,
      waitedMs: 5000,
      outcome: 'unfinished',
      segments: [
        { span: 'waiting', from: 1000, to: 6000 },
        { span: 'angry', from: 6000, to: 9000 },
        { span: 'tense', from: 9000, to: 12_000 },
      ],
    },
  ])
})
