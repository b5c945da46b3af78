/** How long the wait felt beside how long it was, and what the rules of waiting expect it to feel like. */
import type { ReactNode } from 'react'
import type { Client } from '#shift/shift-state.ts'
import { minutes } from '../minutes.ts'
import { Bars } from './bars.tsx'
import { useWords } from './queue-words.tsx'
import type { VisitCourse } from './visit-course.ts'

interface WaitFigureProps {
  readonly feltHalfMinutes: number
  readonly course: VisitCourse
  /** As she stood at the end. */
  readonly client: Client
}

export function WaitFigure({ feltHalfMinutes, course, client }: WaitFigureProps): ReactNode {
  const q = useWords()
  const felt = feltHalfMinutes * 30_000
  const real = Math.max(1, course.realWaitMs)
  // The rules count by the room's clock; what is compared is the player's own.
  const expected = Math.round((client.perceived / 1000) * (real / Math.max(1, course.waitedMs)))
  const most = Math.max(felt, real, expected)
  const times = felt / real
  const yes = (is: boolean): { readonly yes: string } => ({ yes: is ? 'yes' : 'no' })
  const told = [
    q('back.told.acknowledged', yes(client.told.acknowledged)),
    q('back.told.explained', yes(client.told.explained)),
    q('back.told.time', yes(client.told.until !== null)),
  ].join(', ')
  return (
    <section className="card q-back-box" aria-labelledby="q-wait">
      <h2 id="q-wait">{q('back.waitAgainst')}</h2>
      <Bars
        bars={[
          { name: q('back.feltWait'), value: minutes(felt), share: felt / most, kind: 'felt' },
          { name: q('back.realWait'), value: minutes(real), share: real / most, kind: 'scored' },
          { name: q('back.modelWait'), value: minutes(expected), share: expected / most, kind: 'model' },
        ]}
      />
      <p>{times > 1.25 ? q('back.waitMore', { times: q.number(times, 1) }) : q(times < 0.8 ? 'back.waitLess' : 'back.waitNear')}</p>
      <p className="soft">{q('back.modelHelp', { told })}</p>
    </section>
  )
}
