/**
 * What of a conversation's state can still open or shut a way, beat by beat: only that is kept apart by the prover. Two conversations that
 * differ in nothing that matters from here on are one.
 */
import type { Beat, Case, Expression, Reply } from '#scenario/pack.ts'
import { nextBeats } from './beat-order.ts'
import { articlesIn, flagsIn, reads } from './expression-parts.ts'

export interface Matters {
  readonly trust: boolean
  readonly tension: boolean
  readonly appeal: boolean
  readonly called: boolean
  readonly written: boolean
  /** Bits of the case's flags. */
  readonly flags: number
  readonly articles: ReadonlySet<string>
  /** The client's line is asked about in this beat itself. */
  readonly line: boolean
}

/** By beat; `order` from `beatOrder`, whose last beats are looked at first. */
export function whatMatters(one: Case, order: readonly number[]): readonly Matters[] {
  const ways = one.beats.flatMap((beat) => beat.replies.flatMap(wayConditions))
  const lines = one.beats.flatMap((beat) => (asksLine(beat) ? beat.lines.map((line) => line.when) : []))
  const ruling = [...ways, ...lines]
  // What moves trust or appeal matters only where something asks for trust or appeal.
  const trustAsked = ruling.some((when) => reads(when, 'trust', 'tension'))
  const appealAsked = ruling.some((when) => reads(when, 'appeal'))
  const made: (Matters | undefined)[] = []
  for (const index of order.toReversed()) {
    const beat = one.beats[index]
    if (!beat) continue
    const own = beat.replies.flatMap((reply) => [
      ...wayConditions(reply),
      ...(trustAsked ? reply.claims.map((claim) => claim.noticed) : []),
      ...(appealAsked ? reply.appeal.map(({ when }) => when) : []),
    ])
    const asked = [...own, ...(asksLine(beat) ? beat.lines.map((line) => line.when) : [])]
    const later = nextBeats(one, index).flatMap((to) => made[to] ?? [])
    const any = (name: 'trust' | 'tension' | 'appeal' | 'called' | 'written'): boolean =>
      asked.some((when) => reads(when, name)) || later.some((next) => next[name])
    made[index] = {
      trust: any('trust'),
      tension: any('tension'),
      appeal: any('appeal'),
      called: any('called'),
      // Written words add to the appeal, so where it is asked for it matters whether they were sent.
      written: any('written') || (one.inWriting !== null && any('appeal')),
      flags: [...asked.flatMap(flagsIn).map((flag) => 1 << flag), ...later.map((next) => next.flags)].reduce((all, bits) => all | bits, 0),
      articles: new Set([...asked.flatMap(articlesIn), ...later.flatMap((next) => [...next.articles])]),
      line: asksLine(beat),
    }
  }
  return one.beats.map((_, index) => made[index] ?? nothing)
}

const nothing: Matters = { trust: false, tension: false, appeal: false, called: false, written: false, flags: 0, articles: new Set(), line: false }

/** Conditions that decide whether a reply is on offer and where it leads. */
export function wayConditions(reply: Reply): (Expression | null)[] {
  return [reply.when, ...reply.routes.map((route) => route.when)]
}

function asksLine(beat: Beat): boolean {
  return beat.replies.some((reply) => wayConditions(reply).some((when) => reads(when, 'said')))
}
