// A shift of a pack by its name on the command line, or a case of it to practise (`case:<id>`).

import { didYouMean } from '#scenario/compile/near-name.ts'
import type { Pack } from '#scenario/pack.ts'
import { CommandFault } from './command-fault.ts'

/** The second half of a linked pair. @throws CommandFault where the first is not worked on the floor or the second not at the desk. */
export function checkPair(pack: Pack, first: string, second: string): string {
  const sideOf = (name: string): string | undefined =>
    name.startsWith('case:') ? pack.cases.find((one) => `case:${one.id}` === name)?.side : pack.shifts.find((one) => one.id === name)?.side
  if (sideOf(first) !== 'floor') throw new CommandFault(`a linked pair begins on the sales floor; '${first}' is worked at the desk.`)
  checkShiftName(pack, second)
  if (second.startsWith('case:') || sideOf(second) !== 'desk') {
    const desk = pack.shifts.filter((one) => one.side === 'desk').map((one) => one.id)
    throw new CommandFault(`a linked pair ends with a shift at the desk (${desk.join(', ')}), not with '${second}'.`)
  }
  return second
}

/** @throws CommandFault where the pack has none of that name. */
export function checkShiftName(pack: Pack, name: string): string {
  const shifts = pack.shifts.map((one) => one.id)
  const cases = pack.cases.map((one) => `case:${one.id}`)
  if (shifts.includes(name) || cases.includes(name)) return name
  if (cases.includes(`case:${name}`)) throw new CommandFault(`'${name}' is a case; to play it alone, write 'case:${name}'.`)
  throw new CommandFault(
    `the pack '${pack.id}' has no shift '${name}'.${didYouMean(name, [...shifts, ...cases]) || ` It has: ${shifts.join(', ') || 'none'}.`}`,
  )
}
