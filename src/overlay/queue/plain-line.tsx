/** The room in plain pictures, seen from the line: until the stage has drawn it, and for good where it cannot or shall not. */
import type { ReactNode } from 'react'
import type { Face } from '#shift/face.ts'
import type { Shift } from '#shift/shift.ts'
import { faceOfClient } from '../desk/face-of-client.ts'
import { Portrait } from '../portrait.tsx'
import { agentOf, faceOfAgent } from './agent-of.ts'
import { isBeforeMe } from './is-before-me.ts'
import type { PressEffect } from './press-effect.ts'
import { useWords } from './queue-words.tsx'

export function PlainLine({ shift, effect }: { shift: Shift; effect: PressEffect | null }): ReactNode {
  const q = useWords()
  const { state, plan } = shift
  const { human, counter, clients } = state
  const served = clients[counter?.client ?? -1]
  const isMyTurn = isBeforeMe(state)
  const face = (number: number): Face => {
    const client = clients[number]
    return effect?.faces.get(number) ?? (client === undefined ? 'calm' : faceOfClient(client))
  }
  const agent = effect?.agent ?? faceOfAgent(shift)
  return (
    <div className={isMyTurn ? 'plain-line my-turn' : 'plain-line'} aria-hidden="true">
      <Portrait person={agentOf(plan.side)} face={agent} className="plain-agent" />
      <div className="plain-desk" />
      {served !== undefined && counter !== null && !isMyTurn && <Portrait person={served.person} face={face(counter.client)} className="plain-served" />}
      <ol className="plain-waiting">
        {state.queue.map((number) => (
          <li key={number} className={number === human ? 'me' : ''}>
            {number === human ? <span className="plain-me">{q('room.you')}</span> : <Portrait person={clients[number]?.person ?? ''} face={face(number)} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
