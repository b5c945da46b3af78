/** How heard one felt beside what the agent's words were scored. */
import type { ReactNode } from 'react'
import { isCriticalError } from '#score/accuracy.ts'
import type { ConversationScore } from '#score/scores.ts'
import { points } from '../points.ts'
import { Bars } from './bars.tsx'
import { useWords } from './queue-words.tsx'
import { MOST_HEARD } from './visit-record.ts'

/** Nearer than this the two are said to agree, in points. */
const NEAR = 17

export function HeardFigure({ heard, talk }: { heard: number; talk: ConversationScore | null }): ReactNode {
  const q = useWords()
  const felt = (heard * 100) / MOST_HEARD
  const of100 = (value: string | number): string => q('back.of100', { value })
  const empathy = talk?.empathy ?? null
  const off = empathy === null ? 0 : felt - empathy / 100
  const wrong = talk?.facts.filter(({ verdict }) => isCriticalError(verdict)).length ?? 0
  return (
    <section className="card q-back-box" aria-labelledby="q-heard">
      <h2 id="q-heard">{q('back.heardAgainst')}</h2>
      <Bars
        bars={[
          { name: q('back.feltHeard'), value: of100(felt), share: felt / 100, kind: 'felt' },
          ...(empathy === null ? [] : [{ name: q('back.scoredEmpathy'), value: of100(points(empathy)), share: empathy / 10_000, kind: 'scored' as const }]),
          ...(talk === null || talk.accuracy === null
            ? []
            : [{ name: q('back.scoredAccuracy'), value: of100(points(talk.accuracy)), share: talk.accuracy / 10_000, kind: 'accuracy' as const }]),
        ]}
      />
      <p>{q(talk === null ? 'back.noTalk' : Math.abs(off) < NEAR ? 'back.heardNear' : off > 0 ? 'back.heardMore' : 'back.heardLess')}</p>
      {talk !== null && talk.facts.length > 0 && <p>{q('back.wrong', { count: wrong })}</p>}
    </section>
  )
}
