/** A record comes back from the store as it went in, or not at all; and the export says what every field of it is. */
import { expect, test } from 'vitest'
import { progressPoints } from '#overlay/debrief/progress-points.ts'
import { exportShifts, exportSchema } from '#overlay/debrief/record-export.ts'
import { readShiftRecord, withDisagreement, withOwnWords, type ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { pack, workedShift } from './worked-shift.ts'

const { shift, scores, record } = workedShift('hasty', 3, 'short-round')
const place = { client: 1, beat: 'greet', reply: 'sorry' }
const full: ShiftRecord = {
  ...withDisagreement(withOwnWords(record, place, 'Half an hour here; I would be upset too.'), place, 'In my town this is polite.'),
  feelings: ['rushed', 'touched'],
  prediction: { empathy: 60, accuracy: 0 },
  plus: 'A laugh.',
  delta: '',
  reached: 'end',
  commitment: { if: 'somebody is upset', then: 'say so first', about: 'modem-missing' },
  forkOf: { record: 'other', at: 4000, client: 1 },
}
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('a record comes back as it was', () => {
  expect(readShiftRecord(stored(record))).toEqual(record)
  expect(readShiftRecord(stored(full))).toEqual(full)
})

test('without any one of its fields it is none', () => {
  for (const field of Object.keys(full)) {
    const { [field as keyof ShiftRecord]: _left, ...rest } = full
    expect(readShiftRecord(stored(rest)), field).toBeNull()
  }
})

test('with a strange value in any place it is none', () => {
  const strange: readonly unknown[] = [undefined, 'x'.repeat(20_001), -1, 1.5, Number.NaN, [[]], { a: 1 }, true]
  for (const field of [
    'id',
    'log',
    'scores',
    'feelings',
    'prediction',
    'ownWords',
    'disagreements',
    'commitment',
    'forkOf',
    'reached',
    'finishedAt',
    'home',
    'plus',
  ]) {
    for (const value of strange) expect(readShiftRecord({ ...full, [field]: value }), `${field}: ${String(value).slice(0, 9)}`).toBeNull()
  }
  expect(readShiftRecord({ ...full, log: { ...full.log, inputs: [{ verb: 'fly', at: 1 }] } })).toBeNull()
  expect(readShiftRecord({ ...full, log: { ...full.log, inputs: [{ verb: 'chooseReply', at: 1 }] } })).toBeNull()
  expect(readShiftRecord({ ...full, scores: { ...full.scores, empathy: 10_001 } })).toBeNull()
  expect(readShiftRecord({ ...full, feelings: ['sleepy'] })).toBeNull()
  for (const foreign of [null, undefined, 7, 'text', [], {}, { format: 2 }]) expect(readShiftRecord(foreign)).toBeNull()
})

test('words of one place are kept once, and taken back when they are emptied', () => {
  const twice = withOwnWords(full, place, 'Otherwise.')
  expect(twice.ownWords).toEqual([{ ...place, words: 'Otherwise.' }])
  expect(withOwnWords(twice, place, '  ').ownWords).toEqual([])
  expect(withDisagreement(full, place, '').disagreements).toEqual([])
})

test('the export holds what was written and describes every field', () => {
  const file: unknown = JSON.parse(exportShifts([full], '2026-03-02T11:00:00.000Z', () => ({ pack, shift, scores })))
  expect(file).toMatchObject({
    format: 'counterpart-debrief',
    version: 1,
    shifts: [{ ownWords: full.ownWords, disagreements: full.disagreements, log: full.log, commitment: full.commitment }],
  })
  if (typeof file !== 'object' || file === null || !('shifts' in file) || !Array.isArray(file.shifts)) return expect.unreachable()
  const fields = Object.keys(file).filter((field) => field !== 'schema')
  const inner = Object.keys(file.shifts[0]).map((field) => `shifts[].${field}`)
  expect(Object.keys(exportSchema).sort()).toEqual([...fields, ...inner].sort())
})

test('progress runs from the oldest to the latest', () => {
  const earlier = { ...full, id: 'a', finishedAt: '2026-01-01T00:00:00.000Z' }
  expect(progressPoints([full, earlier]).map(({ id, x }) => [id, x])).toEqual([
    ['a', 0],
    [full.id, 100],
  ])
  expect(progressPoints([full])[0]?.x).toBe(50)
  expect(progressPoints([])).toEqual([])
})
