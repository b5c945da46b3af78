// What one client costs, played by a bot and scored as `simulate` does, in a shift of ten and in one a hundred times as long: at equal load
// it must stay the same.

import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import type { Pack, ShiftPlan, Side } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { unitsPerSecond } from './paced-rounds.ts'

/** One client comes a minute, and the bot needs most of it. */
const everyMs = 60_000

export interface ClientCost {
  readonly clients: number
  /** Of processor time. */ readonly microseconds: number
}

/** @param side on the floor every second client rings, at the desk all come by the door. */
export function costPerClient(
  pack: Pack,
  side: Side,
  sizes: readonly number[],
  sliceMs: number,
  rounds: number,
  onRound: (done: number) => void,
): readonly ClientCost[] {
  const shifts = sizes.map((size) => longShift(side, size))
  const measured: Pack = { ...pack, shifts }
  let seed = 0
  const rates = unitsPerSecond(
    shifts.map((plan) => ({
      name: plan.id,
      // As many clients in every slice, whichever the length of the shift.
      work: () => {
        let clients = 0
        do clients += servedShift(measured, plan.id, ++seed)
        while (clients < Math.max(...sizes))
        return clients
      },
    })),
    sliceMs,
    rounds,
    onRound,
  )
  return sizes.map((clients) => ({ clients, microseconds: 1_000_000 / (rates.get(planName(clients)) ?? NaN) }))
}

const planName = (clients: number): string => `of-${clients}`

function longShift(side: Side, clients: number): ShiftPlan {
  return {
    id: planName(clients),
    side,
    durationMs: (clients + 1) * everyMs,
    loud: 0,
    lessons: [],
    target: 0,
    visits: [],
    lunchAtMs: null,
    arrivals: Array.from({ length: clients }, (_, i) => ({
      case: side === 'desk' ? 'short' : 'short-floor',
      person: 'vera',
      by: side === 'floor' && i % 2 === 1 ? ('phone' as const) : ('door' as const),
      atMs: i * everyMs,
      spreadMs: everyMs / 2,
    })),
  }
}

/** Returns how many came. */
function servedShift(pack: Pack, plan: string, seed: number): number {
  const shift = openShift(pack, plan, seed, { mode: 'assessment', engine: tableConversations() })
  playShift(shift, 'hasty', seed)
  scoreShift(shift.state.clients, shift.events)
  shift.hash()
  return shift.state.clients.length
}
