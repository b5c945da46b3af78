/** Said where an address leads nowhere, or to a shift that cannot be opened. */
import type { ReactNode } from 'react'
import type { TextId } from '#overlay/text/en.ts'
import { useText } from '#overlay/text-context.tsx'
import { goTo } from './routes.ts'

export function NotHere({ why }: { why: TextId }): ReactNode {
  const t = useText()
  return (
    <main className="waiting">
      <div className="card waiting-card">
        <h1>{t(why)}</h1>
        <button type="button" className="button strong" onClick={() => goTo({ page: 'title' })}>
          {t('notice.toTitle')}
        </button>
      </div>
    </main>
  )
}
