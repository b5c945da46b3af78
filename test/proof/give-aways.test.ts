/** What gives the right button away is told with its test; a dull pack fails for that reason, and an even one does not. */
import { describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { chanceOfAtLeast } from '#proof/chance.ts'
import { provePack } from '#proof/prove-pack.ts'
import { orizontFiles } from '../drivers/orizont.ts'
import { dullPack } from './dull-pack.ts'

describe('the chance of so many hits', () => {
  test('is the binomial tail where all chances are equal', () => {
    // P(X >= 8) of 10 fair coins: (45 + 10 + 1) / 1024.
    expect(
      chanceOfAtLeast(
        8,
        Array.from({ length: 10 }, () => 0.5),
      ),
    ).toBeCloseTo(56 / 1024, 15)
  })

  test('counts unequal chances exactly', () => {
    expect(chanceOfAtLeast(2, [0.5, 0.25])).toBeCloseTo(0.125, 15)
    expect(chanceOfAtLeast(1, [0.5, 0.25])).toBeCloseTo(1 - 0.5 * 0.75, 15)
    expect(chanceOfAtLeast(0, [0.1])).toBe(1)
  })
})

describe('the dull pack', () => {
  const files = dullPack()
  const { pack, problems } = compilePack(files)
  if (!pack) throw new Error(`the dull pack does not compile: ${problems[0]?.message ?? ''}`)
  const found = provePack(pack, files).problems.filter(({ severity }) => severity === 'error')
  const told = (rule: string): string =>
    found
      .filter((problem) => problem.rule === rule)
      .map(({ message }) => message)
      .join('\n')

  test('can be served perfectly, so nothing but the give-aways makes it fail', () => {
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(['blind-score', 'give-away'])
  })

  test.each(['longest', 'first in the file', 'the only one that names a feeling'])('the reply that is %s wins on both axes', (trait) => {
    for (const axis of ['empathy', 'accuracy']) expect(told('give-away')).toContain(`the reply that is ${trait} is best for ${axis} in 36 of 36 beats`)
    expect(told('give-away')).toMatch(/exact Poisson-binomial, one-sided, p = \d\.\de-\d+/)
  })

  test.each(['longest', 'first', 'nicest'])('a player who always takes the %s reply scores all', (policy) => {
    for (const axis of ['empathy', 'accuracy'])
      expect(told('blind-score')).toContain(`a player who always takes the ${policy} reply and opens nothing scores 100 in ${axis}; at most 55 is fair`)
  })

  test('where the nice reply is the shortest as well, there is nothing to decide', () => {
    const text = files.get('cases/dull-0.yaml') ?? ''
    const spoiled = new Map(files).set('cases/dull-0.yaml', text.replace(/say: "I'm so sorry[^"]*on a Tuesday[^"]*"/, 'say: "Sorry! Two days."'))
    const compiled = compilePack(spoiled).pack
    const agreed = compiled ? provePack(compiled, spoiled).problems.filter(({ rule }) => rule === 'all-agree') : []
    expect(agreed).toEqual([
      expect.objectContaining({ file: 'cases/dull-0.yaml', severity: 'error', line: text.slice(0, text.indexOf('  b1:')).split('\n').length, column: 3 }),
    ])
    expect(agreed[0]?.message).toMatch(/all bots but 'worst' pick 'nice' in 'b1', .*there is nothing to decide/)
  })
})

test('what is even gives nothing away', () => {
  const files = evenPack()
  const { pack, problems } = compilePack(files)
  if (!pack) throw new Error(`the even pack does not compile: ${problems[0]?.message ?? ''}`)
  expect(provePack(pack, files).problems.filter(({ rule }) => rule === 'give-away' || rule === 'blind-score')).toEqual([])
})

/** The real pack is not even yet: what it still gives away is known by name, so that nothing joins it unseen. */
test('orizont gives nothing away but what is known', () => {
  const files = orizontFiles()
  const { pack } = compilePack(files)
  if (!pack) throw new Error('orizont does not compile')
  const traits = provePack(pack, files).giveAways?.flatMap(({ language, traits: tests }) =>
    tests.filter(({ p }) => p < 0.001).map(({ trait, axis }) => `${language}: ${trait}, ${axis}`),
  )
  const known = [
    'en: longest, empathy',
    'en: shortest, accuracy',
    'en: first in the file, empathy',
    'en: first in the file, accuracy',
    'en: only question, empathy',
    'en: only one that names a feeling, empathy',
    'ro: longest, empathy',
    'ro: shortest, accuracy',
    'ro: only question, empathy',
  ]
  expect(traits?.filter((trait) => !known.includes(trait))).toEqual([])
}, 120_000)

/** The dull pack with its virtues dealt out by turns: which reply is kind, which is right, where each stands and how long it is. */
function evenPack(): Map<string, string> {
  const files = dullPack()
  for (const [name, text] of files) {
    if (!name.startsWith('cases/')) continue
    const one = Number(/\d+/.exec(name)?.[0] ?? 0)
    let beat = 0
    files.set(
      name,
      text.replaceAll(/ {6}- id: nice\n[^]*?(?= {2}b\d:|endings:)/g, () => {
        const next = beat === 5 ? 'gone' : `b${beat + 1}`
        const turn = (one + 2 * beat++) % 6
        const words = [
          'Two days, sir, number',
          'It may take nine whole days and some more than that, so number',
          'We will see to it in the course of the week, number',
        ]
        const replies = [0, 1, 2].map((i) => {
          const kind = (turn + i) % 3 === 0
          const right = (turn + i + Math.floor(turn / 2)) % 3 === 1
          const wording = `${words[(i + turn + one) % 3] ?? ''} ${one}${beat}${i}.`
          const codes = kind ? 'empathy: { interpretation: 2 }' : 'harms: [dismiss]'
          return `      - { id: r${i}, say: "${wording}", ${codes}, claims: [ { fact: days, value: ${right ? 2 : 9} } ], to: ${next} }\n`
        })
        return replies.join('')
      }),
    )
  }
  return files
}
