/** One shift file: who comes when, and what a first shift teaches. */
import type { ShiftPlan, Side, WayIn } from '../pack.ts'
import { didYouMean } from './near-name.ts'
import type { ShiftYaml } from './schema.ts'
import type { Source } from './source.ts'
import type { TextBook } from './texts.ts'

export function compileShift(
  id: string,
  written: ShiftYaml,
  source: Source,
  cases: ReadonlyMap<string, { readonly person: string; readonly side: Side; readonly by: WayIn }>,
  people: ReadonlySet<string>,
  texts: TextBook,
): ShiftPlan {
  texts.add(`shifts.${id}.title`, written.title, 'other', source, ['title'])
  texts.add(`shifts.${id}.brief`, written.brief, 'other', source, ['brief'])
  const durationMs = written.minutes * 60_000
  const arrivals = written.clients.map((client, i) => {
    const path = ['clients', i]
    const one = cases.get(client.case)
    if (!one) source.error([...path, 'case'], 'case', `there is no case '${client.case}'.${didYouMean(client.case, cases.keys())}`)
    else if (one.side !== written.side)
      source.error([...path, 'case'], 'side', `'${client.case}' is a ${one.side} case; this shift is worked at the ${written.side}.`)
    if (client.person !== undefined && !people.has(client.person))
      source.error([...path, 'person'], 'person', `unknown person '${client.person}'.${didYouMean(client.person, people)}`)
    const atMs = clockMs(client.at)
    if (atMs >= durationMs) source.error([...path, 'at'], 'time', `she would come at ${client.at}, after the bell (${written.minutes} min).`)
    return { case: client.case, person: client.person ?? one?.person ?? '', by: client.by ?? one?.by ?? 'door', atMs, spreadMs: (client.spread ?? 0) * 1000 }
  })
  const lessons = (written.lessons ?? []).map((lesson, i) => {
    texts.add(`shifts.${id}.lesson.${lesson.id}`, lesson.say, 'other', source, ['lessons', i, 'say'])
    return { id: lesson.id, on: lesson.on }
  })
  const visits = (written.visits ?? []).map((visit, i) => {
    texts.add(`shifts.${id}.visit.${visit.id}.behind`, visit.behind, 'client', source, ['visits', i, 'behind'])
    texts.add(`shifts.${id}.visit.${visit.id}.ahead`, visit.ahead, 'client', source, ['visits', i, 'ahead'])
    return { id: visit.id, atMs: clockMs(visit.at), expected: visit.expected }
  })
  if (written.side === 'desk' && (written.target !== undefined || visits.length > 0))
    source.error(['side'], 'side', 'a target and visits of the manager belong to the sales floor.')
  return {
    id,
    side: written.side,
    durationMs,
    loud: written.loud ?? 0,
    arrivals,
    lessons,
    target: written.target ?? 0,
    visits,
    lunchAtMs: written.lunch === undefined ? null : clockMs(written.lunch),
  }
}

function clockMs(clock: string): number {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return minutes * 60_000 + seconds * 1000
}
