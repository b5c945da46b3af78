/** When nothing more can be done: what has become of it, and the one way on, which has the focus. */
import { useEffect, useRef, type ReactNode } from 'react'

interface WayOnProps {
  readonly lead: string
  readonly way: string
  readonly className?: string
  readonly onGo: () => void
}

export function WayOn({ lead, way, className = '', onGo }: WayOnProps): ReactNode {
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => go.current?.focus({ preventScroll: true }), [])
  return (
    <div className={`nobody ${className}`}>
      <output className="nobody-lead">{lead}</output>
      <button ref={go} type="button" className="button strong call-next" onClick={onGo} aria-keyshortcuts="n">
        <kbd className="key" aria-hidden="true">
          N
        </kbd>{' '}
        <span className="call-title">{way}</span>
      </button>
    </div>
  )
}
