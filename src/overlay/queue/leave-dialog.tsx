/** Leaving is for good, so it is asked once. */
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { useText } from '../text-context.tsx'
import { useWords } from './queue-words.tsx'

export function LeaveDialog({ onYes, onClose }: { onYes: () => void; onClose: () => void }): ReactNode {
  const t = useText()
  const q = useWords()
  return (
    <Dialog title={q('do.leaveAsk')} onClose={onClose}>
      <p>{q('do.leaveSays')}</p>
      <div className="row">
        <button type="button" className="button dark" onClick={onYes}>
          {q('do.leaveYes')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
