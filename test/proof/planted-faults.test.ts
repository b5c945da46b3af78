/** One fault of each kind planted in a copy of a real case: found at its line, with a way to mend it. And no false alarm on the pack as it is. */
import { describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Case } from '#scenario/pack.ts'
import type { Problem } from '#scenario/problem.ts'
import { checkTranslationLengths } from '#proof/check-words.ts'
import { placed } from '#proof/finding.ts'
import { proveCase } from '#proof/prove-case.ts'
import { orizontFiles } from '../drivers/orizont.ts'
import { placeOf } from '../bad-input/small-pack.ts'
import { faults, moving } from './faults.ts'
import type { Change } from './faults.ts'

const original = orizontFiles()
function spoil(changes: readonly Change[]): Map<string, string> {
  const files = new Map(original)
  for (const [file, find, replacement] of changes) {
    const text = files.get(file) ?? ''
    const changed = text.replace(find, () => replacement)
    if (changed === text) throw new Error(`'${String(find)}' does not stand in ${file}`)
    files.set(file, changed)
  }
  return files
}

function prove(files: ReadonlyMap<string, string>, id: string, tamper: (one: Case) => Case = (one) => one): Problem[] {
  const { pack, problems } = compilePack(files)
  const one = pack?.structure.cases.find((known) => known.id === id)
  if (!pack || !one) throw new Error(`the spoiled pack does not compile: ${problems.find(({ severity }) => severity === 'error')?.message ?? id}`)
  return placed(proveCase(pack.structure, tamper(one), pack.texts['en'] ?? {}).findings, files)
}

describe('a planted fault is found at its place', () => {
  test.each(faults)('$kind', ({ changes, case: id, rule, severity, at: [file, marker], says }) => {
    const files = spoil(changes)
    const found = prove(files, id ?? 'moving-house').filter((problem) => problem.rule === rule)
    expect(found.map(({ message }) => message).join('\n')).toMatch(says)
    const place = placeOf(files.get(file) ?? '', marker)
    expect(found).toContainEqual(expect.objectContaining({ file, severity, ...place, message: expect.stringMatching(says) }))
  })

  test('a translation that is far too long', () => {
    const text = 'text/ro/moving-house.yaml'
    const before = original.get(text) ?? ''
    const key = '  move.always: '
    const line = before.split('\n').find((one) => one.startsWith(key)) ?? ''
    const files = new Map(original).set(text, before.replace(line, `${key}"${'Ce săptămână, cu mutarea și copilul mic! '.repeat(6)}"`))
    const { pack } = compilePack(files)
    if (!pack) throw new Error('the pack does not compile')
    const found = placed(checkTranslationLengths(pack.structure, pack.texts), files)
    expect(found).toEqual([expect.objectContaining({ file: text, rule: 'odd-length', line: before.split('\n').indexOf(line) + 1 })])
  })

  // The compiler refuses these in a file already; the prover holds for any case that it is handed.
  test.each([
    ['a beat in which there may be nothing to say', 'dead-end', false],
    ['a beat in which one may stay for ever', 'endless', true],
  ] as const)('%s', (_, rule, stays) => {
    const files = new Map(original)
    const found = prove(files, 'moving-house', (one) => ({
      ...one,
      beats: one.beats.map((beat) =>
        beat.id === 'monday'
          ? {
              ...beat,
              replies: beat.replies.map((reply, i) =>
                stays && i === 0 ? { ...reply, when: null, stay: true } : { ...reply, when: ['==', ['fact', 0], ['value', -5]] },
              ),
            }
          : beat,
      ),
    }))
    const marker = '- id: bridge'
    expect(found).toContainEqual(expect.objectContaining({ file: moving, rule, severity: 'error', ...placeOf(original.get(moving) ?? '', marker) }))
  })

  test('a nudge before all could be read', () => {
    const found = prove(original, 'moving-house', (one) => ({ ...one, beats: one.beats.map((beat) => ({ ...beat, nudgeMs: 4000 })) }))
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'hurried',
        severity: 'error',
        ...placeOf(original.get(moving) ?? '', 'nudge: "Sorry'),
        message: expect.stringContaining('after 4 s'),
      }),
    )
  })
})

describe('no false alarm', () => {
  test('on the case in which the faults are planted', () => {
    expect(prove(original, 'moving-house')).toEqual([])
  })

  test('no case of the pack has an error', () => {
    const { pack } = compilePack(original)
    const found = pack?.structure.cases.flatMap((one) => proveCase(pack.structure, one, pack.texts['en'] ?? {}).findings) ?? []
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  }, 120_000)
})
