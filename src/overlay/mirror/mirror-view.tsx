/** The same person met from both sides of the counter: what came of it, both courses over each other, and both talks line against line. */
import { useMemo, type ReactNode } from 'react'
import type { Pack } from '#scenario/pack.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import { moodByTurn } from '../debrief/mood-curve.ts'
import { openSpoken } from '../debrief/spoken.ts'
import { transcriptOf } from '../debrief/transcript.ts'
import { Portrait } from '../portrait.tsx'
import { agentOf } from '../queue/agent-of.ts'
import { asSheCame } from '../queue/as-she-came.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { alignByBeat } from './align-by-beat.ts'
import { differencesOf } from './differences.ts'
import { MirrorFigure } from './mirror-figure.tsx'
import { MirrorLines } from './mirror-lines.tsx'
import { MirrorWords, useWords } from './mirror-words.tsx'
import { RunTable } from './run-table.tsx'
import { runFigures } from './two-runs.ts'
import '../look/mirror.css'

export interface LivedSide {
  readonly shift: Shift
  readonly scores: Scores
  /** Her number in it. */
  readonly client: number
}

export interface MirrorViewProps {
  readonly pack: Pack
  readonly words: Wordings
  readonly language: string
  /** The player served her. */
  readonly worked: LivedSide
  /** The player was her. */
  readonly played: LivedSide
  /** Who served then, in words. */
  readonly agent: string
}

export function MirrorView(props: MirrorViewProps): ReactNode {
  return (
    <MirrorWords language={props.language}>
      <View {...props} />
    </MirrorWords>
  )
}

function View({ pack, words, worked, played, agent }: MirrorViewProps): ReactNode {
  const m = useWords()
  const read = useMemo(() => {
    const origin = worked.shift.state.clients[worked.client]?.origin ?? null
    const side = ({ shift, scores, client }: LivedSide) => {
      const one = shift.state.clients[client]
      const figures = one === undefined ? null : runFigures(shift.events, client, one.drawn.case)
      return {
        client,
        spoken: openSpoken(pack, asSheCame(shift.state, origin), words),
        lines: transcriptOf(shift.events, client),
        mood: moodByTurn(shift.events, client),
        run: figures === null ? null : { figures, score: scores.conversations.find((conversation) => conversation.client === client) ?? null },
      }
    }
    return { worked: side(worked), played: side(played) }
  }, [pack, words, worked, played])
  const pairs = useMemo(() => alignByBeat(read.worked.lines, read.played.lines), [read])
  const name = read.worked.spoken.name(worked.client)
  const person = read.worked.spoken.person(worked.client)
  return (
    <section className="mirror" aria-labelledby="mirror-title">
      <header className="mirror-head">
        <div className="mirror-faces" aria-hidden="true">
          <Portrait person={agentOf(worked.shift.plan.side)} face="explaining" />
          <span className="mirror-glass" />
          <Portrait person={person} face="solemn" />
        </div>
        <div>
          <h2 id="mirror-title">{m('title')}</h2>
          <p>{m('lead', { name, agent })}</p>
          {/* Where one of them was never called there is nothing to hold beside the other. */}
          <p className="mirror-differ">
            <b>{m('differ.title')}.</b> {m('differ.count', { ...differencesOf(pairs) })}
          </p>
        </div>
      </header>
      {read.worked.run !== null && read.played.run !== null && (
        <div className="mirror-two">
          <MirrorFigure worked={read.worked.mood} played={read.played.mood} />
          <RunTable worked={read.worked.run} played={read.played.run} name={name} />
        </div>
      )}
      <MirrorLines pairs={pairs} worked={read.worked} played={read.played} name={name} />
    </section>
  )
}
