/** Which department works what can be played: a shift of the pack, or a single case as `case:<id>`. */
import type { Pack, Side } from '#scenario/pack.ts'

const CASE = 'case:'

/** The desk's where the pack has nothing of that name. */
export function sideOf({ shifts, cases }: Pick<Pack, 'shifts' | 'cases'>, play: string): Side {
  const found = play.startsWith(CASE) ? cases.find(({ id }) => id === play.slice(CASE.length)) : shifts.find(({ id }) => id === play)
  return found?.side ?? 'desk'
}
