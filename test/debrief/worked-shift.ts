/** A shift that a bot has worked to its end, as the debrief gets it. */
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import type { Relive } from '#overlay/debrief/fork.ts'
import { newShiftRecord, type ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import { resimulate } from '#shift/resimulate.ts'
import { openShift, type Shift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

export const { pack, texts } = orizont()
const engine = tableConversations()

export const relive: Relive = (log) => resimulate(pack, log, engine)

export interface WorkedShift {
  readonly shift: Shift
  readonly scores: Scores
  readonly record: ShiftRecord
}

export function workedShift(bot: BotName, seed = 3, shiftId = 'monday-morning'): WorkedShift {
  const shift = openShift(pack, shiftId, seed, { mode: 'assessment', engine })
  playShift(shift, bot, seed)
  const scores = scoreShift(shift.state.clients, shift.events)
  return { shift, scores, record: newShiftRecord(`${bot} ${seed} ${shiftId}`, shift.log(), '2026-03-02T10:00:00.000Z', scores, 'sales') }
}

export const everyBot: readonly BotName[] = ['best', 'worst', 'random', 'hasty', 'kind', 'exact']
