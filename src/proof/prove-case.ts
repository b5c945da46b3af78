/** Everything that is proved of one case by itself. What shows only over a pack is in `give-aways.ts`. */
import type { Case, Pack, Person, Texts } from '#scenario/pack.ts'
import { beatOrder } from './beat-order.ts'
import { checkFacts, countDrawnClaims } from './check-facts.ts'
import { checkFlags } from './check-flags.ts'
import { checkPatience } from './check-patience.ts'
import { checkReach } from './check-reach.ts'
import { checkWordsOfCase } from './check-words.ts'
import { drawsOf } from './draws.ts'
import type { Finding } from './finding.ts'
import { valuesOf } from './values.ts'
import type { CaseValues } from './values.ts'
import { whoComes } from './who-comes.ts'

/** Draws that are looked at for what can be reached and told, at most; and for what can really be played [D]. */
const mostDraws = { reach: 2048, play: 96 } as const

export interface CaseProof {
  readonly case: Case
  /** Draws that play differently, and whether they were a sample. */
  readonly draws: number
  readonly sampled: boolean
  /** Of them, those in which the playable ways were walked. */
  readonly played: number
  readonly drawnClaims: number
  readonly values: CaseValues | null
  readonly findings: readonly Finding[]
}

/** @param texts of the pack's source language. */
export function proveCase(pack: Pack, one: Case, texts: Texts): CaseProof {
  const order = beatOrder(one)
  const person: Person | undefined = pack.people.find(({ id }) => id === one.person)
  const { draws, sampled } = drawsOf(one, mostDraws.reach)
  // Loops and unknown people are the compiler's findings; nothing can be walked then.
  if (order === null || !person) return { case: one, draws: draws.length, sampled, played: 0, drawnClaims: 0, values: null, findings: [] }
  const toPlay = draws.length <= mostDraws.play ? draws : drawsOf(one, mostDraws.play).draws
  const values = valuesOf(one, order, toPlay, person)
  const good = values.faultless?.way ?? values.playable?.way
  return {
    case: one,
    draws: draws.length,
    sampled,
    played: values.played,
    drawnClaims: countDrawnClaims(one, draws),
    values,
    findings: [
      ...checkReach(one, order, draws, whoComes(pack, one)),
      ...values.findings,
      ...checkFlags(one),
      ...checkFacts(one, order, draws, texts),
      ...checkWordsOfCase(one, texts),
      ...(good ? checkPatience(one, good, person) : []),
    ],
  }
}
