/** One's turn to speak: every line that could be said here, none of them marked; on request, which of them is the open one. */
import type { ReactNode } from 'react'
import { clientSilenceMs } from '#shift/constants.ts'
import type { ShiftState } from '#shift/shift-state.ts'
import { Replies } from '../desk/replies.tsx'
import type { LineNow } from './lines-now.ts'
import { useWords } from './queue-words.tsx'

interface MyTurnProps {
  readonly lines: readonly LineNow[]
  /** Another one for every beat. */
  readonly beat: string
  readonly state: ShiftState
  readonly hinted: boolean
  readonly onSay: (line: string) => void
  readonly onHint: () => void
}

/** So long before the words come by themselves it is said that they will. */
const WARNED_MS = 15_000

export function MyTurn({ lines, beat, state, hinted, onSay, onHint }: MyTurnProps): ReactNode {
  const q = useWords()
  const open = lines.findIndex(({ isOpen }) => isOpen)
  const isLate = state.counter !== null && state.now > state.counter.beatAt + clientSilenceMs - WARNED_MS
  return (
    <div className="q-turn">
      <div className="q-turn-head">
        <h2>{q('say.title')}</h2>
        {isLate && <output>{q('say.silence')}</output>}
        <button type="button" className="action" aria-expanded={hinted} aria-keyshortcuts="i" onClick={onHint}>
          <kbd aria-hidden="true">I</kbd>
          <span>{q('say.hint')}</span>
        </button>
      </div>
      {hinted && <output className="hint-note">{open < 0 ? q('say.hintNone') : q('say.hintOpen', { place: open + 1 })}</output>}
      <Replies offered={lines} held={null} onReply={onSay} beat={beat} label={q('say.title')} />
    </div>
  )
}
