/** How a visit is to be begun, and what can be played: the cases of a pack with their titles and whether their client has a choice of words. */
import type { Pack, Side } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { HumanClient } from '#shift/input.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { isPlayable } from './playable-case.ts'
import { tempers, type Temper } from './tempers.ts'

export type Intensity = HumanClient['intensity']
export const intensities: readonly Intensity[] = [-1, 0, 1]
export const dialName = { '-1': 'cool', '0': 'plain', '1': 'hot' } as const

export type AgentChoice = Temper | 'surprise'
export const agentChoices: readonly AgentChoice[] = ['surprise', ...tempers]

export interface VisitStart {
  readonly case: string
  readonly seed: number
  readonly agent: AgentChoice
  readonly intensity: Intensity
}

export interface CaseOffer {
  readonly id: string
  readonly title: string
  readonly side: Side
  readonly person: string
  readonly isFull: boolean
  readonly isPlayable: boolean
}

export function caseOffers(pack: Pack, words: Wordings): readonly CaseOffer[] {
  return pack.cases.map((one) => ({
    id: one.id,
    title: words.say(wordingIds.caseTitle(one.id)),
    side: one.side,
    person: one.person,
    isFull: one.size === 'full',
    isPlayable: isPlayable(one),
  }))
}
