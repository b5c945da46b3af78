/** Said where an address leads nowhere, or to a shift that cannot be opened. */
import type { ReactNode } from 'react'
import type { TextId } from '#overlay/text/en.ts'
import { OneWayOn } from '#overlay/one-way-on.tsx'
import { useText } from '#overlay/text-context.tsx'
import { goTo } from './routes.ts'

export function NotHere({ why }: { why: TextId }): ReactNode {
  const t = useText()
  return <OneWayOn says={t(why)} way={t('notice.toTitle')} onGo={() => goTo({ page: 'title' })} />
}
