/** One shift file: who comes when, and what a first shift teaches. */
import type { ShiftPlan } from '../pack.ts'
import { didYouMean } from './near-name.ts'
import type { ShiftYaml } from './schema.ts'
import type { Source } from './source.ts'
import type { TextBook } from './texts.ts'

export function compileShift(
  id: string,
  written: ShiftYaml,
  source: Source,
  personOf: ReadonlyMap<string, string>,
  cases: readonly string[],
  people: ReadonlySet<string>,
  texts: TextBook,
): ShiftPlan {
  texts.add(`shifts.${id}.title`, written.title, 'other', source, ['title'])
  texts.add(`shifts.${id}.brief`, written.brief, 'other', source, ['brief'])
  const durationMs = written.minutes * 60_000
  const arrivals = written.clients.map((client, i) => {
    const path = ['clients', i]
    if (!cases.includes(client.case)) source.error([...path, 'case'], 'case', `there is no case '${client.case}'.${didYouMean(client.case, cases)}`)
    if (client.person !== undefined && !people.has(client.person))
      source.error([...path, 'person'], 'person', `unknown person '${client.person}'.${didYouMean(client.person, people)}`)
    const [minutes = 0, seconds = 0] = client.at.split(':').map(Number)
    const atMs = minutes * 60_000 + seconds * 1000
    if (atMs >= durationMs) source.error([...path, 'at'], 'time', `she would come at ${client.at}, after the bell (${written.minutes} min).`)
    return { case: client.case, person: client.person ?? personOf.get(client.case) ?? '', atMs, spreadMs: (client.spread ?? 0) * 1000 }
  })
  const lessons = (written.lessons ?? []).map((lesson, i) => {
    texts.add(`shifts.${id}.lesson.${lesson.id}`, lesson.say, 'other', source, ['lessons', i, 'say'])
    return { id: lesson.id, on: lesson.on }
  })
  return { id, side: written.side, durationMs, loud: written.loud ?? 0, arrivals, lessons }
}
