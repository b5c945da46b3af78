/** The newcomers' first week of each department: which shifts and cases, day by day. When a day counts as done is no matter of the pack. */
import type { WeekDay, Weeks, WeekStep } from '../weeks.ts'
import { didYouMean } from './near-name.ts'
import type { WeeksYaml } from './schema.ts'
import type { Source } from './source.ts'
import type { TextBook } from './texts.ts'

export const noWeeks: Weeks = { desk: [], floor: [] }

interface Playable {
  readonly shifts: readonly string[]
  readonly cases: readonly string[]
}

export function compileWeeks(written: WeeksYaml, source: Source, known: Playable, texts: TextBook): Weeks {
  const daysOf = (department: keyof Weeks): readonly WeekDay[] =>
    written[department].map(({ id, do: steps, why }, i) => {
      const path = [department, i]
      if (written[department].findIndex((other) => other.id === id) !== i)
        source.error([...path, 'id'], 'duplicate', `the day '${id}' stands twice in this week.`)
      texts.add(`weeks.${department}.${id}`, why, 'other', source, [...path, 'why'])
      return {
        id,
        steps: steps.map((step, j): WeekStep => {
          const at = [...path, 'do', j]
          if ((step.case === undefined) === (step.shift === undefined)) source.error(at, 'value', `a step names either a 'case' or a 'shift'.`)
          if (step.case !== undefined) {
            if (!known.cases.includes(step.case)) source.error([...at, 'case'], 'case', `there is no case '${step.case}'.${didYouMean(step.case, known.cases)}`)
            if (step.mode !== undefined || step.speaks !== undefined)
              source.error(at, 'value', `a single case has no queue and is never assessed: 'mode' and 'speaks' go with a 'shift'.`)
            return { play: `case:${step.case}`, assessed: false, speaks: false }
          }
          const shift = step.shift ?? ''
          if (step.shift !== undefined && !known.shifts.includes(shift))
            source.error([...at, 'shift'], 'shift', `there is no shift '${shift}'.${didYouMean(shift, known.shifts)}`)
          return { play: shift, assessed: step.mode === 'assessment', speaks: step.speaks ?? false }
        }),
      }
    })
  return { desk: daysOf('desk'), floor: daysOf('floor') }
}
