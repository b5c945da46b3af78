/** In place of the replies when there is nothing more to be done: the way to the debrief, or (played on from a fork) to the comparison. */
import type { ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import { WayOn } from './way-on.tsx'

export function ShiftOver({ isFork, onEnded }: { isFork: boolean; onEnded: () => void }): ReactNode {
  const t = useText()
  return <WayOn lead={t(isFork ? 'desk.forkOver' : 'desk.over')} way={t(isFork ? 'desk.toComparison' : 'desk.toDebrief')} onGo={onEnded} />
}
