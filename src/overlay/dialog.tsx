/** A native modal dialog that is open as long as it is rendered. Escape and the close button call `onClose`. */
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useText } from './text-context.tsx'

interface DialogProps {
  readonly title: string
  readonly className?: string
  /** Selects what has the focus first; else the browser's choice. */
  readonly focusOn?: string
  /** Missing where it cannot simply be closed. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

export function Dialog({ title, className, focusOn, onClose, children }: DialogProps): ReactNode {
  const t = useText()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    if (dialog !== null && !dialog.open) dialog.showModal()
    if (focusOn !== undefined) dialog?.querySelector<HTMLElement>(focusOn)?.focus({ preventScroll: true })
    return () => {
      dialog?.close()
      // React takes the element away, so the browser cannot give the focus back by itself.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [focusOn])
  return (
    <dialog
      ref={element}
      className={className === undefined ? 'dialog' : `dialog ${className}`}
      aria-labelledby={heading}
      closedby={onClose === undefined ? 'none' : 'any'}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <div className="dialog-inside">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          {onClose !== undefined && (
            <button type="button" className="button" onClick={onClose}>
              {t('app.close')}
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  )
}
