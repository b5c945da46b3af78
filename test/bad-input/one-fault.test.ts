// Each kind of fault that an author can make: one clear error with its place and, where there is one, the near name. Never a half-loaded pack.

import { describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { caseFaults } from './case-faults.ts'
import { packFaults } from './pack-faults.ts'
import { placeOf, smallPack, spoiledPack } from './small-pack.ts'
describe('one fault in a pack gives one error', () => {
  test('the pack that is spoiled below is whole', () => {
    const { pack, problems } = compilePack(smallPack())
    expect(problems).toEqual([])
    expect(pack).not.toBeNull()
  })

  test.for([...caseFaults, ...packFaults])('$kind', (fault) => {
    const files = spoiledPack(fault.file, fault.find, fault.replacement)
    const { pack, problems } = compilePack(files)
    const file = fault.in ?? fault.file
    const errors = problems.filter((problem) => problem.severity === 'error')
    expect(errors).toEqual([
      { file, ...placeOf(files.get(file) ?? '', fault.at), rule: expect.any(String), severity: 'error', message: expect.stringMatching(fault.says) },
    ])
    expect(pack).toBeNull()
  })
})
