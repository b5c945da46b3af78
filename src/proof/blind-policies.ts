/** Players who understand nothing: they see only how long a reply is, where it stands, or how nice its words sound. What they score shows what the pack gives away. */
import { bulkRunner } from '#bots/bulk-conversation.ts'
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import type { Pack, Person, Texts } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { niceWords } from './nice-words.ts'
import { readLength } from './traits.ts'

export const blindPolicies = ['longest', 'shortest', 'first', 'last', 'nicest', 'random'] as const
export type BlindPolicy = (typeof blindPolicies)[number]

export interface BlindScore {
  readonly policy: BlindPolicy
  /** With every page opened beforehand, or none. */
  readonly opensAll: boolean
  /** Means over conversations, hundredths of a point. */
  readonly empathy: number
  readonly accuracy: number
}

/** @param language of the texts. @param seeds conversations a case. */
export function scoreBlindly(pack: Pack, texts: Texts, language: string, seeds: number): BlindScore[] {
  return [false, true].flatMap((opensAll) =>
    blindPolicies.map((policy) => ({ policy, opensAll, ...meanScores(pack, texts, language, policy, opensAll, seeds) })),
  )
}

function meanScores(pack: Pack, texts: Texts, language: string, policy: BlindPolicy, opensAll: boolean, seeds: number): { empathy: number; accuracy: number } {
  const sums = { empathy: 0, empathies: 0, accuracy: 0, accuracies: 0 }
  for (const one of pack.cases) {
    const person: Person | undefined = pack.people.find(({ id }) => id === one.person)
    if (!person) continue
    const run = bulkRunner(opensAll ? new Set([...pack.articles, ...one.articles].map(({ id }) => id)) : new Set())
    const rank = one.beats.map((beat) => beat.replies.map((reply, i) => rankOf(policy, i, texts[wordingIds.reply(one.id, beat.id, reply.id)] ?? '', language)))
    for (let seed = 1; seed <= seeds; seed++) {
      const dice = randomStream(seed, 3, 'bots')
      const { empathy, accuracy } = run(drawCase(one, drawPackFacts(pack, seed), seed, 0), person, (offered, _step, replies, beat) => {
        if (policy === 'random') return leadingOn(replies, dice.between(0, offered - 1))
        let chosen = -1
        let highest = -Infinity
        const all = one.beats[beat]?.replies ?? []
        for (const [place, { reply }] of replies.entries()) {
          const own = rank[beat]?.[all.indexOf(reply)] ?? 0
          if (!reply.stay && own > highest) {
            highest = own
            chosen = place
          }
        }
        return Math.max(0, chosen)
      })
      if (empathy !== null) {
        sums.empathy += empathy
        sums.empathies++
      }
      if (accuracy !== null) {
        sums.accuracy += accuracy
        sums.accuracies++
      }
    }
  }
  return { empathy: Math.round(sums.empathy / Math.max(1, sums.empathies)), accuracy: Math.round(sums.accuracy / Math.max(1, sums.accuracies)) }
}

/** A reply that stays would only be asked again. */
function leadingOn(replies: readonly { readonly reply: { readonly stay: boolean } }[], from: number): number {
  for (let i = 0; i < replies.length; i++) {
    const place = (from + i) % replies.length
    if (replies[place]?.reply.stay === false) return place
  }
  return from
}

function rankOf(policy: BlindPolicy, place: number, wording: string, language: string): number {
  switch (policy) {
    case 'longest':
      return readLength(wording)
    case 'shortest':
      return -readLength(wording)
    case 'first':
      return -place
    case 'last':
      return place
    case 'nicest':
      return niceWords(wording, language)
    case 'random':
      return 0
  }
}
