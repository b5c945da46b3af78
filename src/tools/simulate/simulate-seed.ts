// One shift of a simulation: a bot plays a seed on the table engine; what is kept of it are five figures.

import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { shown } from '../shift-report.ts'

export const figures = ['empathy', 'accuracy', 'queueCare', 'waitedMs', 'left'] as const
/** Scores 0..100 or null; `waitedMs` of all clients together; `left`: clients who went away unserved or in anger. */
export type SeedResult = Readonly<Record<(typeof figures)[number], number | null>>

export interface Simulation {
  readonly pack: Pack
  readonly shift: string
  readonly bot: BotName
}

export function simulateSeed({ pack, shift: shiftId, bot }: Simulation, seed: number): SeedResult {
  const shift = openShift(pack, shiftId, seed, { mode: 'assessment', engine: tableConversations() })
  playShift(shift, bot, seed)
  const { empathy, accuracy, queueCare, paid } = scoreShift(shift.state.clients, shift.events)
  return { empathy: shown(empathy), accuracy: shown(accuracy), queueCare: shown(queueCare), waitedMs: paid.waitedMs, left: paid.lost }
}
