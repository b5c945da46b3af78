/** What a client sees and hears: the stage's picture (or the plain one), what is said at the counter, in the line and by herself. */
import type { CSSProperties, ReactNode } from 'react'
import type { DeskGame } from '../desk/desk-game.ts'
import type { DrawnRoom } from '../desk/drawn-room.ts'
import { RoomWords } from '../desk/room-words.tsx'
import { Shouts } from '../desk/shouts.tsx'
import type { Line, Shout } from '../desk/use-news.ts'
import { useDrawnRoom } from '../desk/use-drawn-room.ts'
import { useWide } from '../desk/use-wide.ts'
import { isBeforeMe } from './is-before-me.ts'
import { PlainLine } from './plain-line.tsx'
import { useWords } from './queue-words.tsx'
import type { SeenPress } from './use-press.ts'
import type { WhatIsSaid } from './what-is-said.ts'

interface QueueRoomProps {
  readonly game: DeskGame
  readonly said: WhatIsSaid
  readonly press: SeenPress | null
  /** Null where there is none: the plain one is drawn. */
  readonly room: DrawnRoom | null
  readonly strip: readonly Line[]
  readonly shouts: readonly Shout[]
  readonly caption: string | null
  readonly covered: boolean
}

export function QueueRoom({ game, said, press, room, strip, shouts, caption, covered }: QueueRoomProps): ReactNode {
  const q = useWords()
  const { slot, drawn, width } = useDrawnRoom(room)
  const wide = useWide()
  const { shift } = game
  const { state } = shift
  const isMyTurn = isBeforeMe(state)
  const anchor = wide && !isMyTurn && state.human !== null ? (drawn?.anchorOf(state.human) ?? null) : null
  const cheek = isMyTurn ? (drawn?.anchorOf('counter') ?? null) : null
  const serving = state.clients[state.counter?.client ?? -1]
  const mine = press?.said ?? said.me?.text ?? null
  return (
    <section
      className={`room q-room ${drawn === null ? '' : 'drawn'} ${isMyTurn ? 'my-turn' : ''}`}
      aria-label={q('room.label')}
      style={cheek === null ? {} : { '--cheek-x': `${cheek.x}px` }}
    >
      {drawn === null && <PlainLine shift={shift} effect={press?.effect ?? null} />}
      <div ref={slot} className="stage-slot" aria-hidden="true" />
      <RoomWords room={drawn} ticket={serving?.ticket ?? null} />
      {!covered && (
        <>
          <Shouts shouts={shouts} state={state} room={drawn} width={width} />
          <div className="q-said">
            {said.agent !== null && (
              <p key={said.agent.text} className={`q-bubble agent ${said.last === 'agent' ? 'last' : ''} ${said.agent.toAll ? 'to-all' : ''}`}>
                <span className="q-who">{q(said.agent.toAll ? 'room.agentToAll' : 'room.agent')}</span> {said.agent.text}
              </p>
            )}
            {said.client !== null && (
              <p key={said.client.text} className={`q-bubble client ${said.last === 'client' ? 'last' : ''}`}>
                <span className="q-who">{said.client.name}</span> {said.client.text} {said.client.nudge !== null && <b>{said.client.nudge}</b>}
              </p>
            )}
          </div>
          {mine !== null && (
            <p
              key={mine}
              className={`q-mine ${press === null ? '' : 'pressed'} ${anchor === null ? '' : 'anchored'}`}
              style={anchor === null ? {} : over(anchor, width, said.agent !== null || said.client !== null)}
            >
              <span className="q-who">{q('room.you')}</span> {mine} {press === null && said.me?.nudge !== null && <b>{said.me?.nudge}</b>}
            </p>
          )}
        </>
      )}
      <div className="strip q-strip" aria-hidden="true">
        {caption !== null && <p className="caption">{caption}</p>}
        {press !== null && <p className="q-effect">{press.seen}</p>}
        {strip.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </section>
  )
}

/** Half of the widest bubble: so far it keeps from the picture's edges. */
const HALF = 180
/** Up to here what is said at the counter may reach. */
const SAID_EDGE = 424

function over({ x, y }: { readonly x: number; readonly y: number }, width: number, isSpeaking: boolean): CSSProperties {
  const least = HALF + (isSpeaking ? SAID_EDGE : 0)
  return { insetInlineStart: `${Math.min(Math.max(x, least), Math.max(HALF, width - HALF))}px`, insetBlockStart: `${y}px` }
}
