// Ways to spoil a file of a pack: what slips of the hand, bad merges and bad intent do to text. Each takes a seeded stream, so a failure can be had again.

import type { RandomStream } from '#scenario/random-stream.ts'

export type Mutation = (text: string, dice: RandomStream) => string

const pick = <T>(items: readonly T[], dice: RandomStream): T | undefined => items[dice.between(0, Math.max(0, items.length - 1))]

const onLines =
  (change: (lines: string[], at: number, dice: RandomStream) => void): Mutation =>
  (text, dice) => {
    const lines = text.split('\n')
    change(lines, dice.between(0, lines.length - 1), dice)
    return lines.join('\n')
  }

/** Replaces one scalar: what stands after a colon or a dash, or inside brackets. */
const onScalar =
  (values: readonly string[]): Mutation =>
  (text, dice) => {
    const places = [...text.matchAll(/(?<=[:\-,[{] )[^\s,[\]{}#][^,[\]{}#\n]*/g)]
    const place = pick(places, dice)
    if (place === undefined) return text
    return text.slice(0, place.index) + (pick(values, dice) ?? '') + text.slice(place.index + place[0].length)
  }

const indentOf = (line: string): string => /^\s*(?:- )?/.exec(line)?.[0].replace('- ', '  ') ?? ''
const insertAt =
  (junk: readonly string[]): Mutation =>
  (text, dice) =>
    onLines((lines, at) => lines.splice(at, 0, indentOf(lines[at] ?? '') + (pick(junk, dice) ?? '')))(text, dice)

const hugeNumbers = [
  '1e999',
  '-1e999',
  '9007199254740993',
  '99999999999999999999999999',
  '0x7fffffffffffffff',
  '.inf',
  '-.inf',
  '.nan',
  '1e-400',
  '-0',
  '0.1',
  '0o17',
  '1_000',
]
const wrongTypes = [
  'null',
  '~',
  'true',
  '[]',
  '{}',
  '[[]]',
  '""',
  "''",
  '!!binary aGk=',
  '!!set {a}',
  '!!js/function "f"',
  '2024-01-01',
  '<<',
  '? x',
  '|',
  '>',
  '@',
  '`',
  '%',
  '&',
  '*',
  '!',
]
const names = [
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'constructor',
  'prototype',
  'then',
  'length',
  'name',
  'stay',
  'walkedOut',
  'handedOver',
  'facts',
  'text',
]
const wordings = [
  '"{"',
  '"}"',
  '"{x"',
  '"{x, plural, one {#}}"',
  '"{x, plural, offset:1 =0 {a} other {#}}"',
  '"{x, select, other {{y}}}"',
  `"${"'".repeat(99)}"`,
  '"<b>{x}</b>"',
  '"{0}"',
  '"{x, number, ::currency/EUR}"',
  '"‮ﷺ𝕳\u0000\uFFFF"',
  `"${'word '.repeat(500)}"`,
  `"${'{x, plural, other {'.repeat(60)}${'}}'.repeat(60)}"`,
]
const conditions = [
  '"trust"',
  '"1/0"',
  '"trust >= "',
  '"(((((((("',
  `"${'('.repeat(5000)}"`,
  `"${'not '.repeat(5000)}true"`,
  `"${'trust > 1 and '.repeat(2000)}true"`,
  '"this.constructor"',
  '"fact[\'x\']"',
  '"a => b"',
  '"trust ** 2"',
  '"fact.x.y.z"',
  '"`x`"',
  '"0x10"',
  '"1e400 > trust"',
  '"flag.__proto__"',
  '"trust = 60"',
  '"fact.courierDays / 0"',
]
const nests = ['['.repeat(3000), '{a: '.repeat(3000), '- '.repeat(3000), `${'['.repeat(39)}x${']'.repeat(39)}`, `${'{a: '.repeat(30)}x${'}'.repeat(30)}`]
const bombs = [
  '&a [*a]',
  '&a {<<: *a}',
  '*nothing',
  '&x x',
  '<<: {a: 1}',
  `[${Array.from({ length: 30 }, (_, i) => `&b${i} [${i > 0 ? `*b${i - 1}, *b${i - 1}` : 'x'}]`).join(', ')}]`,
]
const keys = [
  '__proto__: { polluted: true }',
  '"__proto__": 1',
  'constructor: { prototype: { polluted: true } }',
  'x: y',
  '- x',
  '? [a, b] : c',
  'id: twice',
  'to: nowhere',
  'when: "false"',
  '%YAML 9.9',
  '---',
  '...',
  '# only a comment',
  '\tx: y',
  '!!map',
  '"',
  "'",
  '}',
  ']',
  ':',
  '? ',
  '&',
]

export const mutations: Readonly<Record<string, Mutation>> = {
  deleteLine: onLines((lines, at) => lines.splice(at, 1)),
  deleteLines: onLines((lines, at, dice) => lines.splice(at, dice.between(2, 30))),
  duplicateLine: onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  duplicateBlock: onLines((lines, at, dice) => lines.splice(at, 0, ...lines.slice(at, at + dice.between(2, 30)))),
  swapLines: onLines((lines, at, dice) => {
    const other = dice.between(0, lines.length - 1)
    ;[lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']
  }),
  moveLine: onLines((lines, at, dice) => lines.splice(dice.between(0, lines.length - 1), 0, ...lines.splice(at, 1))),
  shiftIndent: onLines((lines, at, dice) => {
    const line = lines[at] ?? ''
    lines[at] = dice.between(0, 1) === 0 ? `${' '.repeat(dice.between(1, 5))}${line}` : line.replace(/^ {1,2}/, '')
  }),
  misspell: onLines((lines, at, dice) => {
    const line = lines[at] ?? ''
    const place = dice.between(0, Math.max(0, line.length - 1))
    lines[at] = line.slice(0, place) + (pick(['', 'x', 'é', line[place + 1] ?? ''], dice) ?? '') + line.slice(place + 1)
  }),
  hugeNumber: onScalar(hugeNumbers),
  wrongType: onScalar(wrongTypes),
  strangeName: onScalar(names),
  strangeWording: onScalar(wordings),
  strangeCondition: onScalar(conditions),
  deepNesting: onScalar(nests),
  aliasBomb: onScalar(bombs),
  strangeKey: insertAt(keys),
  deleteCharacters: (text, dice) => {
    const at = dice.between(0, text.length)
    return text.slice(0, at) + text.slice(at + dice.between(1, 40))
  },
  insertCharacters: (text, dice) => {
    const at = dice.between(0, text.length)
    return (
      text.slice(0, at) +
      (pick(
        ['{', '}', '[', ']', '"', "'", ':', ': ', '#', ',', '\n', '\r', '\t', '\u0000', '\u2028', '\uFEFF', '\uD800', '{x}', '\\', '%', '&a ', '*a '],
        dice,
      ) ?? '') +
      text.slice(at)
    )
  },
  truncate: (text, dice) => text.slice(0, dice.between(0, text.length)),
  carriageReturns: (text) => text.replaceAll('\n', '\r\n'),
  twice: (text) => text + text,
  swapNames: (text, dice) => {
    const all = [...new Set(text.match(/\b[a-z][A-Za-z]{3,20}\b/g) ?? [])]
    const [one, other] = [pick(all, dice), pick(all, dice)]
    return one === undefined || other === undefined ? text : text.replace(new RegExp(`\\b${one}\\b`, dice.between(0, 1) === 0 ? '' : 'g'), () => other)
  },
  empty: () => '',
}
