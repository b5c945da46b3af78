/** The medians of a policy over many seeds of a shift: what fairness is judged by. */
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { orizont } from './orizont.ts'

const { pack } = orizont()
export const seeds = 200

export interface Medians {
  readonly empathy: number
  readonly accuracy: number
  readonly queueCare: number
  readonly signed: number
}

export function worked(shiftId: string, seed: number, bot: BotName): { readonly shift: Shift; readonly scores: Scores } {
  const shift = openShift(pack, shiftId, seed, { mode: 'practice', engine: tableConversations() })
  playShift(shift, bot, seed)
  return { shift, scores: scoreShift(shift.state.clients, shift.events) }
}

export function medians(shiftId: string, bot: BotName): Medians {
  const runs = Array.from({ length: seeds }, (_, i) => worked(shiftId, i + 1, bot).scores)
  return {
    empathy: median(runs.map((run) => run.empathy)) / 100,
    accuracy: median(runs.map((run) => run.accuracy)) / 100,
    queueCare: median(runs.map((run) => run.queueCare)) / 100,
    signed: median(runs.map((run) => run.signed)),
  }
}

/** Of an even number the mean of the middle two. */
export function median(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  if (low === undefined || high === undefined) throw new Error('no figures')
  return (low + high) / 2
}
