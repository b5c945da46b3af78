/** Which bit of a packed state stands for what: acknowledgement, the call, the writing, flags, opened pages; and, for a way that tells everything rightly, what is still owed. */
import type { Case } from '#scenario/pack.ts'
import type { Matters } from './what-matters.ts'

export const acknowledgedBit = 1
export const calledBit = 2
export const writtenBit = 4
const firstFree = 3
const mostBits = 28

export interface StateBits {
  /** A page to its bit. */
  readonly articles: ReadonlyMap<string, number>
  /** Flag (as a bit of the case's flags) to its bit. */
  readonly flags: readonly (readonly [number, number])[]
  /** Facts that have to be conveyed: the bit that says it was, and the one that says it is owed. */
  readonly required: ReadonlyMap<number, { readonly conveyed: number; readonly owed: number }>
  readonly owed: number
  /** By beat: the bits that still matter there. */
  readonly keep: readonly number[]
}

/** Null where the case needs more bits than there are. @param pages more pages to tell apart. @param required facts to keep account of. */
export function stateBits(one: Case, matters: readonly Matters[], pages: readonly string[], required: readonly number[]): StateBits | null {
  let free = firstFree
  const take = (): number => 1 << free++
  const flagsAsked = matters.reduce((all, beat) => all | beat.flags, 0)
  const flags = one.flags.flatMap((_, i) => ((flagsAsked & (1 << i)) !== 0 ? [[1 << i, take()] as const] : []))
  const articles = new Map([...new Set([...matters.flatMap((beat) => [...beat.articles]), ...pages])].sort().map((page) => [page, take()] as const))
  const account = new Map(required.map((fact) => [fact, { conveyed: take(), owed: take() }] as const))
  if (free > mostBits) return null
  const always = [...account.values()].reduce((all, { conveyed, owed }) => all | conveyed | owed, acknowledgedBit)
  const wanted = pages.reduce((all, page) => all | (articles.get(page) ?? 0), 0)
  const keep = matters.map(
    (beat) =>
      always |
      wanted |
      (beat.called || pages.length > 0 ? calledBit : 0) |
      (beat.written ? writtenBit : 0) |
      flags.reduce((all, [flag, bit]) => all | ((beat.flags & flag) !== 0 ? bit : 0), 0) |
      [...beat.articles].reduce((all, page) => all | (articles.get(page) ?? 0), 0),
  )
  return { articles, flags, required: account, owed: [...account.values()].reduce((all, { owed }) => all | owed, 0), keep }
}
