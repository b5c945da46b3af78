/** Opens a visit where its client stands in line already, and keeps it: what is before that is the agent's alone. */
import type { AgentChoice, Intensity } from '#overlay/queue/visit-start.ts'
import { tempers } from '#overlay/queue/tempers.ts'
import type { MirrorOf, SavedVisit } from '#overlay/queue/visit-record.ts'
import type { Pack } from '#scenario/pack.ts'
import type { HumanClient, Pace } from '#shift/input.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { LARGEST_SEED } from '#overlay/choose/start.ts'
import { servedShift } from './queue-game.ts'
import { beginVisit } from './rules.ts'

interface Begun {
  readonly case: string
  readonly seed: number
  readonly pace: Pace
  readonly agent: AgentChoice
  readonly intensity: Intensity
  /** Whose side is played, with what the ledger says of her and who she is. */
  readonly mirror: { readonly of: MirrorOf; readonly human: Pick<HumanClient, 'number' | 'ledger' | 'person'> } | null
}

const oneOf = (count: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % count

export const drawSeed = (): number => 1 + oneOf(LARGEST_SEED)

export function newVisit(pack: Pack, { case: caseId, seed, pace, agent, intensity, mirror }: Begun): SavedVisit {
  const temper = agent === 'surprise' ? (tempers[oneOf(tempers.length)] ?? 'best') : agent
  const human: HumanClient = { number: 0, ledger: null, ...mirror?.human, intensity, agent: temper }
  const shift = servedShift(beginVisit(pack, caseId, seed, pace, human), temper)
  shift.advanceTo(shift.state.clients[humanPlace]?.arrivedAt ?? 0)
  return { format: 1, log: shift.log(), surprise: agent === 'surprise', mirrorOf: mirror?.of ?? null }
}
