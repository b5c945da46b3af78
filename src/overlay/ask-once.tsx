/** What cannot be undone is asked once, with what it means, before it is done. */
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { useText } from './text-context.tsx'

interface AskOnceProps {
  readonly title: string
  readonly says: string
  readonly yes: string
  readonly onYes: () => void
  readonly onClose: () => void
}

export function AskOnce({ title, says, yes, onYes, onClose }: AskOnceProps): ReactNode {
  const t = useText()
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{says}</p>
      <div className="row">
        <button type="button" className="button strong" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
