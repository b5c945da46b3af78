/** The line in words, for those who cannot see it: who stands where and how they look. */
import type { ReactNode } from 'react'
import { levelOf } from '#shift/face.ts'
import type { Shift } from '#shift/shift.ts'
import { nameOf } from '../desk/names.ts'
import { useWords } from './queue-words.tsx'

export function LineList({ shift }: { shift: Shift }): ReactNode {
  const q = useWords()
  const { state, pack } = shift
  return (
    <ol className="unseen" aria-label={q('line.list')}>
      {state.queue.map((number) => {
        const client = state.clients[number]
        if (client === undefined) return null
        return <li key={number}>{number === state.human ? q('room.you') : q('line.one', { name: nameOf(pack, client), level: levelOf(client.tension) })}</li>
      })}
    </ol>
  )
}
