// A thread that plays the seeds handed to it, one message a seed. Started by run-simulation.ts.

import { parentPort, workerData } from 'node:worker_threads'
import { simulateSeed } from './simulate-seed.ts'
import type { SeedResult, Simulation } from './simulate-seed.ts'

export interface SeedPlayed {
  readonly seed: number
  readonly result: SeedResult
}

const { simulation, seeds } = workerData as { readonly simulation: Simulation; readonly seeds: readonly number[] }
for (const seed of seeds) parentPort?.postMessage({ seed, result: simulateSeed(simulation, seed) } satisfies SeedPlayed)
