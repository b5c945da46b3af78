/** Asks once before a client is handed over to the supervisor, or a prospect is let go. */
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { useText } from '../text-context.tsx'

export function HandOver({ name, onYes, onClose }: { name: string; onYes: () => void; onClose: () => void }): ReactNode {
  const t = useText()
  return (
    <Dialog title={t('desk.handOverAsk', { name })} onClose={onClose}>
      <p>{t('desk.handOverWarn')}</p>
      <div className="row">
        <button type="button" className="button strong" onClick={onYes}>
          {t('desk.handOverYes')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
