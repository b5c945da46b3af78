// The queue engine against Erlang-A (M/M/n+M): every row of test/reference/erlang-a.csv, computed by birth-death and by closed form alike,
// lies within four standard errors of what the engine gives, by batch means over several seeds.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { estimateQueue } from '#tools/queue-estimate.ts'
import type { QueueFigures } from '#tools/queue-estimate.ts'

interface Row extends QueueFigures {
  readonly name: string
  readonly servers: number
  readonly lambda: number
  readonly mu: number
  readonly theta: number
}

function readRows(): Row[] {
  const [, ...lines] = readFileSync(new URL('./reference/erlang-a.csv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
  return lines.map((line) => {
    const [, name = '', rest = ''] = /^"([^"]*)",(.*)$/.exec(line) ?? []
    const [servers = 0, lambda = 0, mu = 0, theta = 0, , pWait = 0, pAbandon = 0, meanWait = 0] = rest.split(',').map(Number)
    return { name, servers, lambda, mu, theta, pWait, pAbandon, meanWait }
  })
}

const seeds = [1, 2, 3, 4]

// Batches have to outlast the memory of the queue: the more the clients bear, the longer it remembers.
const arrivals = (row: Row): number => (row.theta < 0.01 ? 400_000 : 120_000)

describe('the queue in validation mode is Erlang-A', () => {
  const rows = readRows()

  test('the reference has its rows', () => {
    expect(rows).toHaveLength(8)
    for (const row of rows)
      for (const value of [row.servers, row.lambda, row.mu, row.theta, row.pWait, row.pAbandon, row.meanWait]) expect(value).toBeGreaterThan(0)
  })

  test.for(rows)('$name', (row) => {
    const { servers, lambda, mu, theta } = row
    const estimate = estimateQueue({ servers, lambda, mu, theta, arrivals: arrivals(row) }, seeds)
    for (const figure of ['pWait', 'pAbandon', 'meanWait'] as const) {
      const off = Math.abs(estimate[figure] - row[figure])
      // The reference has six decimals.
      expect(off / (estimate.standardErrors[figure] + 1e-6), `${figure}: ${estimate[figure]}, reference ${row[figure]}`).toBeLessThanOrEqual(4)
      // And the errors are small enough to find a wrong engine.
      expect(estimate.standardErrors[figure], figure).toBeLessThan(figure === 'pAbandon' && row.theta < 0.01 ? 1e-4 : 0.03 * Math.max(0.1, row[figure]))
    }
  })

  test('the same seeds give the same figures, and other seeds others', () => {
    const model = { servers: 2, lambda: 1.8, mu: 1, theta: 0.1, arrivals: 2000 }
    expect(estimateQueue(model, [7])).toEqual(estimateQueue(model, [7]))
    expect(estimateQueue(model, [7])).not.toEqual(estimateQueue(model, [8]))
  })
})
