// Real packs spoiled at random, thousands of times: never a throw, a hang or a half-loaded pack; what is accepted can be played to its end.
// Every round is seeded by its number. FUZZ_ROUNDS=20000 looks deeper.

import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { packFolder, packIds } from '#tools/find-pack.ts'
import { readPackFolder } from '#tools/read-pack-folder.ts'
import { floorFiles } from '../drivers/floor-pack.ts'
import type { FuzzResult, FuzzTask } from './fuzz-worker.ts'

const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 2000)
const threads = Math.min(2, availableParallelism())
/** One round may take this long; a compiler that hangs would take for ever. */
const hangAfterMs = 20_000

function spoilPacks(task: FuzzTask): Promise<FuzzResult> {
  return new Promise((resolve, reject) => {
    // A plain path: Vitest's import.meta.url is no file: URL that a thread could open.
    const worker = new Worker(path.join(import.meta.dirname, 'fuzz-worker.ts'), { workerData: task })
    const current = new Int32Array(task.at)
    let seen = -2
    const watch = setInterval(() => {
      const round = Atomics.load(current, 0)
      if (round === seen && round >= 0) {
        clearInterval(watch)
        void worker.terminate()
        reject(new Error(`round ${round} hangs`))
      }
      seen = round
    }, hangAfterMs)
    const end = (settle: () => void): void => {
      clearInterval(watch)
      settle()
    }
    worker.on('message', (result: FuzzResult) => end(() => resolve(result)))
    worker.on('error', (error) => end(() => reject(error)))
  })
}

test(`${rounds} spoiled packs`, { timeout: 600_000 }, async () => {
  const packs = [...packIds().map((id) => readPackFolder(packFolder(id))), floorFiles()]
  expect(packs.length).toBeGreaterThan(0)
  const results = await Promise.all(
    Array.from({ length: threads }, (_, from) => spoilPacks({ packs, from, step: threads, rounds, at: new SharedArrayBuffer(4) })),
  )
  expect(results.flatMap((result) => result.faults)).toEqual([])
  expect(results.reduce((sum, result) => sum + result.rounds, 0)).toBe(rounds)
  // Both ways were gone: spoiled packs that are refused, and harmless changes that are played.
  expect(results.reduce((sum, result) => sum + result.refused, 0)).toBeGreaterThan(rounds / 4)
  expect(results.reduce((sum, result) => sum + result.played, 0)).toBeGreaterThan(rounds / 20)
})
