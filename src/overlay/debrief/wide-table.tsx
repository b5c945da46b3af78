/** Room for a table that may be wider than the screen: it scrolls by itself, by keyboard too. */
import type { ReactNode } from 'react'

export function WideTable({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return <div className="debrief-scroll" role="region" aria-label={label} tabIndex={0}>{children}</div>
}
