/** Room for a table that may be wider than the screen: it scrolls by itself, by keyboard too. */
import type { ReactNode } from 'react'

export function WideTable({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // Without a mouse it can only be scrolled where it can be focused.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="debrief-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
