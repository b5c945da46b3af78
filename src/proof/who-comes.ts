/** Who may come with a case: its own person, those whom a shift sends with it; anybody where a linked pair or a human client may bring it. */
import type { Case, Pack, Person } from '#scenario/pack.ts'

/** Null = anybody, in any mood. */
export function whoComes(pack: Pack, one: Case): readonly Person[] | null {
  const afterwards = Object.values(pack.afterwards).flatMap((list) => list.map((entry) => entry.case))
  if (one.born.length > 0 || afterwards.includes(one.id)) return null
  const ids = new Set([
    one.person,
    ...pack.shifts.flatMap((shift) => shift.arrivals.filter((arrival) => arrival.case === one.id).map((arrival) => arrival.person)),
  ])
  return pack.people.filter((person) => ids.has(person.id))
}
