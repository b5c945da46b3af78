/** A hint of practice mode: how much of the client's need is still unheard, and what has to be told here. In words, never the right reply. */
import type { ReactNode } from 'react'
import type { ShiftState } from '#shift/shift-state.ts'
import type { TextId } from '../text/en.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'

const NEEDS: readonly TextId[] = ['desk.need0', 'desk.need1', 'desk.need2', 'desk.need3', 'desk.need4']

export function Hint({ state, words }: { state: ShiftState; words: Wordings }): ReactNode {
  const t = useText()
  const { counter } = state
  const drawn = counter === null ? undefined : state.clients[counter.client]?.drawn
  const beat = drawn?.case.beats[counter?.talk.beat ?? -1]
  if (counter === null || drawn === undefined || beat === undefined) return null
  const facts = beat.requires.flatMap((index) => {
    const fact = drawn.case.facts[index]
    return fact === undefined ? [] : [words.factLabel(fact)]
  })
  return (
    <output className="hint-note" aria-label={t('desk.hint')}>
      <span>
        {t(NEEDS[beat.need] ?? 'desk.need0')} {beat.need >= 2 && t(counter.talk.acknowledged ? 'desk.hintHeard' : 'desk.hintUnheard')}
      </span>
      {facts.length > 0 && <span>{t('desk.hintFacts', { facts: facts.join(', ') })}</span>}
    </output>
  )
}
