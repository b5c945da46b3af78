// Files in the wrong place, files that are missing, and files made to choke the reader: told in one line each, and nothing leaks.

import { describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { smallPack } from './small-pack.ts'

describe('files that are no pack', () => {
  test('a file without its place is told where files belong', () => {
    const files = smallPack().set('cases/Modem Missing.yaml', 'title: x').set('text/../../../etc/passwd.yaml', 'x: y')
    const { pack, problems } = compilePack(files)
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['cases/Modem Missing.yaml path', 'text/../../../etc/passwd.yaml path'])
    expect(pack).toBeNull()
  })

  test('a file that a pack cannot do without', () => {
    const files = smallPack()
    files.set('people.yml', files.get('people.yaml') ?? '').delete('people.yaml')
    const { pack, problems } = compilePack(files)
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(/^people\.yaml: a pack needs the file people\.yaml\. Did you mean 'people\.yml'\?$/),
    ])
    expect(pack).toBeNull()
  })

  test('a file of 50 MB, a bomb of aliases, brackets without end', () => {
    const bomb = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]`),
    ].join('\n')
    for (const text of [
      ' '.repeat(50_000_000),
      bomb,
      '['.repeat(100_000),
      '{ a: '.repeat(50_000),
      '- '.repeat(100_000),
      'a:\n'.repeat(5) + '? '.repeat(50_000),
      '"'.repeat(99_999),
    ]) {
      const { pack, problems } = compilePack(smallPack().set('people.yaml', text))
      expect(problems.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['people.yaml error'])
      expect(pack).toBeNull()
    }
  })

  test('nothing leaks into the prototype of objects', () => {
    compilePack(smallPack().set('people.yaml', 'people:\n  ? __proto__\n  : { polluted: true }\n'))
    compilePack(smallPack().set('facts.yaml', 'facts:\n  constructor: { prototype: { polluted: true } }\n'))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
