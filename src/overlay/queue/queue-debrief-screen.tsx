/** Looking back on a visit: first what was felt, then what was scored and how long it was, what the agent had before them, and a sentence to take back. */
import { useMemo, type ReactNode } from 'react'
import type { Pack } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import type { Relive } from '../debrief/fork.ts'
import { openSpoken } from '../debrief/spoken.ts'
import { Portrait } from '../portrait.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import { agentOf } from './agent-of.ts'
import { asSheCame } from './as-she-came.ts'
import { BeforeList } from './before-list.tsx'
import { beforeReplies } from './before-reply.ts'
import { FeltForm } from './felt-form.tsx'
import { HeardFigure } from './heard-figure.tsx'
import { useWords } from './queue-words.tsx'
import { TakeBack } from './take-back.tsx'
import { temperOf } from './tempers.ts'
import { visitCourse } from './visit-course.ts'
import type { VisitRecord } from './visit-record.ts'
import { dialName } from './visit-start.ts'
import { WaitFigure } from './wait-figure.tsx'
import '../look/queue.css'

export interface QueueDebriefScreenProps {
  readonly pack: Pack
  readonly words: Wordings
  /** Ended. */
  readonly shift: Shift
  readonly scores: Scores
  readonly record: VisitRecord
  readonly relive: Relive
  /** Where she comes from, where somebody's side was mirrored. */
  readonly origin: Client['origin']
  readonly onChange: (record: VisitRecord) => void
  readonly onAgain: () => void
  readonly onDone: () => void
  /** Both sides of a mirrored visit; null where none was mirrored. */
  readonly mirror: ReactNode
}

export function QueueDebriefScreen({
  pack,
  words,
  shift,
  scores,
  record,
  relive,
  origin,
  onChange,
  onAgain,
  onDone,
  mirror,
}: QueueDebriefScreenProps): ReactNode {
  const q = useWords()
  const { state, events } = shift
  const human = state.human ?? -1
  const me = state.clients[human]
  const { log } = record
  const spoken = useMemo(() => openSpoken(pack, asSheCame(state, origin), words), [pack, state, origin, words])
  const course = useMemo(() => visitCourse(events, human, log.pace), [events, human, log.pace])
  const showsFigures = record.reached === 'figures'
  const before = useMemo(
    () => (showsFigures ? beforeReplies(shift, human, (until) => relive({ ...log, until, inputs: log.inputs.filter(({ at }) => at <= until), hash: '' })) : []),
    [showsFigures, shift, human, relive, log],
  )
  if (me === undefined || course === null) return null
  const talk = scores.conversations.find(({ client }) => client === human) ?? null
  const temper = temperOf(log.human?.agent ?? '')
  return (
    <main className="q-back">
      <header className="page-bar">
        <div className="page-bar-title">
          <h1>{q('back.title')}</h1>
          <p>
            {words.say(wordingIds.caseTitle(me.case))} · {q(`back.outcome.${course.outcome}`)}
          </p>
        </div>
        <button type="button" className="button" onClick={onAgain}>
          {q('back.again')}
        </button>
        <button type="button" className="button dark" onClick={onDone}>
          {q('back.done')}
        </button>
      </header>
      <FeltForm record={record} person={me.person} wasCalled={course.calledAt !== null} onChange={onChange} />
      {showsFigures && (
        <>
          <div className="q-back-cards">
            <section className="card q-back-box q-who-served" aria-labelledby="q-who">
              <Portrait
                person={agentOf(shift.plan.side)}
                face={temper === 'best' ? 'smile' : temper === 'kind' ? 'calm' : temper === 'hasty' ? 'hectic' : 'serious'}
              />
              <div>
                <h2 id="q-who">{q('back.who')}</h2>
                <p className="q-temper">{q(`temper.${temper}`)}</p>
                <p>{q(`temper.${temper}Is`)}</p>
                {record.surprise && <p className="soft">{q('back.wasSurprise')}</p>}
                <p className="soft">{q('back.intensity', { intensity: dialName[log.human?.intensity ?? 0] })}</p>
              </div>
            </section>
            <HeardFigure heard={record.heard ?? 0} talk={talk} />
            <WaitFigure feltHalfMinutes={record.feltHalfMinutes ?? 0} course={course} client={me} />
          </div>
          <BeforeList before={before} shift={shift} spoken={spoken} words={words} />
          {mirror}
          <TakeBack record={record} onChange={onChange} />
        </>
      )}
    </main>
  )
}
