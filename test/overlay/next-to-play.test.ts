/** What is played next: an old plan first, then the first week, then what was left alone longest. */
import { describe, expect, test } from 'vitest'
import { dayNumber } from '#overlay/home/day-number.ts'
import { firstWeek } from '#overlay/home/first-week.ts'
import type { ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { COMES_BACK, nextToPlay } from '#overlay/title/next-to-play.ts'
import type { Home } from '#overlay/settings.ts'
import { orizont } from '../drivers/orizont.ts'
import { workedShift } from '../debrief/worked-shift.ts'

const { pack } = orizont()
const { record } = workedShift('hasty', 3, 'short-round')
const plan = { if: 'somebody is upset', then: 'say so first', about: 'modem-missing' }
const away = { home: null, weekHidden: false, weekSkipped: [] }
const hidden = { ...away, weekHidden: true }

function worked(play: string, day: string, changed: Partial<ShiftRecord> = {}): ShiftRecord {
  return {
    ...record,
    id: `${play} ${day}`,
    finishedAt: `${day}T18:30:00.000Z`,
    log: { ...record.log, shift: play, mode: 'practice', inputs: [] },
    commitment: null,
    ...changed,
  }
}
const planned = (day: string, commitment = plan): ShiftRecord => worked('short-round', day, { commitment })
const on = (today: string, past: readonly ShiftRecord[], settings: Parameters<typeof nextToPlay>[1] = hidden) => nextToPlay(past, settings, today, pack)

test('days are counted over months and leap years', () => {
  const between = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
  expect(between('2026-11-24', '2026-11-27')).toBe(3)
  expect(between('2026-12-30', '2027-01-02')).toBe(3)
  expect(between('2028-02-27', '2028-03-01')).toBe(3)
  expect(between('2100-02-27', '2100-03-01')).toBe(2)
  expect(between('2000-01-01', '2026-11-24')).toBe((Date.UTC(2026, 10, 24) - Date.UTC(2000, 0, 1)) / 86_400_000)
  expect(dayNumber('2026-11-24T23:59:59.999Z')).toBe(dayNumber('2026-11-24'))
  expect(dayNumber('yesterday')).toBeNaN()
})

describe('a commitment', () => {
  test('comes back as the case that it is about, from the third day on', () => {
    expect(on('2026-11-03', [planned('2026-11-01')])).toMatchObject({ why: 'longest' })
    expect(on('2026-11-04', [planned('2026-11-01')])).toEqual({ why: 'commitment', play: 'case:modem-missing', assessed: false, commitment: plan, daysAgo: 3 })
    expect(on('2026-11-06', [planned('2026-11-01')])).toMatchObject({ why: 'commitment', daysAgo: 5 })
  })

  test('is done when the case was played on the day or later; then it rests until the next', () => {
    const early = worked('case:modem-missing', '2026-11-03')
    const third = worked('case:modem-missing', '2026-11-04')
    expect(on('2026-11-04', [planned('2026-11-01'), early])).toMatchObject({ why: 'commitment' })
    expect(on('2026-11-05', [planned('2026-11-01'), third])).toMatchObject({ why: 'longest' })
    expect(on('2026-11-11', [planned('2026-11-01'), third])).toMatchObject({ why: 'commitment', daysAgo: 10 })
    const tenth = worked('case:modem-missing', '2026-11-12')
    expect(on('2026-11-30', [planned('2026-11-01'), third, tenth])).toMatchObject({ why: 'longest' })
    expect(on('2026-12-01', [planned('2026-11-01'), third, tenth])).toMatchObject({ why: 'commitment', daysAgo: 30 })
    expect(on('2027-06-01', [planned('2026-11-01'), worked('case:modem-missing', '2026-12-01')])).toMatchObject({ why: 'longest' })
    expect(COMES_BACK).toEqual([3, 10, 30])
  })

  test('played late, it is asked once and not twice', () => {
    expect(on('2026-11-13', [planned('2026-11-01'), worked('case:modem-missing', '2026-11-12')])).toMatchObject({ why: 'longest' })
  })

  test('a newer plan about the same case takes its place; the one due longest goes first', () => {
    const newer = { ...plan, then: 'wait' }
    expect(on('2026-11-05', [planned('2026-11-01'), planned('2026-11-04', newer)])).toMatchObject({ why: 'longest' })
    expect(on('2026-11-07', [planned('2026-11-01'), planned('2026-11-04', newer)])).toMatchObject({ commitment: newer, daysAgo: 3 })
    const other = { ...plan, about: 'third-visit' }
    expect(on('2026-11-07', [planned('2026-11-03'), planned('2026-11-01', other)])).toMatchObject({ play: 'case:third-visit' })
    expect(on('2026-11-07', [planned('2026-11-01'), planned('2026-11-01', other)])).toMatchObject({ play: 'case:modem-missing' })
  })

  test('about the queue, or about a case that is gone, it does not come back; nor from the future', () => {
    expect(on('2026-11-09', [worked('short-round', '2026-11-01', { commitment: { ...plan, about: null } })])).toMatchObject({ why: 'longest' })
    expect(on('2026-11-09', [planned('2026-11-01', { ...plan, about: 'gone' })])).toMatchObject({ why: 'longest' })
    expect(on('2026-10-01', [planned('2026-11-01')])).toMatchObject({ why: 'longest' })
  })

  test('a fork does not count as played', () => {
    const fork = worked('case:modem-missing', '2026-11-05', { forkOf: { record: 'r', at: 1, client: 0 } })
    expect(on('2026-11-06', [planned('2026-11-01'), fork])).toMatchObject({ why: 'commitment' })
  })
})

describe.for(['sales', 'service'] as const)('the first week of %s', (home: Home) => {
  const settings = { ...away, home }
  const days = pack.weeks[home === 'service' ? 'desk' : 'floor']

  test('has five days and leads through them, step by step', () => {
    expect(days).toHaveLength(5)
    const past: ShiftRecord[] = []
    const seen: string[] = []
    for (let tries = 0; tries < 20; tries++) {
      const next = on('2026-11-02', past, settings)
      if (next?.why !== 'week') break
      seen.push(`${next.dayNumber} ${next.play}${next.assessed ? ' assessed' : ''}`)
      past.push(
        worked(next.play, '2026-11-02', {
          log: {
            ...record.log,
            shift: next.play,
            mode: next.assessed ? 'assessment' : 'practice',
            inputs: [{ verb: 'speakToQueue', words: 'explain', minutes: 0, at: 1 }],
          },
        }),
      )
    }
    // Who spoke to the queue in a shift need not work it again on a later day.
    const all = days.flatMap(({ steps }, index) => steps.map(({ play, assessed }) => ({ play, said: `${index + 1} ${play}${assessed ? ' assessed' : ''}` })))
    const firstTime = all.filter(({ play }, i) => all.findIndex((other) => other.play === play) === i)
    expect(seen).toEqual(firstTime.map(({ said }) => said))
    expect(firstWeek(pack.weeks, past, settings)).toMatchObject({ now: null })
    expect(on('2026-11-02', past, settings)).toMatchObject({ why: 'longest' })
  })

  test('a commitment that is due goes before it; hidden or skipped it is passed by', () => {
    expect(on('2026-11-04', [planned('2026-11-01')], settings)).toMatchObject({ why: 'commitment' })
    expect(on('2026-11-04', [], { ...settings, weekHidden: true })).toMatchObject({ why: 'longest' })
    const department = home === 'service' ? 'desk' : 'floor'
    expect(on('2026-11-04', [], { ...settings, weekSkipped: [`${department}.look`] })).toMatchObject({ why: 'week', dayNumber: 2 })
    expect(
      firstWeek(pack.weeks, [worked(days[0]?.steps[0]?.play ?? '', '2026-11-01')], {
        ...settings,
        weekSkipped: [`${department}.look`, `${department}.round`],
      })?.days.map(({ state }) => state),
    ).toEqual(['done', 'open', 'skipped', 'open', 'open'])
  })

  test('practice does not do for an assessment, nor silence for a word to the queue', () => {
    const past = pack.shifts.map(({ id }) => worked(id, '2026-11-01'))
    const week = firstWeek(pack.weeks, past, settings)
    expect(week?.days.at(-1)?.state).toBe('open')
    expect(week?.days.flatMap(({ steps }) => steps).find(({ speaks }) => speaks)?.done).toBe(false)
  })
})

test('without a home department, or after the week, it is the shift left alone longest', () => {
  const ids = pack.shifts.map(({ id }) => id)
  expect(on('2026-11-09', [], away)).toEqual({ why: 'longest', play: 'first-shift', assessed: false, daysAgo: null })
  // Of those never worked, the other department's come first.
  expect(on('2026-11-09', [], { ...hidden, home: 'service' })).toMatchObject({ play: 'first-call' })
  expect(on('2026-11-09', [], { ...hidden, home: 'sales' })).toMatchObject({ play: 'first-shift' })
  expect(on('2026-11-09', [worked('first-call', '2026-11-08')], { ...hidden, home: 'service' })).toMatchObject({ play: 'short-round-floor' })
  const past = ids.map((id, index) => worked(id, `2026-11-${20 - index}`))
  expect(on('2026-11-24', past, away)).toEqual({ why: 'longest', play: ids.at(-1), assessed: false, daysAgo: 24 - 20 + ids.length - 1 })
  expect(on('2026-11-24', [...past, worked(ids.at(-1) ?? '', '2026-11-23')], away)).toMatchObject({ play: ids.at(-2) })
  expect(on('2026-10-01', past, away)).toMatchObject({ daysAgo: 0 })
})
