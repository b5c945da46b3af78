/** The scene was stopped: one is oneself again, and may go on, look back or leave it behind. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from './queue-words.tsx'

interface StopCoverProps {
  readonly onGoOn: () => void
  /** Null where there is nothing yet to look back on. */
  readonly onLookBack: (() => void) | null
  readonly onDiscard: () => void
}

export function StopCover({ onGoOn, onLookBack, onDiscard }: StopCoverProps): ReactNode {
  const q = useWords()
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => go.current?.focus({ preventScroll: true }), [])
  return (
    <dialog open className="paused" aria-modal="true" aria-labelledby="stopped-title">
      <div className="paused-card card q-stopped">
        <h2 id="stopped-title">{q('stop.title')}</h2>
        <p>{q('stop.lead')}</p>
        <div className="row q-stop-ways">
          <button ref={go} type="button" className="button strong" onClick={onGoOn}>
            {q('stop.goOn')}
          </button>
          {onLookBack !== null && (
            <button type="button" className="button" onClick={onLookBack}>
              {q('stop.lookBack')}
            </button>
          )}
          <button type="button" className="button" onClick={onDiscard}>
            {q('stop.discard')}
          </button>
        </div>
      </div>
    </dialog>
  )
}
