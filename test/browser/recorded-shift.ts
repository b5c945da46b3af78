// Shifts recorded in Node: by the bots, who say only what a player can say on the screen, and by somebody who does anything at any time.

import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import type { Mode } from '#shift/input.ts'
import { openSecondHalf } from '#shift/resimulate.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { playAnyhow } from '../drivers/any-player.ts'
import { pack } from './pack-words.ts'

export interface RecordedShift {
  readonly shift: Shift
  readonly scores: Scores
}

/** The longest wait that the screen lets a player announce, in minutes. */
const longestTold = 8

export function recordShift(id: string, seed: number, by: BotName | 'anyhow', mode: Mode = 'practice'): RecordedShift {
  return played(openShift(pack, id, seed, { mode, engine: xstateConversations() }), seed, by)
}

/** A floor shift and the desk shift that it walks into: the second half, which holds the first in its log. */
export function recordPair(
  first: string,
  second: string,
  seed: number,
  by: BotName | 'anyhow',
  then: BotName | 'anyhow',
  mode: Mode = 'practice',
): RecordedShift {
  const floor = recordShift(first, seed, by, mode).shift.log()
  return played(openSecondHalf(pack, second, floor, { mode, engine: xstateConversations() }), seed, then)
}

function played(shift: Shift, seed: number, by: BotName | 'anyhow'): RecordedShift {
  if (by === 'anyhow') playAnyhow(shift, seed)
  else {
    const apply: Shift['apply'] = (verb) => shift.apply(verb.verb === 'speakToQueue' ? { ...verb, minutes: Math.min(longestTold, verb.minutes) } : verb)
    playShift({ ...shift, apply }, by, seed)
  }
  return { shift, scores: scoreShift(shift.state.clients, shift.events) }
}
