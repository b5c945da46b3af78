/** The plans that no file of the pack holds: one case alone, its client in a line of others, and a desk shift that a floor shift walks into. */
import type { Arrival, Case, Pack, ShiftPlan } from '#scenario/pack.ts'
import { randomStream, shuffled } from '#scenario/random-stream.ts'
import { practiceMs } from './constants.ts'

export const practiceOf = 'case:'
export const clientOf = 'client:'

/** A shift of the pack, or one made for `case:<id>` or `client:<id>`. */
export function planOf(pack: Pack, shiftId: string, seed: number): ShiftPlan | undefined {
  const made = (prefix: string): Case | undefined => pack.cases.find((known) => known.id === shiftId.slice(prefix.length))
  if (shiftId.startsWith(practiceOf)) {
    const one = made(practiceOf)
    return one && alone(shiftId, one, [{ case: one.id, person: one.person, by: one.by, atMs: 0, spreadMs: 0 }])
  }
  if (shiftId.startsWith(clientOf)) {
    const one = made(clientOf)
    return one && alone(shiftId, one, lineAround(pack, one, seed))
  }
  return pack.shifts.find((one) => one.id === shiftId)
}

function alone(id: string, one: Case, arrivals: readonly Arrival[]): ShiftPlan {
  return { id, side: one.side, durationMs: practiceMs, loud: 0, lessons: [], arrivals, target: 0, visits: [], lunchAtMs: null }
}

/** Where the human client stands: behind two, before two. */
export const humanPlace = 2
const others = [0, 2000, 9000, 20_000, 50_000] as const

/** The same line with another person in the human client's place; whoever stood elsewhere under that name changes places with her. */
export function inPerson(plan: ShiftPlan, person: string): ShiftPlan {
  const named = plan.arrivals[humanPlace]?.person
  if (named === undefined || named === person) return plan
  const arrivals = plan.arrivals.map((one, place): Arrival =>
    place === humanPlace ? { ...one, person } : one.person === person ? { ...one, person: named } : one,
  )
  return { ...plan, arrivals }
}

/** Small matters of other people, so that the wait is one of minutes. */
function lineAround(pack: Pack, one: Case, seed: number): readonly Arrival[] {
  const small = pack.cases.filter((other) => other.side === one.side && other.size === 'quick' && other.id !== one.id && other.born.length === 0)
  const company = shuffled(small.length > 0 ? small : [one], randomStream(seed, 0, 'queue'))
  const people = shuffled(
    pack.people.filter(({ id }) => id !== one.person),
    randomStream(seed, 1, 'queue'),
  )
  // Nobody stands in the same line twice.
  const there = new Set([one.person])
  return others.map((atMs, place): Arrival => {
    if (place === humanPlace) return { case: one.id, person: one.person, by: 'door', atMs, spreadMs: 0 }
    const theirs = company[place % company.length] ?? one
    const person = there.has(theirs.person) ? (people.find(({ id }) => !there.has(id))?.id ?? theirs.person) : theirs.person
    there.add(person)
    return { case: theirs.id, person, by: 'door', atMs, spreadMs: 0 }
  })
}

/** The people of the floor take the places of those who would have come; whoever is left over comes as planned. */
export function linkedPlan(plan: ShiftPlan, people: readonly { readonly case: string; readonly person: string }[]): ShiftPlan {
  const { arrivals } = plan
  const last = arrivals.reduce((most, one) => Math.max(most, one.atMs), 0)
  const count = Math.max(arrivals.length, people.length)
  return {
    ...plan,
    arrivals: Array.from({ length: count }, (_, i): Arrival => {
      const planned = arrivals[i] ?? { case: '', person: '', by: 'door', atMs: 0, spreadMs: 0 }
      const atMs = count === arrivals.length ? planned.atMs : Math.floor((last * i) / Math.max(1, count - 1))
      const person = people[i]
      return person ? { ...planned, ...person, by: 'door', atMs } : { ...planned, atMs }
    }),
  }
}
