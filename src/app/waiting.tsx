/** Said while something is being fetched. */
import type { ReactNode } from 'react'
import { useText } from '#overlay/text-context.tsx'

export function Waiting(): ReactNode {
  const t = useText()
  return <main className="waiting"><p role="status">{t('app.loading')}</p></main>
}
