/** Flags that are set and never read, or never used at all. One that is read and never set shows as a condition with one answer. */
import type { Case, Expression } from '#scenario/pack.ts'
import { flagsIn } from './expression-parts.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'

export function checkFlags(one: Case): Finding[] {
  const read = new Set(conditionsOf(one).flatMap(flagsIn))
  const set = one.beats.flatMap((beat) => beat.replies).reduce((all, reply) => all | reply.sets, 0)
  return one.flags.flatMap((flag, i): Finding[] => {
    if (read.has(i) || flag.startsWith('promised.')) return []
    const message =
      (set & (1 << i)) !== 0
        ? `the flag '${flag}' is set and never read, so it changes nothing. Let a line or a reply depend on flag.${flag}, or take it out.`
        : `the flag '${flag}' is neither set nor read. Take it out.`
    return [{ file: caseFileOf(one.id), path: ['flags', i], rule: 'unread-flag', severity: 'warning', message }]
  })
}

/** Every condition of a case, wherever it stands. */
function conditionsOf(one: Case): (Expression | null)[] {
  const replies = one.beats.flatMap((beat) => beat.replies)
  return [
    ...one.beats.flatMap((beat) => beat.lines.map((line) => line.when)),
    ...one.endings.flatMap((ending) => ending.lines.map((line) => line.when)),
    ...replies.flatMap((reply) => [
      reply.when,
      ...reply.routes.map((route) => route.when),
      ...reply.claims.map((claim) => claim.noticed),
      ...reply.appeal.map((gain) => gain.when),
      reply.promise?.feasible ?? null,
      reply.promise?.kept ?? null,
      reply.promise?.gap ?? null,
    ]),
    one.handOver?.free ?? null,
  ]
}
