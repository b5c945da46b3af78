/** The room: the stage's picture (or the plain one), and the words that belong into it: bubble, shouts, ticket, poster, news, captions. */
import type { ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import { levelOf } from '#shift/face.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { Bubble } from './bubble.tsx'
import type { DeskGame } from './desk-game.ts'
import type { DrawnRoom } from './drawn-room.ts'
import { FloorWords } from './floor-words.tsx'
import { nameOfNumber } from './names.ts'
import { PlainRoom } from './plain-room.tsx'
import { RoomWords } from './room-words.tsx'
import { Shouts } from './shouts.tsx'
import { spokenNow } from './talk-of.ts'
import { useDrawnRoom } from './use-drawn-room.ts'
import type { Line, Shout } from './use-news.ts'

interface RoomProps {
  readonly game: DeskGame
  readonly words: Wordings
  /** Null where there is none: the plain room is drawn. */
  readonly room: DrawnRoom | null
  readonly strip: readonly Line[]
  readonly shouts: readonly Shout[]
  readonly caption: string | null
  readonly covered: boolean
  /** To a line that rings or was put on hold. */
  readonly onCall: (client: number) => void
}

export function Room({ game, words, room, strip, shouts, caption, covered, onCall }: RoomProps): ReactNode {
  const t = useText()
  const { slot, drawn, width } = useDrawnRoom(room)
  const { state, pack } = game.shift
  const spoken = covered ? null : spokenNow(game.shift, words)
  const name = spoken === null ? '' : nameOfNumber(pack, state, spoken.client)
  const speaker = spoken === null ? undefined : state.clients[spoken.client]
  const cheek = drawn?.anchorOf('counter') ?? null
  const serving = state.counter === null ? undefined : state.clients[state.counter.client]
  return (
    <section className={drawn === null ? 'room' : 'room drawn'} aria-label={t('desk.room')} style={cheek === null ? {} : { '--cheek-x': `${cheek.x}px` }}>
      {drawn === null && <PlainRoom game={game} />}
      <div ref={slot} className="stage-slot" aria-hidden="true" />
      {game.shift.plan.side === 'floor' ? (
        <FloorWords shift={game.shift} words={words} room={drawn} covered={covered} onCall={onCall} />
      ) : (
        <RoomWords room={drawn} ticket={serving?.ticket ?? null} />
      )}
      {!covered && <Shouts shouts={shouts} state={state} room={drawn} width={width} />}
      <Bubble
        spoken={spoken}
        name={name}
        by={speaker?.by ?? 'door'}
        mood={speaker === undefined ? '' : t('desk.mood', { name, mood: levelOf(speaker.tension) })}
      />
      <div className="strip" aria-hidden="true">
        {caption !== null && <p className="caption">{caption}</p>}
        {strip.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </section>
  )
}
