/** How far a promise was from the truth, in the words of the desk case that it becomes. */
import type { Pack } from '#scenario/pack.ts'
import type { Wordings } from '#wording/pack-wordings.ts'

/** What it is, and how much; null where the case has no measure for it. */
export function gapWords(pack: Pack, wordings: Wordings, becomes: string, gap: number): { readonly label: string; readonly shown: string } | null {
  const fact = pack.cases.find(({ id }) => id === becomes)?.facts.find(({ ledger }) => ledger === 'gap')
  return fact === undefined ? null : { label: wordings.factLabel(fact), shown: wordings.showFact(fact, gap) }
}
