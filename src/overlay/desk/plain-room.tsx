/** The room in plain pictures: until the stage has drawn it, and for good where it cannot or shall not. */
import type { ReactNode } from 'react'
import { levelOfPatience, patienceLeft } from '../level.ts'
import { Portrait } from '../portrait.tsx'
import type { DeskGame } from './desk-game.ts'
import { faceOfClient } from './face-of-client.ts'

export function PlainRoom({ game }: { game: DeskGame }): ReactNode {
  const { state } = game.shift
  const atCounter = state.clients[state.counter?.client ?? -1]
  return (
    <div className="plain-room" aria-hidden="true">
      <ol className="plain-queue">
        {state.queue.slice(0, 8).map((number) => {
          const client = state.clients[number]
          if (client === undefined) return null
          const left = patienceLeft(client, state.now)
          return (
            <li key={number}>
              <span className={`patience ${levelOfPatience(left)}`}>
                <span style={{ inlineSize: `${left}%` }} />
              </span>
              <Portrait person={client.person} face={faceOfClient(client)} />
              {client.line > 0 && <span className="plain-line">☎ {client.line}</span>}
            </li>
          )
        })}
      </ol>
      <div className="plain-wood" />
      {atCounter !== undefined && <Portrait person={atCounter.person} face={faceOfClient(atCounter)} className="plain-counter" />}
    </div>
  )
}
