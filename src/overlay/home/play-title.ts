/** The title of what can be played: a shift, or a single case as `case:<id>`. */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Wordings } from '#wording/pack-wordings.ts'

const CASE = 'case:'

export function playTitle(play: string, wordings: Wordings): string {
  return wordings.say(play.startsWith(CASE) ? wordingIds.caseTitle(play.slice(CASE.length)) : wordingIds.shiftTitle(play))
}
