/** Between which values trust and appeal can lie in each beat, in one draw: the least and the most that the replies on any way there leave. */
import { emotion, falsePromiseSeverity } from '#dialogue/constants.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import type { Person } from '#scenario/pack.ts'
import type { KnownMood } from './range.ts'

interface Limits {
  readonly trust: readonly [number, number]
  readonly appeal: readonly [number, number]
}

export interface MoodRanges {
  /** In a beat, or (below 0) in the ending `-1 - to`; null where no reply leads. */
  at(to: number): KnownMood | null
  /** After a reply, when it is judged where it leads. */
  after(beat: number, reply: number): KnownMood | null
}

/** @param people who may come with this case; null = anybody, in any mood. */
export function moodRanges(drawn: DrawnCase, order: readonly number[], people: readonly Pick<Person, 'trust'>[] | null): MoodRanges {
  const one = drawn.case
  const prepared = prepare(drawn)
  const found = new Map<number, Limits>()
  const trusts = people === null ? [0, 10_000] : people.map(({ trust }) => trust)
  found.set(one.opens, { trust: [Math.min(...trusts), Math.max(...trusts)], appeal: [one.appeal, one.appeal + Math.max(0, one.inWriting?.appeal ?? 0)] })
  const afterReply = one.beats.map((beat) => beat.replies.map((): Limits | null => null))
  for (const beat of order) {
    const here = found.get(beat)
    if (!here) continue
    for (const [i, reply] of (prepared.beats[beat]?.replies ?? []).entries()) {
      if (reply.reply.stay) continue
      const after = heard(here, reply)
      const row = afterReply[beat]
      if (row) row[i] = after
      for (const { to } of reply.routes) {
        const known = found.get(to)
        found.set(to, known ? { trust: hull(known.trust, after.trust), appeal: hull(known.appeal, after.appeal) } : after)
      }
    }
  }
  const slack = timeMoves(drawn)
  const known = (limits: Limits | null | undefined): KnownMood | null =>
    limits
      ? {
          trust: [points(limits.trust[0] - slack.lost), points(limits.trust[1] + slack.won)],
          appeal: [limits.appeal[0] + Math.min(0, one.inWriting?.appeal ?? 0), limits.appeal[1]],
          mayCall: one.colleague !== null,
          mayWrite: one.inWriting !== null,
          shut: null,
        }
      : null
  return { at: (to) => known(found.get(to)), after: (beat, reply) => known(afterReply[beat]?.[reply]) }
}

function heard({ trust, appeal }: Limits, reply: PreparedReply): Limits {
  const fixed = reply.gains + emotion.trueCriticalClaim * reply.trueCritical
  const severities = [reply.before, reply.after].map(({ felt }) => felt)
  const noticed = reply.claims.filter((one) => one.claim.mode !== 'defer' && one.said !== one.truth && one.noticed !== null).length
  const least = fixed - emotion.trustPerSeverity * Math.max(...severities, 0) - emotion.falseNoticed * noticed
  const most = fixed - emotion.trustPerSeverity * Math.min(...severities)
  const gains = reply.appeal.length === 0 ? [0] : reply.appeal.map(({ points: gained }) => gained)
  const lowers = reply.reply.promise?.lowers ?? 0
  return {
    trust: [clamp(trust[0] + least), clamp(trust[1] + most)],
    appeal: [appeal[0] + Math.min(...gains) + lowers, appeal[1] + Math.max(...gains) + lowers],
  }
}

/** What moves trust besides replies: a moment that lasts, once a beat; promises that fall due while she is still there. */
function timeMoves({ case: one }: DrawnCase): { readonly won: number; readonly lost: number } {
  const due = one.beats.flatMap((beat) => beat.replies).filter((reply) => reply.promise?.due.kind === 'after').length
  return { won: due * emotion.promiseKept, lost: one.beats.length * emotion.keptWaiting + due * (emotion.promiseBroken + falsePromiseSeverity) }
}

const clamp = (value: number): number => Math.min(10_000, Math.max(0, value))
const points = (hundredths: number): number => Math.floor(clamp(hundredths) / 100)
const hull = (a: readonly [number, number], b: readonly [number, number]): readonly [number, number] => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
