/** A linked pair as the debriefs show it, and a half that is handed on: as a file, in a link, and in every broken way. */
import { describe, expect, test } from 'vitest'
import { openHalf } from '#app/pair-opening.ts'
import { beginSecondHalf, scoresOf } from '#app/rules.ts'
import { playShift } from '#bots/play-shift.ts'
import { newShiftRecord } from '#overlay/debrief/shift-record.ts'
import { longestLink, packHalf, unpackHalf } from '#overlay/pair/half-link.ts'
import { threeWeeksLater } from '#overlay/pair/later.ts'
import { largestHalf, newHalf, readHalf, writeHalf, type PairHalf } from '#overlay/pair/pair-half.ts'
import { firstHalfOf, secondHalfOf } from '#overlay/pair/pairs-of.ts'
import { lanePath, lanesOf, spreadMarks } from '#overlay/pair/thread-lanes.ts'
import { threadsCost, threadsOf } from '#overlay/pair/thread.ts'
import type { Shift } from '#shift/shift.ts'
import { pack, relive, workedShift } from './worked-shift.ts'

const floor = workedShift('over-promiser', 5, 'month-end')
function served(bot: Parameters<typeof playShift>[1], first = floor.shift): Shift {
  const desk = beginSecondHalf(pack, 'monday-morning', first.log(), 'practice', 100)
  playShift(desk, bot, first.seed)
  return desk
}
const desk = served('random')

describe('the thread', () => {
  const threads = threadsOf(floor.shift, desk, scoresOf(desk))

  test('one for each promise that somebody signed upon, each to the same person', () => {
    const made = threeWeeksLater(floor.shift).flatMap(({ promises }) => promises.filter(({ fate }) => fate !== 'unsigned'))
    expect(threads.length).toBe(made.length)
    expect(threads.length).toBeGreaterThan(2)
    for (const { promise, desk: at, spokenOf } of threads) {
      if (at === null) continue
      expect(desk.state.clients[at.client]?.person).toBe(floor.shift.state.clients[promise.client]?.person)
      const origin = desk.state.clients[at.client]?.origin
      expect(spokenOf).toBe(origin?.promise?.promise === promise.promise && origin.promise.madeAt === promise.at)
      if (spokenOf && promise.fate === 'broken') expect(at.case).toBe(promise.becomes)
    }
    // Nobody speaks of two.
    const spoken = threads.flatMap(({ desk: at, spokenOf }) => (spokenOf && at ? [at.client] : []))
    expect(new Set(spoken).size).toBe(spoken.length)
  })

  test('blame is told as blame, and moves goodwill', () => {
    const told = threadsOf(floor.shift, served('worst'), scoresOf(served('worst')))
    expect(told.some(({ desk: at }) => at?.stance === 'blamed' && at.goodwill < 0)).toBe(true)
    const well = threadsOf(floor.shift, served('best'), scoresOf(served('best')))
    expect(well.some(({ desk: at }) => at?.stance === 'blamed')).toBe(false)
    expect(well.some(({ desk: at }) => at?.stance === 'owned' && at.repaired)).toBe(true)
  })

  test('what it cost is what the floor’s promises cost; each one’s waiting counts once', () => {
    const { lost, broken, kept, waitedMs } = threadsCost(threads)
    expect(broken + kept).toBe(threads.length)
    expect(lost).toBe(threeWeeksLater(floor.shift).reduce((sum, { cost }) => sum + cost, 0))
    const people = new Map(threads.flatMap(({ desk: at, promise }) => (at && promise.fate === 'broken' ? [[at.client, at.waitedMs + at.othersWaitedMs]] : [])))
    expect(waitedMs).toBe([...people.values()].reduce((sum, ms) => sum + ms, 0))
  })

  test('every promise runs to the one mark of its person', () => {
    const { above, below } = lanesOf(threads, floor.shift.state.now, desk.state.now, 3)
    expect(above.length).toBe(threads.length)
    expect(below.map(({ prospect }) => prospect).sort()).toEqual([...new Set(threads.map(({ promise }) => promise.client))].sort())
    for (const x of [...above, ...below.map((mark) => mark.x)]) expect(x >= 0 && x <= 100).toBe(true)
    expect(lanePath(10, 90)).toBe('M100 0C100 55 900 45 900 100')
  })

  test('marks that would cover each other stand apart, in their order, within the lane', () => {
    for (const places of [[50, 50, 50], [99, 100, 100], [0, 0, 1], [10, 40, 90], Array.from({ length: 40 }, () => 100), []]) {
      const spread = spreadMarks(places, 6)
      expect(spread.length).toBe(places.length)
      const sorted = [...spread].sort((a, b) => a - b)
      const least = Math.min(6, 94 / Math.max(1, places.length - 1))
      for (const [i, x] of sorted.entries()) {
        expect(x >= 2.9 && x <= 97.1, `${x}`).toBe(true)
        if (i > 0) expect(x - (sorted[i - 1] ?? 0)).toBeGreaterThan(least - 0.2)
      }
    }
    expect(spreadMarks([10, 40, 90], 6)).toEqual([10, 40, 90])
  })
})

test('the kept shifts find each other', () => {
  const at = (hour: number): string => `2026-03-02T${hour}:00:00.000Z`
  const record = (id: string, shift: Shift, hour: number) => newShiftRecord(id, shift.log(), at(hour), scoresOf(shift), 'service')
  const [sold, first, second, other] = [record('f', floor.shift, 10), record('d1', desk, 11), record('d2', served('best'), 12), floor.record]
  const past = [sold, first, second]
  expect(firstHalfOf(first, past)?.id).toBe('f')
  expect(secondHalfOf(sold, past)?.id).toBe('d2')
  expect(firstHalfOf(sold, past)).toBeNull()
  expect(secondHalfOf(second, past)).toBeNull()
  expect(firstHalfOf(first, [first])).toBeNull()
  expect(secondHalfOf({ ...sold, forkOf: { record: 'x', at: 1, client: 0 } }, past)).toBeNull()
  expect(other.log.hash).toBe(sold.log.hash)
})

describe('a half that is handed on', () => {
  const half = newHalf(floor.record.log, 'en', '  Ana ')
  const why = (text: string): string => {
    const read = readHalf(text)
    return typeof read === 'string' ? read : 'read'
  }
  const opens = (changed: Partial<PairHalf['log']>, language = 'en'): unknown => {
    const found = openHalf(pack, { ...half, language, log: { ...half.log, ...changed } }, beginSecondHalf)
    return typeof found === 'string' ? found : 'opened'
  }

  test('comes back as it went, from a file and out of a link', async () => {
    expect(half.soldBy).toBe('Ana')
    expect(readHalf(writeHalf(half))).toEqual(half)
    const fragment = await packHalf(half)
    expect(fragment).toMatch(/^[\w-]+$/)
    expect(fragment.length).toBeLessThan(longestLink / 2)
    expect(await unpackHalf(`#${fragment}`)).toEqual(half)
    expect(openHalf(pack, half, beginSecondHalf)).toMatchObject({ signed: floor.scores.signed })
  })

  test('a bare log, as the command line writes it, will do', () => {
    const read = readHalf(JSON.stringify({ ...half.log, bot: 'honest' }))
    expect(typeof read === 'string' ? read : read.log.hash).toBe(half.log.hash)
  })

  test('each fault of a file by its name', () => {
    expect(why('{ "format":')).toBe('unreadable')
    expect(why('')).toBe('unreadable')
    for (const foreign of ['null', '7', '[]', '{}', '"text"', '{"format":"counterpart-debrief"}']) expect(why(foreign)).toBe('notAHalf')
    expect(why(JSON.stringify({ ...half, version: 2 }))).toBe('newer')
    expect(why(JSON.stringify({ ...half, version: 'x' }))).toBe('notAHalf')
    expect(why(JSON.stringify({ ...half, log: { ...half.log, inputs: [{ verb: 'fly', at: 1 }] } }))).toBe('notAHalf')
    expect(why('x'.repeat(largestHalf + 1))).toBe('tooLarge')
    expect(why(JSON.stringify(newHalf(desk.log(), 'en', '')))).toBe('deskLog')
    expect(readHalf(JSON.stringify({ ...half, soldBy: 'x'.repeat(500), language: 7 }))).toMatchObject({ soldBy: 'x'.repeat(80), language: '' })
  })

  test('each fault of a link by its name', async () => {
    const fragment = await packHalf(half)
    for (const broken of ['', '#', 'no link at all', fragment.slice(0, 200), `${fragment.slice(0, 100)}AAAA${fragment.slice(104)}`])
      expect(await unpackHalf(broken), broken.slice(0, 20)).toMatch(/^(?:linkBroken|unreadable|notAHalf)$/)
    // Grows to far more than it weighs.
    const huge = await packHalf({ ...half, soldBy: 'a'.repeat(largestHalf * 2) })
    expect(huge.length).toBeLessThan(longestLink)
    expect(await unpackHalf(huge)).toBe('tooLarge')
  })

  test('each fault that only the rules see', () => {
    expect(opens({})).toBe('opened')
    expect(opens({}, '')).toBe('opened')
    expect(opens({}, 'hu')).toBe('otherLanguage')
    expect(opens({ pack: 'elsewhere' })).toBe('otherPack')
    expect(opens({ packHash: '0' })).toBe('otherVersion')
    expect(opens({ hash: '0' })).toBe('changed')
    expect(opens({ shift: 'nowhere' })).toBe('changed')
    expect(opens({ inputs: half.log.inputs.toReversed() })).toBe('changed')
    expect(opens({ inputs: half.log.inputs.slice(1) })).toBe('changed')
    const log = half.log
    const cut = relive({ ...log, inputs: log.inputs.slice(0, 4), until: 40_000 })
    expect(opens({ inputs: log.inputs.slice(0, 4), until: 40_000, hash: cut.hash() })).toBe('notFinished')
    expect(opens(workedShift('best', 2).record.log)).toBe('deskLog')
  })
})
