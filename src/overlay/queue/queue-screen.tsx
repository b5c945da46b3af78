/** The queue, seen from inside: the room, what one can do or say, and one's card. Draws a running visit and turns presses and keys into its verbs; runs no clock and keeps nothing. */
import { useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Pressure, Verb } from '#shift/input.ts'
import type { Client } from '#shift/shift-state.ts'
import { openSpoken } from '../debrief/spoken.ts'
import { Announcer } from '../desk/announcer.tsx'
import type { DeskGame } from '../desk/desk-game.ts'
import type { DrawnRoom } from '../desk/drawn-room.ts'
import { PausedCover } from '../desk/paused-cover.tsx'
import { useGame } from '../desk/use-game.ts'
import { useOrders } from '../desk/use-keys.ts'
import { useNews } from '../desk/use-news.ts'
import { useWide } from '../desk/use-wide.ts'
import { AskOnce } from '../ask-once.tsx'
import { Dialog } from '../dialog.tsx'
import type { Settings } from '../settings.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { asSheCame } from './as-she-came.ts'
import { CardView } from './card-view.tsx'
import { clientCard } from './client-card.ts'
import { LineList } from './line-list.tsx'
import { linesNow } from './lines-now.ts'
import { MyTurn } from './my-turn.tsx'
import { pressureKeys } from './press-effect.ts'
import { Presses } from './presses.tsx'
import { QueueBar } from './queue-bar.tsx'
import { queueOrderOf, type QueueOrder } from './queue-keys.ts'
import { QueueKeysList } from './queue-keys-list.tsx'
import { queueNewsOf } from './queue-news.ts'
import { QueueRoom } from './queue-room.tsx'
import { useWords } from './queue-words.tsx'
import { StopCover } from './stop-cover.tsx'
import { usePress } from './use-press.ts'
import { VisitOver } from './visit-over.tsx'
import { WhatHappens } from './what-happens.tsx'
import { whatIsSaid } from './what-is-said.ts'
import { wallClock } from './wall-clock.ts'

export interface QueueScreenProps {
  readonly game: DeskGame
  readonly words: Wordings
  readonly settings: Settings
  readonly room: DrawnRoom | null
  /** Where she comes from, where somebody's side is mirrored. */
  readonly origin: Client['origin']
  /** The sound that was heard last, in words; null = none to be shown. */
  readonly caption: string | null
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
  /** To the title, the visit kept in its middle. */
  readonly onLeave: () => void
  /** Nothing of it is kept. */
  readonly onDiscard: () => void
  readonly onEnded: () => void
}

/** So long after one's turn has come or gone, nothing is pressed by mistake. */
const SETTLED_MS = 600

type Opened = 'card' | 'keys' | 'leave' | 'stop' | null

export function QueueScreen({
  game,
  words,
  settings,
  room,
  origin,
  caption,
  onSettings,
  onOpenSettings,
  onLeave,
  onDiscard,
  onEnded,
}: QueueScreenProps): ReactNode {
  const q = useWords()
  const state = useGame(game)
  const wide = useWide()
  const readNews = useMemo(() => queueNewsOf(q, origin), [q, origin])
  const news = useNews(game, words, readNews)
  const press = usePress(game)
  const [opened, setOpened] = useState<Opened>(null)
  const [hints, setHints] = useState<string | null>(null)

  const { shift } = game
  const { pack } = shift
  const { human, counter, paused } = state
  const people = useMemo(() => asSheCame(shift.state, origin), [shift, origin])
  const me = people[human ?? -1]
  const spoken = useMemo(() => openSpoken(pack, people, words), [pack, people, words])
  const card = useMemo(() => (me === undefined ? null : clientCard(pack, me, words)), [pack, me, words])
  const ended = state.phase === 'ended'
  const lines = paused ? [] : linesNow(shift, spoken)
  const choosing = lines.length > 0
  const beat = `${counter?.talk.beat ?? ''} ${counter?.beatAt ?? ''}`
  // What has only just come under the pointer is not what was meant.
  const isSettled = counter === null || counter.client !== human || state.now >= counter.beatAt + SETTLED_MS
  const busy = state.now < state.pressedUntil || !isSettled
  const said = whatIsSaid(shift, spoken, q)

  const act = (verb: Verb): boolean => {
    let refused = null
    // At once, so that the answer stands there before the next frame.
    flushSync(() => (refused = game.act(verb)))
    if (refused !== null) news.tell(q(refused === 'busy' || refused === 'notYourTurn' ? `refused.${refused}` : 'refused.other'), true)
    return refused === null
  }
  const pause = (): void => void act({ verb: paused ? 'resume' : 'pause' })
  const stop = (): void => {
    if (!paused) act({ verb: 'pause' })
    setOpened('stop')
  }
  const goOn = (): void => {
    setOpened(null)
    act({ verb: 'resume' })
  }
  const endNow = (): void => {
    goOn()
    act({ verb: 'leaveQueue' })
  }
  const doPress = (how: Pressure): void => {
    if (isSettled) act({ verb: 'press', how })
  }
  const sayLine = (line: string): void => {
    if (!isSettled) return
    setHints(null)
    act({ verb: 'sayLine', line })
  }
  const sound = (): void => onSettings({ sound: !settings.sound })
  const hint = (): void => setHints(hints === beat ? null : beat)

  const obey = (order: QueueOrder): void => {
    if (order.order === 'sound') return sound()
    if (order.order === 'keys') return setOpened('keys')
    if (ended) return order.order === 'lookBack' ? onEnded() : undefined
    if (order.order === 'stop') return stop()
    if (opened === 'stop') return
    if (order.order === 'pause') return pause()
    if (paused) return
    switch (order.order) {
      case 'number': {
        const line = lines[order.place - 1]
        const how = pressureKeys[order.place - 1]
        if (choosing) return line === undefined ? undefined : sayLine(line.id)
        return how === undefined ? undefined : doPress(how)
      }
      case 'card':
        return wide ? undefined : setOpened('card')
      case 'leave':
        return setOpened('leave')
      case 'hint':
        return choosing ? hint() : undefined
    }
  }
  useOrders(settings.singleKeys, queueOrderOf, obey)

  if (me === undefined || card === null) return null
  return (
    <main className={`desk queue-side ${paused ? 'is-paused' : ''}`}>
      <div className="desk-live" inert={paused}>
        <QueueBar
          shift={shift}
          muted={!settings.sound}
          onStop={stop}
          onPause={pause}
          onSound={sound}
          onMore={() => setOpened('keys')}
          onLanguage={(language) => onSettings({ language })}
        />
        <QueueRoom
          game={game}
          said={said}
          press={press}
          room={room}
          strip={news.strip}
          shouts={news.shouts}
          caption={settings.captions ? caption : null}
          covered={paused}
        />
        <div className="desk-lower">
          <WhatHappens shift={shift} words={words} onCard={wide || ended ? null : () => setOpened('card')} />
          {ended ? (
            <VisitOver shift={shift} onLookBack={onEnded} />
          ) : (
            <>
              {choosing && <MyTurn lines={lines} beat={beat} state={state} hinted={hints === beat} onSay={sayLine} onHint={hint} />}
              <Presses numbered={!choosing} busy={busy} onPress={doPress} onLeave={() => setOpened('leave')} />
              {!choosing && <LineList shift={shift} />}
            </>
          )}
        </div>
        {wide && (
          <aside className="monitor-place q-card" aria-label={q('card.title')}>
            {!paused && <CardView card={card} heading="h2" />}
          </aside>
        )}
      </div>
      {opened === 'card' && !wide && !paused && (
        <Dialog title={q('card.title')} className="sheet" onClose={() => setOpened(null)}>
          <CardView card={card} heading="h3" />
        </Dialog>
      )}
      {opened === 'keys' && (
        <QueueKeysList
          muted={!settings.sound}
          onSound={sound}
          onSettings={() => {
            setOpened(null)
            onOpenSettings()
          }}
          onLanguage={(language) => onSettings({ language })}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === 'leave' && !paused && !ended && (
        <AskOnce
          title={q('do.leaveAsk')}
          says={q('do.leaveSays')}
          yes={q('do.leaveYes')}
          onClose={() => setOpened(null)}
          onYes={() => {
            setOpened(null)
            act({ verb: 'leaveQueue' })
          }}
        />
      )}
      {paused && opened === 'stop' ? (
        <StopCover onGoOn={goOn} onLookBack={endNow} onDiscard={onDiscard} />
      ) : (
        paused && (
          <PausedCover
            reason={game.pausedBecause}
            clock={wallClock(state.now)}
            title={card.title}
            onResume={pause}
            onAgain={null}
            onSettings={onOpenSettings}
            onLeave={onLeave}
          />
        )
      )}
      <Announcer log={news.log} />
    </main>
  )
}
