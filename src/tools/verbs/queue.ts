// `queue`: the queue of the game in validation mode, in which it is exactly Erlang-A and can be held against closed forms.

import type { Command } from 'commander'
import { printAnswer } from '../print-answer.ts'
import { estimateQueue } from '../queue-estimate.ts'
import { rate, wholeNumber } from '../read-argument.ts'

interface QueueOptions {
  servers: number
  lambda: number
  mu: number
  theta: number
  arrivals: number
  seeds: number
  json?: true
}

export function addQueue(program: Command): void {
  program
    .command('queue')
    .description('run the queue against a known model (Erlang-A); rates are a minute')
    .requiredOption('--servers <N>', 'desks that are open', wholeNumber(1, 10_000))
    .requiredOption('--lambda <L>', 'arrivals a minute', rate)
    .requiredOption('--mu <M>', 'clients served a minute by one desk', rate)
    .requiredOption('--theta <T>', 'rate at which those who wait give up', rate)
    .option('--arrivals <K>', 'arrivals of one run; the first tenth warms up', wholeNumber(100, 50_000_000), 100_000)
    .option('--seeds <S>', 'number of runs', wholeNumber(1, 1000), 4)
    .option('--json', 'print one JSON document')
    .action(({ servers, lambda, mu, theta, arrivals, seeds, json }: QueueOptions) => {
      const estimate = estimateQueue(
        { servers, lambda, mu, theta, arrivals },
        Array.from({ length: seeds }, (_, i) => i + 1),
      )
      const row = (label: string, value: number, error: number): string => `${label.padEnd(38)}${value.toFixed(6).padStart(12)}  ± ${error.toFixed(6)}`
      const { standardErrors: error } = estimate
      printAnswer(
        {
          json: estimate,
          text: [
            row('share who had to wait', estimate.pWait, error.pWait),
            row('share who gave up', estimate.pAbandon, error.pAbandon),
            row('mean wait over all arrivals, minutes', estimate.meanWait, error.meanWait),
            '± is one standard error, by batch means.',
          ].join('\n'),
        },
        json ?? false,
      )
    })
}
