// How long the prover takes for a large case, and beside the shortest paths of @xstate/graph over the same case's own machine, in one run.

import { caseMachine } from '#dialogue/case-machine.ts'
import type { Surroundings } from '#dialogue/conversation.ts'
import { beatOrder } from '#proof/beat-order.ts'
import { drawsOf } from '#proof/draws.ts'
import { openWays } from '#proof/open-ways.ts'
import { realWays } from '#proof/real-ways.ts'
import type { Case } from '#scenario/pack.ts'
import { median } from './paced-rounds.ts'
import { wideCase } from './wide-case.ts'

export interface ProverSpeed {
  readonly large: { readonly beats: number; readonly states: number; readonly ms: number; readonly megabytes: number }
  /** The same case for both: beats, and milliseconds of processor time each. */
  readonly compared: { readonly beats: number; readonly states: number; readonly proverMs: number; readonly graphStates: number; readonly graphMs: number }
}

const person = { trust: 4200, tension: 6000 }

/** @param large and compared: beats and layers of the case. @param rounds of the proof, of which the median counts. */
export async function proverSpeed(large: readonly [number, number], compared: readonly [number, number], rounds: number): Promise<ProverSpeed> {
  const small = wideCase(...compared)
  // The first proof warms the compiler up, for both alike.
  prove(wideCase(60, 6))
  // Before the graph, which needs more memory than the prover: what is told is the most that the process has held by now.
  const whole = timed(() => prove(wideCase(...large)))
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const graph = await shortestPaths(wideCase(12, 3)).then(() => shortestPaths(small))
  const proofs = Array.from({ length: rounds }, () => timed(() => prove(small)))
  const proved = { result: proofs[0]?.result ?? { beats: 0, states: 0 }, ms: median(proofs.map(({ ms }) => ms)) }
  return {
    large: { ...whole.result, ms: whole.ms, megabytes },
    compared: { beats: proved.result.beats, states: proved.result.states, proverMs: proved.ms, graphStates: graph.states, graphMs: graph.ms },
  }
}

/** Reach and both bounds with emotion open, then all that can really be played. */
function prove(one: Case): { beats: number; states: number } {
  const order = beatOrder(one) ?? []
  let states = 0
  for (const drawn of drawsOf(one, 1).draws) states += openWays(drawn, order).states + (realWays(drawn, order, person)?.states ?? 0)
  return { beats: order.length, states }
}

async function shortestPaths(one: Case): Promise<{ states: number; ms: number }> {
  const { getShortestPaths } = await import('@xstate/graph')
  const around: Surroundings = { looked: new Set(), waited: 0, mood: 60 }
  const drawn = { case: one, facts: [] }
  const replies = [...new Set(one.beats.flatMap((beat) => beat.replies.map(({ id }) => id)))]
  const { result, ms } = timed(() =>
    getShortestPaths(caseMachine(one), {
      input: { drawn, trust: person.trust, tension: person.tension, around },
      events: replies.map((id) => ({ type: `reply.${id}` as const, around })),
      serializeState: ({ context: { state } }) => `${state.beat} ${state.flags} ${state.trust} ${state.tension} ${state.acknowledged ? 1 : 0}`,
      limit: 10_000_000,
    }),
  )
  return { states: result.length, ms }
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}
