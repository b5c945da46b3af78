/** What of a reply can be seen without understanding it, and whether it gives the best one away more often than chance. */
import type { Case, Texts } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { BestReplies } from './best-replies.ts'
import { chanceOfAtLeast } from './chance.ts'

export const traitNames = ['longest', 'shortest', 'first in the file', 'last in the file', 'only question', 'only one that names a feeling'] as const
export type TraitName = (typeof traitNames)[number]
export type Axis = 'empathy' | 'accuracy'

export interface TraitTest {
  readonly trait: TraitName
  readonly axis: Axis
  /** Beats in which one reply alone has the trait and not all are equally good. */
  readonly beats: number
  readonly hits: number
  /** Where it hit, as `case.beat`. */
  readonly where: readonly string[]
  /** Hits that chance would bring. */
  readonly expected: number
  /** P(as many hits or more) by chance: the exact Poisson-binomial tail, one-sided. */
  readonly p: number
}

export interface BeatTold {
  readonly case: Case
  readonly best: BestReplies
}

/** @param texts of the language that is judged. */
export function testTraits(beats: readonly BeatTold[], texts: Texts): TraitTest[] {
  return traitNames.flatMap((trait) =>
    (['empathy', 'accuracy'] as const).map((axis): TraitTest => {
      const chances: number[] = []
      const where: string[] = []
      for (const { case: one, best } of beats) {
        const good = best[axis]
        const chosen = good === null ? null : holder(trait, one, best, texts)
        if (good === null || chosen === null) continue
        chances.push(good.size / best.replies.length)
        if (good.has(chosen)) where.push(`${one.id}.${one.beats[best.beat]?.id ?? ''}`)
      }
      const expected = chances.reduce((sum, chance) => sum + chance, 0)
      return { trait, axis, beats: chances.length, hits: where.length, where, expected, p: chanceOfAtLeast(where.length, chances) }
    }),
  )
}

/** The one reply that has the trait, or null where none has or several do. */
function holder(trait: TraitName, one: Case, { beat: index, replies }: BestReplies, texts: Texts): number | null {
  const beat = one.beats[index]
  if (!beat || replies.length < 2) return null
  const wording = (i: number): string => texts[wordingIds.reply(one.id, beat.id, beat.replies[i]?.id ?? '')] ?? ''
  const single = (found: readonly number[]): number | null => (found.length === 1 ? (found[0] ?? null) : null)
  const lengths = replies.map((i) => readLength(wording(i)))
  switch (trait) {
    case 'longest':
      return single(replies.filter((_, i) => lengths[i] === Math.max(...lengths)))
    case 'shortest':
      return single(replies.filter((_, i) => lengths[i] === Math.min(...lengths)))
    case 'first in the file':
      return replies[0] ?? null
    case 'last in the file':
      return replies[replies.length - 1] ?? null
    case 'only question':
      return single(replies.filter((i) => /\?\s*$/.test(wording(i))))
    case 'only one that names a feeling':
      return single(replies.filter((i) => beat.replies[i]?.reaction === 2))
  }
}

/** Characters, a value in braces counting as three. */
export function readLength(wording: string): number {
  return wording.replaceAll(/\{[^{}]*\}/g, '###').replaceAll(/\{[^{}]*\}/g, '###').length
}
