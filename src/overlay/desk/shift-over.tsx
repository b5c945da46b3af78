/** In place of the replies when there is nothing more to be done: the way to the debrief, or (played on from a fork) to the comparison. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text-context.tsx'

export function ShiftOver({ isFork, onEnded }: { isFork: boolean; onEnded: () => void }): ReactNode {
  const t = useText()
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => go.current?.focus({ preventScroll: true }), [])
  return (
    <div className="nobody">
      <output className="nobody-lead">{t(isFork ? 'desk.forkOver' : 'desk.over')}</output>
      <button ref={go} type="button" className="button strong call-next" onClick={onEnded} aria-keyshortcuts="n">
        <kbd className="key" aria-hidden="true">
          N
        </kbd>{' '}
        <span className="call-title">{t(isFork ? 'desk.toComparison' : 'desk.toDebrief')}</span>
      </button>
    </div>
  )
}
