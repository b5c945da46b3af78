// Changes of one value in a YAML file: what is meant is there, and no other line has changed. On every case of the pack.

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addEntry, CannotEdit, flow, moveItem, removeEntry, setValue } from '#workbench/form/yaml-edits.ts'
import { orizontFiles } from '../drivers/orizont.ts'

interface ReplyYaml {
  readonly id: string
  readonly say: string
  readonly empathy?: object
}
interface CaseYaml {
  readonly beats: Readonly<Record<string, { readonly replies: readonly ReplyYaml[] }>>
}

/** Every fourth: they are laid out alike, and each edit reads the whole file. */
const cases = [...orizontFiles()].filter(([name]) => name.startsWith('cases/')).filter((_, i) => i % 4 === 0)
const read = (text: string): CaseYaml => parse(text) as CaseYaml
const comments = (text: string): string[] => text.split('\n').filter((line) => line.trimStart().startsWith('#'))

/** Lines of `before` that are no longer in `after`, in order. */
function linesLost(before: string, after: string): string[] {
  const left = after.split('\n')
  return before.split('\n').filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe.for(cases)('%s', ([, text]) => {
  const beats = Object.keys(read(text).beats)

  test('a new wording changes one line', () => {
    for (const beat of beats) {
      const said = 'She said: "no", and that is {days, plural, one {# day} other {# days}}.'
      const changed = setValue(text, ['beats', beat, 'replies', 1, 'say'], flow(said))
      expect(read(changed).beats[beat]?.replies[1]?.say).toBe(said)
      expect(linesLost(text, changed)).toHaveLength(1)
      expect(comments(changed)).toEqual(comments(text))
    }
  })

  test('empathy is marked where there was none, and taken away again', () => {
    for (const beat of beats) {
      for (const [i, reply] of (read(text).beats[beat]?.replies ?? []).entries()) {
        const path = ['beats', beat, 'replies', i, 'empathy'] as const
        const marked = setValue(text, path, flow({ reaction: 1, exploration: 2 }), 'say')
        expect(read(marked).beats[beat]?.replies[i]?.empathy).toEqual({ reaction: 1, exploration: 2 })
        if (reply.empathy === undefined) expect(removeEntry(marked, path)).toBe(text)
        else expect(read(removeEntry(text, path)).beats[beat]?.replies[i]?.empathy).toBeUndefined()
      }
    }
  })

  test('a reply is added, moved to its neighbour’s place and back, and removed', () => {
    for (const beat of beats) {
      const path = ['beats', beat, 'replies'] as const
      const replies = read(text).beats[beat]?.replies ?? []
      const added = addEntry(text, path, 'id: fresh\nsay: "Let me see."\nto: stay')
      expect(read(added).beats[beat]?.replies.map(({ id }) => id)).toEqual([...replies.map(({ id }) => id), 'fresh'])
      expect(linesLost(text, added)).toEqual([])
      const moved = moveItem(added, path, replies.length, -1)
      expect(read(moved).beats[beat]?.replies.at(-2)?.id).toBe('fresh')
      expect(read(moveItem(moved, path, replies.length - 1, 1))).toEqual(read(added))
      expect(read(removeEntry(moved, [...path, replies.length - 1]))).toEqual(read(text))
      expect(linesLost(text, removeEntry(added, [...path, replies.length]))).toEqual([])
    }
  })

  test('a beat is added behind another', () => {
    const first = beats[0] ?? ''
    const added = addEntry(text, ['beats'], 'fresh:\n  need: 2\n  client:\n    - { id: plain, say: "And now?" }', first)
    expect(Object.keys(read(added).beats)).toEqual([first, 'fresh', ...beats.slice(1)])
    expect(linesLost(text, added)).toEqual([])
  })
})

test('values are written so that they are read as they were meant', () => {
  const value = { yes: 'no', list: ['# no comment', 'a: b', 3, true], empty: [], none: {} }
  expect(parse(flow(value))).toEqual(value)
})

test('what cannot be edited is said, and nothing is changed', () => {
  expect(() => setValue('a: [', ['a'], '1')).toThrow(CannotEdit)
  expect(() => setValue('a: 1', ['b', 0], '1')).toThrow(CannotEdit)
  expect(() => removeEntry('a: 1', ['b'])).toThrow(CannotEdit)
})

test('in flow style commas stay where they belong', () => {
  expect(setValue('a: { b: 1 }', ['a', 'c'], '2')).toBe('a: { b: 1, c: 2 }')
  expect(setValue('a: {}', ['a', 'c'], '2')).toBe('a: { c: 2 }')
  expect(removeEntry('a: { b: 1, c: 2 }', ['a', 'b'])).toBe('a: { c: 2 }')
  expect(removeEntry('a: { b: 1, c: 2 }', ['a', 'c'])).toBe('a: { b: 1 }')
})
