/** The conditions of a case at their places, and which answers each has given in all the states in which it was asked. */
import type { Known } from '#dialogue/condition.ts'
import type { Path } from '#scenario/compile/source.ts'
import type { Case, Expression, Reply } from '#scenario/pack.ts'
import { rangeOf } from './range.ts'
import type { KnownMood, Range } from './range.ts'

/** A condition at its place in the file, and which answers it has given by now. */
export interface Watched {
  readonly path: Path
  readonly when: Expression
  /** The reply that has to be on offer for it to be asked, or -1. */
  readonly reply: number
  readonly what: 'reply' | 'route' | 'line' | 'noticed'
  /** Asked after this many alternatives that come first. */
  readonly before: readonly (Expression | null)[]
  wasTrue: boolean
  wasFalse: boolean
  asked: boolean
}

/** @param after how she may feel once the reply was heard. */
export function ask(condition: Watched, known: Known, mood: KnownMood, after: KnownMood, reply: Reply | null): void {
  if (condition.wasTrue && condition.wasFalse) return
  if (condition.what !== 'reply' && reply?.when && rangeOf(reply.when, known, mood)[1] === 0) return
  // Where a reply leads is judged after she heard it.
  const isRoute = condition.what === 'route' && reply !== null
  const then = isRoute ? heardBy(known, reply.sets, reply.reaction + reply.interpretation > 0) : known
  const felt = isRoute ? after : mood
  if (condition.before.some((when) => when === null || always(rangeOf(when, then, felt)))) return
  condition.asked = true
  const range = rangeOf(condition.when, then, felt)
  if (range[1] !== 0 || range[0] !== 0) condition.wasTrue = true
  if (range[0] <= 0 && range[1] >= 0) condition.wasFalse = true
}

const always = (range: Range): boolean => range[0] > 0

function heardBy(known: Known, sets: number, acknowledges: boolean): Known {
  return { flags: known.flags | sets, acknowledged: known.acknowledged || acknowledges, facts: known.facts }
}

export function conditionsOf(one: Case, index: number): Watched[] {
  const beat = one.beats[index]
  if (!beat) return []
  const path: Path = ['beats', beat.id]
  const fresh = { wasTrue: false, wasFalse: false, asked: false }
  const lines = beat.lines.flatMap((line, i) =>
    line.when
      ? [
          {
            ...fresh,
            path: [...path, 'client', i, 'when'],
            when: line.when,
            reply: -1,
            what: 'line' as const,
            before: beat.lines.slice(0, i).map(({ when }) => when),
          },
        ]
      : [],
  )
  const replies = beat.replies.flatMap((reply, i): Watched[] => {
    const at: Path = [...path, 'replies', i]
    return [
      ...(reply.when ? [{ ...fresh, path: [...at, 'when'], when: reply.when, reply: i, what: 'reply' as const, before: [] }] : []),
      ...reply.routes.flatMap((route, r) =>
        route.when
          ? [
              {
                ...fresh,
                path: [...at, 'to', r, 'when'],
                when: route.when,
                reply: i,
                what: 'route' as const,
                before: reply.routes.slice(0, r).map(({ when }) => when),
              },
            ]
          : [],
      ),
      ...reply.claims.flatMap((claim, c) =>
        claim.noticed && claim.noticed[0] !== 'value'
          ? [{ ...fresh, path: [...at, 'claims', c, 'noticed'], when: claim.noticed, reply: i, what: 'noticed' as const, before: [] }]
          : [],
      ),
    ]
  })
  return [...lines, ...replies]
}

export function endingConditions(one: Case, index: number): Watched[] {
  const ending = one.endings[index]
  return (ending?.lines ?? []).flatMap((line, i) =>
    line.when
      ? [
          {
            path: ['endings', ending?.id ?? '', 'client', line.id, 'when'],
            when: line.when,
            reply: -1,
            what: 'line',
            before: ending?.lines.slice(0, i).map(({ when }) => when) ?? [],
            wasTrue: false,
            wasFalse: false,
            asked: false,
          },
        ]
      : [],
  )
}

/** The same door behind several replies of a beat is one door: some of them may never open it. */
export function doorsTogether(conditions: readonly Watched[]): readonly Watched[] {
  const doors = new Map<string, Watched>()
  const others: Watched[] = []
  for (const condition of conditions) {
    const name = JSON.stringify(condition.when)
    const same = doors.get(name)
    if (condition.what !== 'route') others.push(condition)
    else if (!same) doors.set(name, { ...condition })
    else {
      same.wasTrue ||= condition.wasTrue
      same.wasFalse ||= condition.wasFalse
      same.asked ||= condition.asked
    }
  }
  return [...others, ...doors.values()]
}
