// Plays a range of seeds on all cores. Results stand in the order of the seeds, whichever thread was quicker.

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SeedRange } from '../read-argument.ts'
import { simulateSeed } from './simulate-seed.ts'
import type { SeedResult, Simulation } from './simulate-seed.ts'
import type { SeedPlayed } from './simulation-worker.ts'

/** Below this a thread would take longer to start than its shifts to play. */
const worthAThread = 40
const mostThreads = 8

export async function runSimulation(simulation: Simulation, { from, to }: SeedRange, onPlayed: (done: number) => void): Promise<readonly SeedResult[]> {
  const count = to - from + 1
  const results: SeedResult[] = []
  let done = 0
  const keep = (seed: number, result: SeedResult): void => {
    results[seed - from] = result
    onPlayed(++done)
  }
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(count / worthAThread))
  if (threads < 2) {
    for (let seed = from; seed <= to; seed++) keep(seed, simulateSeed(simulation, seed))
    return results
  }
  // Dealt like cards, since neighbouring seeds take alike long.
  const hands = Array.from({ length: threads }, (_, hand) => Array.from({ length: Math.ceil((count - hand) / threads) }, (__, i) => from + hand + i * threads))
  await Promise.all(hands.map((seeds) => playHand(simulation, seeds, keep)))
  return results
}

function playHand(simulation: Simulation, seeds: readonly number[], keep: (seed: number, result: SeedResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { workerData: { simulation, seeds } })
    worker.on('message', ({ seed, result }: SeedPlayed) => keep(seed, result))
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread of the simulation ended with ${code}`))))
  })
}
