// A shift of a pack by its name on the command line, or a case of it to practise (`case:<id>`).

import { didYouMean } from '#scenario/compile/near-name.ts'
import type { Pack } from '#scenario/pack.ts'
import { CommandFault } from './command-fault.ts'

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
