/** A page that only says something, and has one way on. */
import type { ReactNode } from 'react'

interface OneWayOnProps {
  readonly says: string
  readonly way: string
  readonly onGo: () => void
}

export function OneWayOn({ says, way, onGo }: OneWayOnProps): ReactNode {
  return (
    <main className="waiting">
      <div className="card waiting-card">
        <h1>{says}</h1>
        <button type="button" className="button strong" onClick={onGo}>
          {way}
        </button>
      </div>
    </main>
  )
}
