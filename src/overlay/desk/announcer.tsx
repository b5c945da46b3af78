/** The live region: what is said and what happens in the room, for those who cannot see it. */
import type { ReactNode } from 'react'
import type { Line } from './use-news.ts'

export function Announcer({ log }: { log: readonly Line[] }): ReactNode {
  return (
    <div className="unseen" role="log" aria-live="polite" aria-relevant="additions">
      {log.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
