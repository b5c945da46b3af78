/** The thread of a linked pair: what was promised on the floor, when the same person stood at the desk with it, what was done with it there, and what it cost. */
import type { Scores } from '#score/scores.ts'
import type { ShiftEvent } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import { timelineOf, type Outcome } from '../debrief/timeline.ts'
import { threeWeeksLater, type PromiseLater } from './later.ts'

/** What the one at the desk did with a promise that somebody else had made. `owned`: listened, and blamed nobody. */
export type Stance = 'blamed' | 'owned' | 'neither'

export interface AtTheDesk {
  /** Her number at the desk. */
  readonly client: number
  readonly case: string
  readonly arrivedAt: number
  readonly calledAt: number | null
  readonly endedAt: number
  readonly outcome: Outcome
  readonly waitedMs: number
  /** What the others waited while she was served, added up. */
  readonly othersWaitedMs: number
  readonly stance: Stance
  /** The conversation ended with her matter solved. */
  readonly repaired: boolean
  /** By how much the goodwill between the departments moved meanwhile. */
  readonly goodwill: number
}

export interface Thread {
  readonly promise: PromiseLater
  /** Null: she has not come (the bell rang before). */
  readonly desk: AtTheDesk | null
  /** It is the one that she speaks of at the desk, not one of her others. */
  readonly spokenOf: boolean
}

/** A thread for each promise that somebody signed upon, in the order in which they were made. @param desk the second half of this floor shift. */
export function threadsOf(floor: Shift, desk: Shift, scores: Scores): readonly Thread[] {
  const numbers = new Map(desk.state.clients.flatMap((client, number) => (client.origin ? [[client.origin.prospect, number] as const] : [])))
  const rows = timelineOf(desk.events, desk.state.now)
  return threeWeeksLater(floor)
    .flatMap(({ promises }) => promises)
    .filter(({ fate }) => fate !== 'unsigned')
    .sort((a, b) => a.at - b.at || a.client - b.client)
    .map((promise): Thread => {
      const number = numbers.get(promise.client)
      const origin = number === undefined ? null : (desk.state.clients[number]?.origin ?? null)
      const row = rows.find(({ client }) => client === number)
      const spokenOf = origin?.promise?.promise === promise.promise && origin.promise.madeAt === promise.at
      if (number === undefined || row === undefined) return { promise, desk: null, spokenOf }
      const score = scores.conversations.find(({ client }) => client === number)
      const { arrivedAt, calledAt, endedAt, outcome, waitedMs } = row
      return {
        promise,
        spokenOf,
        desk: {
          client: number,
          case: desk.state.clients[number]?.case ?? '',
          arrivedAt,
          calledAt,
          endedAt,
          outcome,
          waitedMs,
          othersWaitedMs: calledAt === null ? 0 : waitedMeanwhile(rows, number, calledAt, endedAt),
          stance: stanceOf(desk, number),
          repaired: score?.resolved ?? false,
          goodwill: calledAt === null ? 0 : goodwillMoved(desk.events, calledAt, endedAt),
        },
      }
    })
}

function waitedMeanwhile(rows: ReturnType<typeof timelineOf>, served: number, from: number, to: number): number {
  return rows.reduce((sum, { client, arrivedAt, calledAt, endedAt }) => {
    if (client === served) return sum
    return sum + Math.max(0, Math.min(to, calledAt ?? endedAt) - Math.max(from, arrivedAt))
  }, 0)
}

/** Reaction and interpretation of one reply together, from which somebody was listened to. */
const listens = 2

function stanceOf({ events, state }: Shift, number: number): Stance {
  const { drawn } = state.clients[number] ?? {}
  let listened = false
  for (const event of events) {
    if (event.kind !== 'replyChosen' || event.client !== number) continue
    if (event.harms.some(({ kind }) => kind === 'blame-colleague')) return 'blamed'
    const reply = drawn?.case.beats[event.beat]?.replies.find(({ id }) => id === event.reply)
    if (reply !== undefined && reply.reaction + reply.interpretation >= listens) listened = true
  }
  return listened ? 'owned' : 'neither'
}

function goodwillMoved(events: readonly ShiftEvent[], from: number, to: number): number {
  let before: number | null = null
  let last = 50
  let after = 50
  for (const event of events) {
    if (event.kind !== 'goodwillMoved' || event.at > to) continue
    if (event.at >= from) before ??= last
    last = event.goodwill
    after = last
  }
  return before === null ? 0 : after - before
}

/** What all of it cost together; each person's waiting counts once, however many promises she carries. */
export function threadsCost(threads: readonly Thread[]): { readonly waitedMs: number; readonly lost: number; readonly broken: number; readonly kept: number } {
  const seen = new Set<number>()
  let waitedMs = 0
  let lost = 0
  let broken = 0
  for (const { promise, desk } of threads) {
    if (promise.fate !== 'broken') continue
    broken++
    lost += promise.cost
    if (desk === null || seen.has(desk.client)) continue
    seen.add(desk.client)
    waitedMs += desk.waitedMs + desk.othersWaitedMs
  }
  return { waitedMs, lost, broken, kept: threads.length - broken }
}
