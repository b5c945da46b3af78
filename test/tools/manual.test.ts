// The author's manual: every field is described, the reference is as the schemas are, and the tutorial does what it says.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { provePack } from '#proof/prove-pack.ts'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { formatProblem } from '#scenario/problem.ts'
import type { Problem } from '#scenario/problem.ts'
import { examples, exampleOf } from '#tools/manual/examples.ts'
import { reference } from '#tools/manual/reference.ts'
import { isChecked, tutorialSteps } from '#tools/manual/tutorial-steps.ts'
import { fileKinds, formsOf } from '#tools/manual/schema-fields.ts'

const manual = (name: string): string => readFileSync(fileURLToPath(new URL(`../../assets/manual/${name}`, import.meta.url)), 'utf8')

const fields = fileKinds.flatMap(({ file, schema }) => formsOf(schema).flatMap((form) => form.fields.map((field) => ({ file, path: form.path, field }))))

describe('the reference', () => {
  test('describes every field, in a sentence', () => {
    expect(fields.length).toBeGreaterThan(130)
    const lacking = fields
      .filter(({ field }) => !/^\S.{8,}[.:}\])]$/.test(field.description ?? ''))
      .map(({ file, path, field }) => `${file} ${path}.${field.name}`)
    expect(lacking).toEqual([])
  })

  test('says of every field that may be left out what happens then, or which other stands instead', () => {
    const silent = fields
      .filter(({ field }) => field.optional && !/Left out|Instead of|Either this|Needed only|The last has none/.test(field.description ?? ''))
      .map(({ path, field }) => `${path}.${field.name}`)
    expect(silent).toEqual([])
  })

  test('shows an example of every field, which the schema accepts', () => {
    const shown = new Set<unknown>()
    for (const { file, path, field } of fields) {
      if (shown.has(field.schema)) continue
      shown.add(field.schema)
      const example = exampleOf(file, path, field.name)
      if (example === undefined) {
        // A map that stands in two places has its examples at the first.
        expect(
          fields.some((other) => other.field.schema === field.schema && exampleOf(other.file, other.path, field.name) !== undefined),
          `${file} ${path}.${field.name}`,
        ).toBe(true)
        continue
      }
      const value: unknown = (parse(example) as Record<string, unknown>)[field.name]
      expect(field.schema.safeParse(value).error?.message, example).toBeUndefined()
    }
  })

  test('has no example of a field that is not there', () => {
    for (const [file, forms] of Object.entries(examples))
      for (const [path, lines] of Object.entries(forms))
        for (const line of lines)
          expect(
            fields.some((one) => one.file === file && one.path === path && line.startsWith(`${one.field.name}:`)),
            `${file} ${path} ${line}`,
          ).toBe(true)
  })

  test('is the one in assets/manual; if not, run: npm run -s counterpart -- manual', () => {
    expect(manual('reference.md')).toBe(reference())
  })
})

/** What the checker says, as the tutorial quotes it. */
const quoted = (problems: readonly Problem[]): readonly string[] => (problems.length === 0 ? ['no problems'] : problems.map(formatProblem))

describe('the tutorial', () => {
  const steps = tutorialSteps(manual('tutorial.md'))

  test('gives at every check what it quotes, and ends with a pack that is proved without a problem', () => {
    const files = new Map<string, string>()
    let tried = new Map<string, string>()
    for (const step of steps) {
      if (!isChecked(step)) {
        const text = step.kind === 'write' ? step.text : (files.get(step.file) ?? '') + step.text
        if (step.kind === 'mistake') tried = new Map([[step.file, text]])
        else files.set(step.file, text)
        continue
      }
      const now = new Map([...files, ...tried])
      tried = new Map()
      const { pack, problems } = compilePack(now)
      const proof = step.kind === 'prove' && pack ? provePack(pack, now, true).problems : []
      expect(quoted([...problems, ...proof]), `tutorial.md, line ${step.line}`).toEqual(step.says)
    }
    expect(steps.at(-1)?.kind).toBe('prove')
    const { pack } = compilePack(files)
    expect(pack?.structure.cases.map((one) => one.beats.length)).toEqual([6])
    expect(pack && provePack(pack, files, true).problems.filter((problem) => problem.severity === 'error')).toEqual([])
  })

  test('shows mistakes as well', () => {
    expect(steps.filter((step) => step.kind === 'mistake')).not.toEqual([])
  })
})
