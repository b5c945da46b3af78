/** Calibration, perspective and what is kept of them. */
import { isArgumentElement, isPluralElement, isSelectElement, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import type { ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { exportShifts } from '#overlay/debrief/record-export.ts'
import { calibration } from '#overlay/home/calibration.ts'
import { moved, neutralOrder, rankingDue, rankingsOf, readRankings, type Ranking } from '#overlay/home/ranking.ts'
import { spearman } from '#overlay/home/spearman.ts'
import { en } from '#overlay/home/text/en.ts'
import { ro } from '#overlay/home/text/ro.ts'
import { readSettings } from '#overlay/settings.ts'
import { orizont } from '../drivers/orizont.ts'
import { workedShift } from '../debrief/worked-shift.ts'

const { pack } = orizont()
const { record } = workedShift('hasty', 3, 'short-round')

describe('calibration', () => {
  const assessed = (n: number, empathy: number | null, was: number | null, changed: Partial<ShiftRecord> = {}): ShiftRecord => ({
    ...record,
    id: `a${n}`,
    finishedAt: `2026-11-${10 + n}T09:00:00.000Z`,
    log: { ...record.log, mode: 'assessment' },
    forkOf: null,
    prediction: { empathy, accuracy: null },
    scores: { ...record.scores, empathy: was },
    ...changed,
  })

  test('is the mean distance over assessments, and nothing below five', () => {
    const four = [assessed(1, 60, 5000), assessed(2, 60, 5000), assessed(3, 60, 5000), assessed(4, 60, 5000)]
    expect(calibration(four).empathy).toEqual({ n: 4, gap: null, lean: null })
    expect(calibration([...four, assessed(5, 40, 6000)]).empathy).toEqual({ n: 5, gap: 12, lean: 'above' })
    expect(calibration([...four, assessed(5, 40, 6000)]).accuracy).toEqual({ n: 0, gap: null, lean: null })
    expect(calibration([1, 2, 3, 4, 5].map((n) => assessed(n, 20, 5049))).empathy).toEqual({ n: 5, gap: 30, lean: 'below' })
  })

  test('leaves out practice, forks, and what was not predicted or not scored', () => {
    const out = [
      assessed(1, 60, 5000, { log: { ...record.log, mode: 'practice' } }),
      assessed(2, 60, 5000, { forkOf: { record: 'r', at: 1, client: 0 } }),
      assessed(3, null, 5000),
      assessed(4, 60, null),
    ]
    expect(calibration(out)).toMatchObject({ assessments: [], empathy: { n: 0 } })
    expect(calibration([assessed(6, 1, 100), assessed(5, 60, 5000)]).assessments.map(({ id }) => id)).toEqual(['a5', 'a6'])
  })
})

describe('perspective', () => {
  test('Spearman: the same order, the reverse, and between', () => {
    const five = ['a', 'b', 'c', 'd', 'e']
    expect(spearman(five, five)).toBe(100)
    expect(spearman(five.toReversed(), five)).toBe(-100)
    expect(spearman(['b', 'a', 'c', 'd', 'e'], five)).toBe(90)
    expect(spearman(['b', 'a'], ['a', 'b'])).toBe(-100)
    for (const strange of [[], ['a'], ['a', 'b', 'c', 'd'], ['a', 'a', 'c', 'd', 'e'], ['a', 'b', 'c', 'd', 'x']]) expect(spearman(strange, five)).toBeNull()
    expect(spearman(['a'], ['a'])).toBeNull()
  })

  test('the order that is shown first says next to nothing', () => {
    for (const concerns of [pack.concerns.desk, pack.concerns.floor]) {
      expect([...neutralOrder(concerns)].sort()).toEqual([...concerns].sort())
      expect(Math.abs(spearman(neutralOrder(concerns), concerns) ?? 100)).toBeLessThanOrEqual(20)
    }
  })

  test('one place up or down, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c'])
  })

  const ranking = (shifts: number, changed: Partial<Ranking> = {}): Ranking => ({
    format: 1,
    pack: pack.id,
    department: 'floor',
    order: pack.concerns.floor,
    at: `2026-11-0${1 + shifts}T09:00:00.000Z`,
    shifts,
    ...changed,
  })

  test('is asked before the first shift and after every fifth', () => {
    expect(rankingDue([], 0)).toBe(true)
    expect([0, 1, 4, 5, 6].map((shifts) => rankingDue([ranking(0)], shifts))).toEqual([false, false, false, true, true])
    expect([6, 9, 10].map((shifts) => rankingDue([ranking(0), ranking(6)], shifts))).toEqual([false, false, true])
  })

  test('comes back as it was kept; what is strange is told, and left out', () => {
    const two = [ranking(0), ranking(5)]
    expect(readRankings(JSON.parse(JSON.stringify(two.toReversed())))).toEqual({ rankings: two, foreign: false })
    expect(readRankings(null)).toEqual({ rankings: [], foreign: false })
    for (const foreign of ['x', 7, {}, { length: 1 }]) expect(readRankings(foreign)).toEqual({ rankings: [], foreign: true })
    const strange: readonly Record<string, unknown>[] = [
      { format: 2 },
      { pack: 7 },
      { department: 'sales' },
      { order: 'abc' },
      { order: ['a'] },
      { order: ['a', 'a'] },
      { order: ['a', 7] },
      { order: Array.from({ length: 10 }, (_, i) => `c${i}`) },
      { at: 'yesterday' },
      { shifts: -1 },
      { shifts: 1.5 },
      { pack: 'x'.repeat(61) },
    ]
    for (const one of strange)
      expect(readRankings([ranking(0), { ...ranking(1), ...one }]), JSON.stringify(one)).toEqual({ rankings: [ranking(0)], foreign: true })
    expect(readRankings([null, [], 'x'])).toEqual({ rankings: [], foreign: true })
  })

  test('an order of other concerns is not held against these', () => {
    const all = [
      ranking(0),
      ranking(1, { department: 'desk', order: pack.concerns.desk }),
      ranking(2, { pack: 'other' }),
      ranking(3, { order: ['a', 'b', 'c', 'd', 'e'] }),
      ranking(4, { order: pack.concerns.floor.slice(1) }),
    ]
    expect(rankingsOf(all, pack.id, 'floor', pack.concerns.floor)).toEqual([ranking(0)])
  })

  test('stands in the export', () => {
    expect(JSON.parse(exportShifts([], '2026-11-24T10:00:00.000Z', undefined, [ranking(0)]))).toMatchObject({ perspective: [ranking(0)] })
  })
})

test('the week that was hidden or skipped is read back, and nothing strange with it', () => {
  expect(readSettings({}, [])).toMatchObject({ weekHidden: false, weekSkipped: [] })
  expect(readSettings({ weekHidden: true, weekSkipped: ['desk.look', 'desk.look', 7, 'x'.repeat(61)] }, [])).toMatchObject({
    weekHidden: true,
    weekSkipped: ['desk.look'],
  })
  expect(readSettings({ weekHidden: 'yes', weekSkipped: 'desk.look' }, [])).toMatchObject({ weekHidden: false, weekSkipped: [] })
})

describe('words', () => {
  interface Found {
    readonly values: Set<string>
    readonly plurals: string[][]
  }
  function read(elements: readonly MessageFormatElement[], found: Found = { values: new Set(), plurals: [] }): Found {
    for (const element of elements) {
      if (isArgumentElement(element) || isPluralElement(element) || isSelectElement(element)) found.values.add(element.value)
      if (!isPluralElement(element) && !isSelectElement(element)) continue
      if (isPluralElement(element)) found.plurals.push(Object.keys(element.options).filter((key) => !key.startsWith('=')))
      for (const option of Object.values(element.options)) read(option.value, found)
    }
    return found
  }

  test.for([
    ['en', en],
    ['ro', ro],
  ] as const)('%s', ([language, messages]) => {
    const has = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
    for (const [id, message] of Object.entries(messages)) {
      const { values, plurals } = read(parse(message, { ignoreTag: true }))
      const source = read(parse(en[id as keyof typeof en], { ignoreTag: true }))
      expect([...values].sort(), id).toEqual([...source.values].sort())
      for (const plural of plurals) expect(has, id).toEqual(expect.arrayContaining(plural))
      for (const plural of plurals) expect(plural, id).toEqual(expect.arrayContaining(has.filter((category) => category !== 'one')))
      expect(message, id).not.toMatch(/[şţŞŢ]/)
    }
  })
})
