// `simulate PACK SHIFT`: a bot plays many seeds; prints how the scores lie, so that a shift can be judged fair. With `--then`, the desk shift that it walks into.

import type { Command } from 'commander'
import { botNames } from '#bots/bot.ts'
import type { BotName } from '#bots/bot.ts'
import { openPack } from '../find-pack.ts'
import { checkPair, checkShiftName } from '../find-shift.ts'
import { printAnswer } from '../print-answer.ts'
import { progressBar } from '../progress-bar.ts'
import { botName, seedRange } from '../read-argument.ts'
import type { SeedRange } from '../read-argument.ts'
import { runSimulation } from '../simulate/run-simulation.ts'
import { figures } from '../simulate/simulate-seed.ts'
import type { HalfResult } from '../simulate/simulate-seed.ts'
import { spreadOf } from '../simulate/spread.ts'
import type { Spread } from '../simulate/spread.ts'

type Spreads = Record<(typeof figures)[number], Spread>

interface SimulateOptions {
  readonly bot: BotName
  readonly seeds: SeedRange
  readonly then?: string
  readonly thenBot: BotName
  readonly json?: true
}

function spreadsOf(results: readonly HalfResult[]): Spreads {
  return Object.fromEntries(figures.map((figure) => [figure, spreadOf(results.map((result) => result[figure]))])) as Spreads
}

function table(spreads: Spreads): string {
  const columns = ['mean', 'p10', 'p50', 'p90'] as const
  const cell = (value: number | null): string => (value === null ? 'none' : value.toFixed(2)).padStart(12)
  return [
    `${' '.repeat(10)}${columns.map((column) => column.padStart(12)).join('')}`,
    ...figures.map((figure) => `${figure.padEnd(10)}${columns.map((column) => cell(spreads[figure][column])).join('')}`),
  ].join('\n')
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('let a bot work one shift with many seeds, and show how the scores lie')
    .argument('<PACK>', 'id of a pack in scenarios/, or a folder')
    .argument('<SHIFT>', 'id of a shift, or case:<id> for one client alone')
    .option('--bot <NAME>', botNames.join(', '), botName, 'best')
    .option('--then <SHIFT2>', 'the desk shift into which this floor shift walks')
    .option('--then-bot <NAME>', 'who works that one', botName, 'best')
    .option('--seeds <A..B>', 'the seeds, both included', seedRange, { from: 1, to: 200 })
    .option('--json', 'print one JSON document')
    .action(async (packName: string, shiftName: string, options: SimulateOptions) => {
      const { structure: pack } = openPack(packName)
      const shift = checkShiftName(pack, shiftName)
      const then = options.then === undefined ? null : { shift: checkPair(pack, shift, options.then), bot: options.thenBot }
      const count = options.seeds.to - options.seeds.from + 1
      const bar = progressBar(count, 'shifts')
      const results = await runSimulation({ pack, shift, bot: options.bot, then }, options.seeds, bar.show)
      bar.clear()
      const first = spreadsOf(results.map((result) => result.first))
      const second = then === null ? null : spreadsOf(results.flatMap((result) => result.then ?? []))
      const about = { pack: pack.id, shift, bot: options.bot, seeds: { ...options.seeds, count } }
      printAnswer(
        {
          json: { ...about, ...first, ...(then && second ? { then: { ...then, ...second } } : {}) },
          text: [
            `${pack.id} / ${shift}, bot ${options.bot}, ${count} shifts`,
            table(first),
            ...(then && second ? ['', `then ${then.shift}, bot ${then.bot}`, table(second)] : []),
          ].join('\n'),
        },
        options.json ?? false,
      )
    })
}
