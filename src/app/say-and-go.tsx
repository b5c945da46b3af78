/** In place of a page that cannot be shown: why, and the ways on. */
import type { ReactNode } from 'react'

interface SayAndGoProps {
  readonly says: string
  readonly ways: readonly { readonly name: string; readonly go: () => void }[]
}

export function SayAndGo({ says, ways }: SayAndGoProps): ReactNode {
  return (
    <main className="waiting">
      <div className="card waiting-card">
        <h1>{says}</h1>
        <div className="row">
          {ways.map(({ name, go }, index) => (
            <button key={name} type="button" className={index === 0 ? 'button strong' : 'button'} onClick={go}>
              {name}
            </button>
          ))}
        </div>
      </div>
    </main>
  )
}
