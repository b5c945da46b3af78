// `bench`: how fast the engine is, beside inkjs on the same case, and whether a long shift costs more a client than a short one.

import { cpus } from 'node:os'
import type { Command } from 'commander'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Pack } from '#scenario/pack.ts'
import { costPerClient } from '../bench/cost-per-client.ts'
import type { ClientCost } from '../bench/cost-per-client.ts'
import { engineSpeed } from '../bench/engine-speed.ts'
import type { EngineSpeed } from '../bench/engine-speed.ts'
import { hundredBeatsPack } from '../bench/hundred-beats.ts'
import { proverSpeed } from '../bench/prover-speed.ts'
import type { ProverSpeed } from '../bench/prover-speed.ts'
import { CommandFault } from '../command-fault.ts'
import { printAnswer } from '../print-answer.ts'
import { progressBar } from '../progress-bar.ts'

const full = { sliceMs: 400, rounds: 9, clients: [10, 30, 100, 300, 1000], proved: [1200, 20], compared: [100, 20] } as const
const quick = { sliceMs: 10, rounds: 1, clients: [10, 40], proved: [60, 6], compared: [20, 5] } as const

function measuredPack(): Pack {
  const { pack, problems } = compilePack(hundredBeatsPack())
  if (pack === null) throw new Error(`the measured pack is not whole: ${problems[0]?.message ?? ''}`)
  return pack.structure
}

const round = (value: number, digits: number): number => Number(value.toPrecision(digits))

function ratiosOf(speed: EngineSpeed): Record<string, number> {
  return {
    bulkToInk: round(speed.bulk / speed.inkSameRules, 3),
    bulkToInkFixedEffects: round(speed.bulk / speed.inkFixedEffects, 3),
    xstateToInk: round(speed.shiftOnXState / speed.inkSameRules, 3),
    bulkFloorToInk: round(speed.bulkFloor / speed.inkSameRules, 3),
    floorXstateToInk: round(speed.floorOnXState / speed.inkSameRules, 3),
    clientXstateToInk: round(speed.clientOnXState / speed.inkSameRules, 3),
    xstateToInkFixedEffects: round(speed.shiftOnXState / speed.inkFixedEffects, 3),
  }
}

/** How far the dearest client lies above the cheapest, in per cent. */
function spreadOf(costs: readonly ClientCost[]): number {
  const values = costs.map((cost) => cost.microseconds)
  return round((Math.max(...values) / Math.min(...values) - 1) * 100, 3)
}

function graphRatio({ compared }: ProverSpeed): number {
  // A quick run may take no tick of the processor's clock: then at least so many times faster.
  return round(compared.graphMs / Math.max(compared.proverMs, 1), 3)
}

function proverTable(prover: ProverSpeed): string {
  const { large, compared } = prover
  const whole = (value: number): string => Math.round(value).toLocaleString('en')
  return [
    'The prover: reach, bounds, and all that can be played, in processor time',
    `  ${whole(large.beats)} beats, 3 flags, trust and tension: ${whole(large.states)} states in ${whole(large.ms)} ms, ${large.megabytes} MB held at most`,
    `  ${whole(compared.beats)} beats: ${whole(compared.states)} states in ${compared.proverMs.toFixed(1)} ms; @xstate/graph's shortest paths ${whole(compared.graphStates)} states in ${whole(compared.graphMs)} ms: ${graphRatio(prover)} ×`,
  ].join('\n')
}

function table(speed: EngineSpeed, costs: readonly ClientCost[], floorCosts: readonly ClientCost[]): string {
  const row = (name: string, rate: number): string =>
    `  ${name.padEnd(52)}${Math.round(rate).toLocaleString('en').padStart(12)}${(rate / speed.inkSameRules).toFixed(1).padStart(10)} ×${(rate / speed.inkFixedEffects).toFixed(1).padStart(10)} ×`
  return [
    `Replies a second of processor time${' '.repeat(20)}${'replies/s'.padStart(12)}${'to ink (a)'.padStart(12)}${'to ink (b)'.padStart(12)}`,
    row('bulk runner: events, emotion, scores, hash', speed.bulk),
    row('whole shift on the table', speed.shiftOnTable),
    row('whole shift on XState (what the screen plays)', speed.shiftOnXState),
    row('bulk runner, a floor case', speed.bulkFloor),
    row('whole shift on XState, a floor case', speed.floorOnXState),
    row('whole visit on XState, as the client', speed.clientOnXState),
    row('inkjs 2.4, the same rules (a)', speed.inkSameRules),
    row('inkjs 2.4, fixed effects without rules (b)', speed.inkFixedEffects),
    '',
    'One client in a shift, at equal load, in microseconds of processor time',
    `  ${''.padStart(13)} ${'desk'.padStart(10)} ${'floor'.padStart(10)}`,
    ...costs.map(
      (cost, i) =>
        `  ${String(cost.clients).padStart(5)} clients ${cost.microseconds.toFixed(1).padStart(10)} ${(floorCosts[i]?.microseconds ?? NaN).toFixed(1).padStart(10)}`,
    ),
    `  spread ${`${spreadOf(costs).toFixed(1)} %`.padStart(17)} ${`${spreadOf(floorCosts).toFixed(1)} %`.padStart(10)}`,
  ].join('\n')
}

export function addBench(program: Command): void {
  program
    .command('bench')
    .description('measure the engine beside inkjs on the same case (takes about half a minute)')
    .option('--prover', 'measure the prover beside @xstate/graph as well (a minute and a half more)')
    .option('--quick', 'a glance that shows only that everything runs; its figures mean nothing')
    .option('--json', 'print one JSON document')
    .action(async (options: { prover?: true; quick?: true; json?: true }) => {
      const { sliceMs, rounds, clients, proved, compared } = options.quick ? quick : full
      const pack = measuredPack()
      const bar = progressBar(3 * rounds, 'rounds')
      let speed: EngineSpeed
      let prover: ProverSpeed | null = null
      try {
        // First, since what is told of memory is the most that the process has held.
        if (options.prover) prover = await proverSpeed(proved, compared, rounds)
        speed = await engineSpeed(pack, sliceMs, rounds, bar.show)
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
          throw new CommandFault('inkjs or @xstate/graph is not installed: run npm ci (they are development dependencies).', 1)
        throw error
      }
      const costs = costPerClient(pack, 'desk', clients, sliceMs, rounds, (done) => bar.show(rounds + done))
      const floorCosts = costPerClient(pack, 'floor', clients, sliceMs, rounds, (done) => bar.show(2 * rounds + done))
      bar.clear()
      const repliesPerSecond = Object.fromEntries(Object.entries(speed).map(([name, rate]) => [name, Math.round(rate)]))
      printAnswer(
        {
          json: {
            quick: options.quick ?? false,
            node: process.versions.node,
            processor: cpus()[0]?.model ?? 'unknown',
            repliesPerSecond,
            ratios: ratiosOf(speed),
            costPerClient: costs.map((cost) => ({ clients: cost.clients, microseconds: round(cost.microseconds, 4) })),
            costSpreadPercent: spreadOf(costs),
            floorCostPerClient: floorCosts.map((cost) => ({ clients: cost.clients, microseconds: round(cost.microseconds, 4) })),
            floorCostSpreadPercent: spreadOf(floorCosts),
            ...(prover ? { prover: { ...prover, graphToProver: graphRatio(prover) } } : {}),
          },
          text: [table(speed, costs, floorCosts), ...(prover ? ['', proverTable(prover)] : [])].join('\n'),
        },
        options.json ?? false,
      )
    })
}
