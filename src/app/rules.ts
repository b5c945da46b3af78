/** The rules of the game in one module, fetched after the title has been drawn. The game on the screen runs on the XState machines. */
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import type { HumanClient, Mode, Pace, ShiftLog } from '#shift/input.ts'
import { resimulate } from '#shift/resimulate.ts'
import { openShift, type Shift } from '#shift/shift.ts'
import { clientOf } from '#shift/shift-plans.ts'

const engine = xstateConversations()

export function beginShift(pack: Pack, shift: string, seed: number, mode: Mode, pace: Pace): Shift {
  return openShift(pack, shift, seed, { mode, pace, engine })
}

/** A case played by its client; a bot is to serve her (`queue-game.ts`). */
export function beginVisit(pack: Pack, caseId: string, seed: number, pace: Pace, human: HumanClient): Shift {
  return openShift(pack, `${clientOf}${caseId}`, seed, { mode: 'practice', pace, engine, human })
}

/** @throws LogMismatch where the log does not fit the pack or does not follow. */
export function relive(pack: Pack, log: ShiftLog): Shift {
  return resimulate(pack, log, engine)
}

export function scoresOf(shift: Shift): Scores {
  return scoreShift(shift.state.clients, shift.events)
}
