/** The rules of the game in one module, fetched after the title has been drawn. The game on the screen runs on the XState machines. */
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import type { HumanClient, Mode, Pace, ShiftLog } from '#shift/input.ts'
import { openSecondHalf, resimulate } from '#shift/resimulate.ts'
import { openShift, type Shift } from '#shift/shift.ts'
import { clientOf } from '#shift/shift-plans.ts'

const engine = xstateConversations()

export function beginShift(pack: Pack, shift: string, seed: number, mode: Mode, pace: Pace): Shift {
  return openShift(pack, shift, seed, { mode, pace, engine })
}

/** The desk shift into which a floor shift walks, on its seed. @throws LogMismatch where the floor's log does not lead to its own end. */
export function beginSecondHalf(pack: Pack, shift: string, floor: ShiftLog, mode: Mode, pace: Pace): Shift {
  return openSecondHalf(pack, shift, floor, { mode, pace, engine })
}

/** The same people with the same facts from the beginning, whichever kind of shift it was. */
export function beginAgain(pack: Pack, log: ShiftLog, pace: Pace): Shift {
  const { shift, seed, mode, after, human } = log
  return after ? beginSecondHalf(pack, shift, after, mode, pace) : openShift(pack, shift, seed, { mode, pace, engine, ...(human ? { human } : {}) })
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
