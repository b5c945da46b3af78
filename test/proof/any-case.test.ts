/** Whatever a case looks like, the prover answers: no throw, places that exist, and nothing but what it knows the name of. */
import { expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Expression } from '#scenario/pack.ts'
import { proveCase } from '#proof/prove-case.ts'
import { smallPack } from '../bad-input/small-pack.ts'
import { randomCase } from './random-case.ts'

const { pack } = compilePack(smallPack())
if (!pack) throw new Error('the small pack does not compile')
const { structure } = pack
const rules = ['unreachable', 'never-offered', 'one-answer', 'dead-end', 'endless', 'flat', 'unproved', 'no-right-way', 'playable', 'right-but-cold']
const others = ['unread-flag', 'never-conveyed', 'told-too-soon', 'never-feasible', 'said-twice', 'hurried', 'patience']

test('300 random cases are judged', () => {
  const told = new Set<string>()
  for (let seed = 1001; seed <= 1300; seed++) {
    const { findings } = proveCase(structure, randomCase(seed), {})
    for (const { rule, path, message } of findings) {
      told.add(rule)
      expect(path.length).toBeGreaterThan(0)
      expect(message).toMatch(/\.$/)
    }
  }
  expect([...told].filter((rule) => !rules.includes(rule) && !others.includes(rule))).toEqual([])
  expect(told.size).toBeGreaterThan(6)
})

test('a reply that hangs on a dozen pages is not tried in four thousand ways', () => {
  const one = randomCase(7)
  const pages = Array.from({ length: 12 }, (_, i) => `page${i}`)
  const when = pages.map((page): Expression => ['looked', page]).reduce((left, right): Expression => ['and', left, right])
  const wide = {
    ...one,
    beats: one.beats.map((beat) => ({ ...beat, replies: beat.replies.map((reply, i) => (i === 1 ? { ...reply, when, stay: false } : reply)) })),
  }
  const { findings, values } = proveCase(structure, wide, {})
  expect(values?.playable).toBe(null)
  expect(findings.map(({ rule }) => rule)).toContain('unproved')
})

test('a beat that leads back is left to the compiler, which refuses it', () => {
  const one = randomCase(3)
  const round = { ...one, beats: one.beats.map((beat) => ({ ...beat, replies: beat.replies.map((reply) => ({ ...reply, routes: [{ when: null, to: 0 }] })) })) }
  expect(proveCase(structure, round, {}).findings).toEqual([])
})
