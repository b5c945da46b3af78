/** Which replies of a beat are best on each axis, seen over the draws, when everything that can be known is known: what a give-away would betray. */
import { boundsFrom } from '#dialogue/bounds.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import { accuracySum, factVerdicts } from '#score/accuracy.ts'

export interface BestReplies {
  readonly beat: number
  /** Replies that are no `stay`, by index in the beat. */
  readonly replies: readonly number[]
  /** Null where all are equal on the axis. */
  readonly empathy: ReadonlySet<number> | null
  readonly accuracy: ReadonlySet<number> | null
}

/** @param draws of one case. */
export function bestReplies(draws: readonly DrawnCase[]): BestReplies[] {
  const one = draws[0]?.case
  if (!one) return []
  return one.beats.map((beat, b): BestReplies => {
    const replies = beat.replies.flatMap((reply, i) => (reply.stay ? [] : [i]))
    const acknowledged = b !== one.opens
    const sumOf =
      (worth: (drawn: DrawnCase, reply: PreparedReply) => number) =>
      (i: number): number =>
        draws.reduce((sum, drawn) => {
          const reply = prepare(drawn).beats[b]?.replies[i]
          return reply ? sum + worth(drawn, reply) : sum
        }, 0)
    return {
      beat: b,
      replies,
      empathy: top(
        replies,
        sumOf((drawn, reply) => kindness(drawn, reply, acknowledged)),
      ),
      accuracy: top(replies, sumOf(truth)),
    }
  })
}

function top(replies: readonly number[], worth: (reply: number) => number): ReadonlySet<number> | null {
  const sums = replies.map(worth)
  const most = Math.max(...sums)
  const best = replies.filter((_, i) => sums[i] === most)
  return best.length === replies.length ? null : new Set(best)
}

/** What the reply is worth and the best that may follow it. */
function kindness(drawn: DrawnCase, reply: PreparedReply, acknowledged: boolean): number {
  const { value } = acknowledged ? reply.after : reply.before
  const after = acknowledged || reply.acknowledges
  return value + Math.max(...reply.reply.routes.map(({ to }) => boundsFrom(drawn, to, reply.reply.sets, after).best))
}

/** Credit of its claims less what is lacking to full credit, in thousandths times weight; a promise that the facts rule out counts like a false word. */
function truth(drawn: DrawnCase, reply: PreparedReply): number {
  const { facts, colleague } = drawn.case
  const claims = reply.claims.map(({ claim, said, truth: true_ }) => {
    const fact = facts[claim.fact]
    return {
      fact: claim.fact,
      mode: claim.mode,
      said,
      truth: true_,
      named: claim.named,
      known: fact?.knowable === 'at-hand' || (fact?.knowable === 'lookup' && fact.article !== null) || (colleague?.tells.includes(claim.fact) ?? false),
      stated: (fact?.conditions ?? []).every((condition) => claim.stating.includes(condition)),
      noticed: false,
    }
  })
  const { weight, credit } = accuracySum(factVerdicts(drawn, [{ at: 0, beat: 0, reply: reply.reply.id, claims }], []), [])
  return 2 * credit - 1000 * weight - (reply.feasible ? 0 : 2000)
}
