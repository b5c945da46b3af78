/**
 * The queue in validation mode: Poisson arrivals, exponential service and patience, a multiplier of 1. Then it is exactly Erlang-A
 * (M/M/n+M), which has closed forms: the check of the engine, not a forecast of a shift. Agenda and felt wait are the game's own.
 */
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import { Agenda } from './agenda.ts'
import { leavingAt } from './felt-wait.ts'
import type { FeltWait } from './felt-wait.ts'
import { naturalLog } from './natural-log.ts'

/** Rates are a minute. */
export interface QueueModel {
  readonly servers: number
  readonly lambda: number
  readonly mu: number
  readonly theta: number
  readonly arrivals: number
  readonly seed: number
}
/** Sums over one batch of consecutive arrivals. */
export interface QueueBatch {
  readonly arrivals: number
  readonly waited: number
  readonly abandoned: number
  /** Minutes, over all arrivals. */ readonly waitSum: number
}

/** Microseconds: fine enough that rounding is far below the sampling error at any rate used. */
const unitsPerMinute = 60_000_000
const batches = 40

/** The first tenth warms up and is left out; the rest comes in 40 batches. @throws RangeError on rates that are not above 0 */
export function validateQueue(model: QueueModel): readonly QueueBatch[] {
  for (const name of ['servers', 'lambda', 'mu', 'theta', 'arrivals'] as const) if (!(model[name] > 0)) throw new RangeError(`${name} must be above 0`)
  const streams = {
    arrivals: randomStream(model.seed, 1, 'validation'),
    service: randomStream(model.seed, 2, 'validation'),
    patience: randomStream(model.seed, 3, 'validation'),
  }
  const agenda = new Agenda<{ readonly kind: 'arrival' } | { readonly kind: 'served' } | { readonly kind: 'leaves'; readonly client: number }>()
  const warmUp = Math.floor(model.arrivals / 10)
  const size = Math.max(1, Math.floor((model.arrivals - warmUp) / batches))
  const made = Array.from({ length: batches }, () => ({ arrivals: 0, waited: 0, abandoned: 0, waitSum: 0 }))
  const waits = new Map<number, FeltWait & { readonly since: number }>()
  // A line that forgets those who left when they reach its head.
  const line: number[] = []
  let head = 0
  let busy = 0
  let came = 0
  const batchOf = (client: number) => (client < warmUp ? undefined : made[Math.floor((client - warmUp) / size)])
  const serve = (now: number): void => {
    busy++
    agenda.add(now + exponential(streams.service, model.mu), { kind: 'served' })
  }
  const leaveLine = (client: number, now: number): void => {
    const batch = batchOf(client)
    if (batch) batch.waitSum += (now - (waits.get(client)?.since ?? now)) / unitsPerMinute
    waits.delete(client)
  }
  agenda.add(exponential(streams.arrivals, model.lambda), { kind: 'arrival' })
  for (let due = agenda.take(); due; due = agenda.take()) {
    const { at, what } = due
    if (what.kind === 'arrival') {
      const client = came++
      const batch = batchOf(client)
      if (batch) batch.arrivals++
      if (busy < model.servers) serve(at)
      else {
        if (batch) batch.waited++
        const wait = { since: at, patienceMs: exponential(streams.patience, model.theta), perceived: 0, multiplier: 1000, accruedAt: at }
        waits.set(client, wait)
        line.push(client)
        agenda.add(leavingAt(wait, at), { kind: 'leaves', client })
      }
      if (came < model.arrivals) agenda.add(at + exponential(streams.arrivals, model.lambda), { kind: 'arrival' })
    } else if (what.kind === 'leaves') {
      if (!waits.has(what.client)) continue
      const batch = batchOf(what.client)
      if (batch) batch.abandoned++
      leaveLine(what.client, at)
    } else {
      busy--
      while (head < line.length) {
        const client = line[head++] ?? -1
        if (!waits.has(client)) continue
        leaveLine(client, at)
        serve(at)
        break
      }
    }
  }
  return made.filter((batch) => batch.arrivals > 0)
}

/** An exponential time in microseconds, at least 1. */
function exponential(stream: RandomStream, ratePerMinute: number): number {
  // (0, 1], 31 bits: never the logarithm of 0.
  const u = (stream.between(0, 2_147_483_647) + 1) / 2_147_483_648
  return Math.max(1, Math.round((-naturalLog(u) * unitsPerMinute) / ratePerMinute))
}
