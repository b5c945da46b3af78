/** Said in place of the desk when another tab has the shift. */
import type { ReactNode } from 'react'
import { useText } from '#overlay/text-context.tsx'
import { goTo } from './routes.ts'

export function Elsewhere({ moved, onTake }: { moved: boolean; onTake: () => void }): ReactNode {
  const t = useText()
  return (
    <main className="waiting">
      <div className="card waiting-card">
        <h1>{t(moved ? 'notice.movedAway' : 'notice.elsewhere')}</h1>
        <p>{t('notice.elsewhereHelp')}</p>
        <div className="row">
          <button type="button" className="button strong" onClick={onTake}>
            {t('notice.takeOver')}
          </button>
          <button type="button" className="button" onClick={() => goTo({ page: 'title' })}>
            {t('notice.toTitle')}
          </button>
        </div>
      </div>
    </main>
  )
}
