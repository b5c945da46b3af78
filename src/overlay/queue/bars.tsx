/** A few figures as bars under each other, each with its name and its value in words. */
import type { ReactNode } from 'react'

export interface Bar {
  readonly name: string
  readonly value: string
  /** 0..1 of the whole width. */
  readonly share: number
  readonly kind: 'felt' | 'scored' | 'model' | 'accuracy'
}

export function Bars({ bars }: { bars: readonly Bar[] }): ReactNode {
  return (
    <dl className="q-bars">
      {bars.map(({ name, value, share, kind }) => (
        <div key={name} className={`q-bar-row of-${kind}`}>
          <dt>{name}</dt>
          <dd>
            <span className="q-bar-track" aria-hidden="true">
              <span style={{ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
            </span>
            <b>{value}</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}
