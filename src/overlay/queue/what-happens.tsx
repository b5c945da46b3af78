/** One line on how things stand: how many are before one, who is at the counter, what the agent does there. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Shift } from '#shift/shift.ts'
import { nameOfNumber } from '../desk/names.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { agentDoing, type AgentDoing } from './agent-doing.ts'
import { useWords } from './queue-words.tsx'

const otherSide = { desk: 'floor', floor: 'desk' } as const
/** What takes its time: dots run beside it. */
const slow: ReadonlySet<AgentDoing> = new Set(['listens', 'thinks', 'types', 'phones', 'writes'])

interface WhatHappensProps {
  readonly shift: Shift
  readonly words: Wordings
  /** Null where the card is at hand anyway. */
  readonly onCard: (() => void) | null
}

export function WhatHappens({ shift, words, onCard }: WhatHappensProps): ReactNode {
  const q = useWords()
  const { state, pack, plan } = shift
  const { counter, human, queue } = state
  const place = human === null ? -1 : queue.indexOf(human)
  const doing = agentDoing(shift)
  const isOver = state.phase === 'ended'
  const standing = isOver ? '' : doing === 'waitsForYou' ? q('line.yourTurn') : place < 0 ? '' : q('line.ahead', { count: place + (counter === null ? 0 : 1) })
  return (
    <div className="q-happens">
      {standing !== '' && <p className="q-place">{standing}</p>}
      {!isOver && (
        <p className={`q-doing ${doing}`}>
          {counter !== null && counter.client !== human && <span>{q('line.counter', { name: nameOfNumber(pack, state, counter.client) })} </span>}
          {q(`doing.${doing}`, { department: words.say(wordingIds.department(otherSide[plan.side])) })}
          {slow.has(doing) && (
            <span className="q-dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
          )}
        </p>
      )}
      {onCard !== null && (
        <button type="button" className="action q-card-button" aria-keyshortcuts="c" onClick={onCard}>
          <kbd aria-hidden="true">C</kbd>
          <span>{q('card.title')}</span>
        </button>
      )}
    </div>
  )
}
