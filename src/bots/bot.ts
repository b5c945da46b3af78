/** The players by policy. Each decides one thing at a time, from what a player at the desk can see. */
import type { RandomStream } from '#scenario/random-stream.ts'
import type { QueueWords } from '#shift/input.ts'
import type { Shift } from '#shift/shift.ts'
import type { CounterView, ReplyView } from './counter-view.ts'
import { looksAccurate } from './judgement.ts'

export const botNames = ['best', 'worst', 'random', 'hasty', 'kind', 'exact', 'honest', 'over-promiser'] as const
export type BotName = (typeof botNames)[number]

interface Address {
  readonly words: QueueWords
  readonly minutes: number
}

export interface Bot {
  /** Which pages to open before answering. */
  lookUps(view: CounterView, dice: RandomStream): readonly string[]
  asksMoment: boolean
  calls(view: CounterView): boolean
  /** Sends in writing what was said. */
  writes(view: CounterView): boolean
  choose(view: CounterView, dice: RandomStream): ReplyView | null
  /** What to say to the queue now, between clients or in a talk, or null. */
  addresses(shift: Shift): Address | null
}

/** Rings Service, opens the sheet, and promises nothing that it has not seen to be possible. */
const honest: Bot = {
  lookUps: (view) => view.toLookUp,
  asksMoment: true,
  calls: (view) => view.worthCalling,
  writes: (view) => view.worthWriting,
  choose: (view) => top(view, (reply) => [mayPromise(view, reply) ? 1 : 0, reply.best * 500 + looksAccurate(view, reply) + promiseChecked(reply), reply.pull]),
  addresses: keepsInformed,
}

/** Whatever brings the signature nearer; a promise is never too much. */
const overPromiser: Bot = {
  lookUps: () => [],
  asksMoment: false,
  calls: () => false,
  writes: (view) => view.worthWriting,
  choose: (view) => top(view, (reply) => [reply.pull, reply.warmth]),
  addresses: keepsInformed,
}

export const bots: Readonly<Record<BotName, Bot>> = {
  /** Opens what bears on it, and weighs kindness and truth together. */
  best: {
    lookUps: (view) => view.essential,
    asksMoment: true,
    calls: (view) => view.worthCalling,
    writes: (view) => view.worthWriting,
    choose: (view) => top(view, (reply) => [reply.best * 500 + looksAccurate(view, reply), reply.pull, -reply.words]),
    addresses: keepsInformed,
  },
  /** Does the most harm that it can. */
  worst: {
    lookUps: () => [],
    asksMoment: false,
    calls: () => false,
    writes: () => false,
    choose: (view) => top(view, (reply) => [-reply.worst, -looksAccurate(view, reply)]),
    addresses: () => null,
  },
  random: {
    lookUps: (view, dice) => view.toLookUp.filter(() => dice.between(0, 9) < 3),
    asksMoment: false,
    calls: () => false,
    writes: () => false,
    choose: (view, dice) => view.replies[dice.between(0, Math.max(0, view.replies.length - 1))] ?? null,
    addresses: () => null,
  },
  /** The shortest answer, at once. */
  hasty: {
    lookUps: () => [],
    asksMoment: false,
    calls: () => false,
    writes: () => false,
    choose: (view) => top(view, (reply) => [-reply.words]),
    addresses: () => null,
  },
  /** All heart, no look at the screen: the warmest words, gladly with a promise. */
  kind: {
    lookUps: () => [],
    asksMoment: true,
    calls: () => false,
    writes: () => false,
    choose: (view) =>
      top(view, (reply) => [
        Math.min(view.beat.need + 1, reply.warmth) - 2 * reply.audibleHarm,
        reply.prepared.reply.reaction,
        reply.prepared.reply.promise ? 1 : 0,
      ]),
    addresses: (shift) => (someoneNotTold(shift, 'acknowledged') ? { words: 'acknowledge', minutes: 0 } : null),
  },
  /** All screen, no heart: what is true, in the driest words. */
  exact: {
    lookUps: (view) => view.toLookUp,
    asksMoment: false,
    calls: (view) => view.worthCalling,
    writes: () => false,
    choose: (view) => top(view, (reply) => [looksAccurate(view, reply), -reply.warmth, -reply.words]),
    addresses: () => null,
  },
  honest,
  'over-promiser': overPromiser,
}

/** A promise that was checked costs nobody anything, and helps. */
function promiseChecked(reply: ReplyView): number {
  return reply.prepared.reply.promise ? 1500 : 0
}

function mayPromise(view: CounterView, reply: ReplyView): boolean {
  return reply.prepared.reply.promise === null || (reply.prepared.feasible && view.knowsPromise(reply))
}

/** The reply with the highest rank, compared number by number; ties go to the one shown first. */
function top(view: CounterView, rank: (reply: ReplyView) => readonly number[]): ReplyView | null {
  let chosen: ReplyView | null = null
  let best: readonly number[] = []
  for (const reply of view.replies) {
    const own = rank(reply)
    const difference = chosen ? (own.map((value, i) => value - (best[i] ?? 0)).find((value) => value !== 0) ?? 0) : 1
    if (difference > 0) {
      chosen = reply
      best = own
    }
  }
  return chosen
}

/** Why it takes long, then a time; a new time before the old one has passed. In a talk only where two have heard nothing; nothing to one alone, who is called at once. */
function keepsInformed(shift: Shift): Address | null {
  const { queue, clients, now, counter } = shift.state
  const untold = queue.filter((number) => clients[number]?.told.explained === false).length
  if (counter) return untold >= 2 ? { words: 'explain', minutes: 0 } : null
  if (queue.length < 2) return null
  if (untold > 0) return { words: 'explain', minutes: 0 }
  const minutes = 2 * queue.length
  const running = queue.every((number) => (clients[number]?.told.until ?? 0) > now + 120_000)
  return running ? null : { words: 'time', minutes }
}

function someoneNotTold(shift: Shift, what: 'acknowledged' | 'explained'): boolean {
  return shift.state.queue.some((number) => shift.state.clients[number]?.told[what] === false)
}
