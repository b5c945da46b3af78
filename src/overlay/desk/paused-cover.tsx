/** While the shift is paused: covers everything that could be read meanwhile, and offers the ways on. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import type { PauseReason } from './desk-game.ts'

interface PausedCoverProps {
  readonly reason: PauseReason
  readonly clock: string
  readonly title: string
  readonly onResume: () => void
  /** Null in an assessment: one attempt. */
  readonly onAgain: (() => void) | null
  readonly onSettings: () => void
  readonly onLeave: () => void
}

export function PausedCover({ reason, clock, title, onResume, onAgain, onSettings, onLeave }: PausedCoverProps): ReactNode {
  const t = useText()
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => go.current?.focus({ preventScroll: true }), [])
  const lead = reason === 'resumed' ? t('pause.leadResumed', { clock }) : reason === 'hidden' ? t('pause.leadHidden') : t('pause.lead')
  return (
    <dialog open className="paused" aria-modal="true" aria-labelledby="paused-title">
      <div className="paused-card card">
        <p className="soft">
          {title} · {clock}
        </p>
        <h2 id="paused-title">{t('pause.title')}</h2>
        <p>{lead}</p>
        <button ref={go} type="button" className="button strong" onClick={onResume} aria-keyshortcuts="p">
          <kbd className="key" aria-hidden="true">
            P
          </kbd>{' '}
          {t('pause.resume')}
        </button>
        <div className="row">
          {onAgain !== null && (
            <button type="button" className="button" onClick={onAgain} title={t('pause.againHelp')}>
              {t('pause.again')}
            </button>
          )}
          <button type="button" className="button" onClick={onSettings}>
            {t('app.settings')}
          </button>
          <button type="button" className="button" onClick={onLeave} title={t('pause.leaveHelp')}>
            {t('pause.leave')}
          </button>
        </div>
      </div>
    </dialog>
  )
}
