/** Said while something is being fetched. */
import type { ReactNode } from 'react'
import { useText } from '#overlay/text-context.tsx'

export function Waiting(): ReactNode {
  const t = useText()
  return (
    <main className="waiting">
      <output>{t('app.loading')}</output>
    </main>
  )
}
