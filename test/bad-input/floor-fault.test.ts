/** One fault of the floor, the ledger or a quote in a pack that is otherwise whole: told at its line, with what to do. */
import { expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { floorFiles } from '../drivers/floor-pack.ts'

const rival = 'cases/rival.yaml'
const born = 'cases/tomorrow-came.yaml'

test('the pack without a fault has none', () => {
  expect(compilePack(floorFiles()).problems).toEqual([])
})

test.each([
  ['no threshold', rival, 'signs: 60\n', '', /says from when on the prospect signs/],
  ['nobody can sign', rival, 'signed: true, client', 'client', /nobody can sign/],
  [
    'a signature that nobody was asked for',
    rival,
    '{ when: signs, beat: signed }, { beat: thinks } ] }\n      - { id: later',
    '{ when: acknowledged, beat: signed }, { beat: thinks } ] }\n      - { id: later',
    /leads to a signature that nobody was asked for/,
  ],
  ['a quote of nothing', rival, 'of: nordnet', 'of: nordent', /unknown fact 'nordent'.*Did you mean 'nordnet'\?/],
  ['a bluff that may be true', rival, 'bluff: 2900', 'bluff: 3900', /may really be, so it would be no bluff word/],
  ['an outdated word of another kind', rival, 'outdated: 3400', 'outdated: often', /is not a value of 'nordnet', which is a money/],
  ['a promise that becomes nothing', rival, 'becomes: tomorrow-came', 'becomes: tomorow-came', /no desk case 'tomorow-came'.*Did you mean 'tomorrow-came'\?/],
  ['a promise that its case does not know', rival, 'promise: { id: tomorrow', 'promise: { id: tomorow', /is not born of 'tomorow'/],
  ['a gap that is no number', rival, 'gap: "fact.days - 1"', 'gap: "fact.ill"', /is a bool, expected a number/],
  ['an unknown mode', rival, 'mode: accept', 'mode: believe', /accept/],
  [
    'a case on the wrong side',
    'shifts/floor.yaml',
    'case: rival, at: "0:02"',
    'case: modem-missing, at: "0:02"',
    /is a desk case; this shift is worked at the floor/,
  ],
  ['a target at the desk', 'shifts/afternoon.yaml', 'minutes: 8', 'minutes: 8\ntarget: 2', /belong to the sales floor/],
  ['a threshold at the desk', born, 'side: desk', 'side: desk\nsigns: 60', /'signs' belongs to the sales floor/],
  ['an option that no promise has', born, 'other: "one day" }, ledger', 'otter: "one day" }, ledger', /'otter' is not among the promises in 'born'/],
  ['a ledger fact with a value', born, 'ledger: promise', 'value: other, ledger: promise', /is filled from the ledger/],
  [
    'afterwards, who is not there',
    'pack.yaml',
    'kept: [small-question]',
    'kept: [small-questions]',
    /no desk case 'small-questions'.*Did you mean 'small-question'\?/,
  ],
  ['afterwards, on the floor', 'pack.yaml', 'kept: [small-question]', 'kept: [rival]', /no desk case 'rival'/],
  ['no word for a bluff', 'pack.yaml', 'truths: { true: "true", outdated: "outdated", bluff: "a bluff" }\n', '', /needs 'truths'/],
  ['a late visit of nobody', 'shifts/floor.yaml', 'expected: 1', 'expected: often', /expected/],
  ['a signature at the desk', born, 'resolves: true', 'resolves: true, signed: true', /nobody signs at the desk/],
] as const)('%s', (_, file, find, put, says) => {
  const files = floorFiles()
  const text = files.get(file) ?? ''
  expect(text.split(find), `'${find}' stands once in ${file}`).toHaveLength(2)
  files.set(
    file,
    text.replace(find, () => put),
  )
  const { pack, problems } = compilePack(files)
  expect(pack).toBeNull()
  const told = problems.filter(({ severity, message }) => severity === 'error' && says.test(message))
  expect(told, problems.map(({ message }) => message).join('\n')).not.toEqual([])
  for (const { file: where, line, column } of told) {
    expect([file, rival]).toContain(where)
    expect(line).toBeGreaterThan(0)
    expect(column).toBeGreaterThan(0)
  }
})
