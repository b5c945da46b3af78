/** Who comes to the desk after a floor shift without a broken promise: the cases must be there, and one must fit everybody. */
import type { Afterwards, AfterwardsCase } from '../afterwards.ts'
import type { Side } from '../pack.ts'
import { didYouMean } from './near-name.ts'
import type { PackYaml } from './schema.ts'
import type { Source } from './source.ts'

interface Known {
  readonly sideOf: (id: string) => Side | undefined
  readonly cases: readonly string[]
  readonly people: ReadonlySet<string>
}

export function compileAfterwards(written: PackYaml['afterwards'], source: Source, known: Known): Afterwards {
  const listOf = (kind: keyof Afterwards): readonly AfterwardsCase[] =>
    (written?.[kind] ?? []).map((entry, i) => {
      const made = typeof entry === 'string' ? { case: entry, only: [] } : entry
      const path = ['afterwards', kind, i]
      if (known.sideOf(made.case) !== 'desk') source.error(path, 'case', `there is no desk case '${made.case}'.${didYouMean(made.case, known.cases)}`)
      for (const [j, person] of made.only.entries())
        if (!known.people.has(person)) source.error([...path, 'only', j], 'person', `unknown person '${person}'.${didYouMean(person, known.people)}`)
      return made
    })
  const lists = { kept: listOf('kept'), plain: listOf('plain'), unsigned: listOf('unsigned') }
  for (const [kind, list] of Object.entries(lists))
    if (written && list.every(({ only }) => only.length > 0))
      source.error(['afterwards', kind], 'case', `every case of '${kind}' is for some people only; one must fit everybody.`)
  return lists
}
