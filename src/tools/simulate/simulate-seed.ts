// One shift of a simulation, or a linked pair: bots play a seed on the table engine; what is kept of each half are a few figures.

import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openSecondHalf } from '#shift/resimulate.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { shown } from '../shift-report.ts'

export const figures = ['empathy', 'accuracy', 'queueCare', 'waitedMs', 'left', 'signed', 'lost'] as const
/**
 * Scores 0..100 or null; `waitedMs` of all clients together; `left`: clients who went away unserved or in anger; `signed`: signatures;
 * `lost`: what the clients lost by wrong answers and promises not kept, in whole currency.
 */
export type HalfResult = Readonly<Record<(typeof figures)[number], number | null>>
export interface SeedResult {
  readonly first: HalfResult
  readonly then: HalfResult | null
}

export interface Simulation {
  readonly pack: Pack
  readonly shift: string
  readonly bot: BotName
  readonly then: { readonly shift: string; readonly bot: BotName } | null
}

export function simulateSeed({ pack, shift: shiftId, bot, then }: Simulation, seed: number): SeedResult {
  const engine = tableConversations()
  const shift = openShift(pack, shiftId, seed, { mode: 'assessment', engine })
  playShift(shift, bot, seed)
  if (then === null) return { first: figuresOf(shift), then: null }
  const second = openSecondHalf(pack, then.shift, shift.log(), { mode: 'assessment', engine })
  playShift(second, then.bot, seed)
  return { first: figuresOf(shift), then: figuresOf(second) }
}

function figuresOf(shift: Shift): HalfResult {
  const { empathy, accuracy, queueCare, paid, signed } = scoreShift(shift.state.clients, shift.events)
  return {
    empathy: shown(empathy),
    accuracy: shown(accuracy),
    queueCare: shown(queueCare),
    waitedMs: paid.waitedMs,
    left: paid.lost,
    signed,
    lost: paid.cost / 100,
  }
}
