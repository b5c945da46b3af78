/** What a client can do beside speaking: numbered while no line is to be chosen, else by press alone. And leaving. */
import type { ReactNode } from 'react'
import type { Pressure } from '#shift/input.ts'
import { pressureKeys } from './press-effect.ts'
import { useWords } from './queue-words.tsx'

interface PressesProps {
  readonly numbered: boolean
  /** She has only just done something. */
  readonly busy: boolean
  readonly onPress: (how: Pressure) => void
  readonly onLeave: () => void
}

export function Presses({ numbered, busy, onPress, onLeave }: PressesProps): ReactNode {
  const q = useWords()
  return (
    <fieldset className={numbered ? 'q-presses' : 'q-presses aside'} aria-label={q('do.title')}>
      {pressureKeys.map((how, index) => (
        <button
          key={how}
          type="button"
          className={`q-press ${how}`}
          data-press={how}
          aria-disabled={busy}
          aria-keyshortcuts={numbered ? String(index + 1) : undefined}
          onClick={() => onPress(how)}
        >
          {numbered && (
            <kbd className="key" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
          <span>{q(`press.${how}`)}</span>
        </button>
      ))}
      <button type="button" className="q-press leave" aria-keyshortcuts="l" onClick={onLeave}>
        <kbd className="key" aria-hidden="true">
          L
        </kbd>
        <span>{q('do.leave')}</span>
      </button>
    </fieldset>
  )
}
