// What the queue in validation mode estimates, with its standard errors by batch means over several seeds.

import { validateQueue } from '#shift/queue-validation.ts'
import type { QueueBatch, QueueModel } from '#shift/queue-validation.ts'

export interface QueueFigures {
  readonly pWait: number
  readonly pAbandon: number
  /** Minutes, over all arrivals. */ readonly meanWait: number
}
export interface QueueEstimate extends QueueFigures {
  readonly standardErrors: QueueFigures
}

/** One run a seed; each gives batches of consecutive arrivals, long enough to be nearly independent. */
export function estimateQueue(model: Omit<QueueModel, 'seed'>, seeds: readonly number[]): QueueEstimate {
  const batches = seeds.flatMap((seed) => validateQueue({ ...model, seed }))
  const of = (figure: (batch: QueueBatch) => number): { mean: number; error: number } => {
    const values = batches.map((batch) => figure(batch) / batch.arrivals)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1)
    return { mean, error: Math.sqrt(variance / values.length) }
  }
  const wait = of((batch) => batch.waited)
  const abandon = of((batch) => batch.abandoned)
  const minutes = of((batch) => batch.waitSum)
  return {
    pWait: wait.mean,
    pAbandon: abandon.mean,
    meanWait: minutes.mean,
    standardErrors: { pWait: wait.error, pAbandon: abandon.error, meanWait: minutes.error },
  }
}
