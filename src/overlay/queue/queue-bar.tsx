/** The bar over the queue: one's number, who is served, the clock on the wall, and what works everywhere: stop, pause, sound, language. */
import type { ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { Always, type AlwaysProps } from '../desk/always.tsx'
import { useWords } from './queue-words.tsx'
import { wallClock } from './wall-clock.ts'

interface QueueBarProps extends AlwaysProps {
  readonly shift: Shift
  readonly onStop: () => void
}

export function QueueBar({ shift, onStop, ...always }: QueueBarProps): ReactNode {
  const q = useWords()
  const { state } = shift
  return (
    <header className="desk-bar q-bar">
      <h1 className="desk-side q-side">{q('bar.side')}</h1>
      <p className="q-ticket">
        <span className="q-label">{q('bar.ticket')}</span> <strong>{state.clients[state.human ?? -1]?.ticket}</strong>
      </p>
      <p className="q-clock" role="timer" aria-label={q('bar.clock', { clock: wallClock(state.now) })}>
        {wallClock(state.now)}
      </p>
      <Always more={q('bar.more')} {...always}>
        <button type="button" className="button q-stop" onClick={onStop} aria-keyshortcuts="x">
          <span>{q('bar.stop')}</span>
          <kbd className="key small" aria-hidden="true">
            X
          </kbd>
        </button>
      </Always>
    </header>
  )
}
