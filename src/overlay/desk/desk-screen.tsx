/**
 * The one working screen, of the desk and of the sales floor: bar, room, replies, actions, monitor. Draws a running shift and turns presses and
 * keys into its verbs; runs no clock and keeps nothing. Which side it is, the shift's plan says.
 */
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Verb } from '#shift/input.ts'
import { minutes } from '../minutes.ts'
import { Monitor } from '../monitor/monitor.tsx'
import { useText } from '../text-context.tsx'
import type { Settings } from '../settings.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { Actions } from './actions.tsx'
import { Announcer } from './announcer.tsx'
import { Coach, useLessons } from './coach.tsx'
import { DeskDialogs, type Opened } from './desk-dialogs.tsx'
import type { DeskGame } from './desk-game.ts'
import type { DeskAction, KeyOrder } from './desk-keys.ts'
import type { DrawnRoom } from './drawn-room.ts'
import { heldBecause, momentLeft } from './held.ts'
import { Hint } from './hint.tsx'
import { Nobody } from './nobody.tsx'
import { PausedCover } from './paused-cover.tsx'
import { QUEUE_TALK, QueueTalk, type ToQueue } from './queue-talk.tsx'
import { Replies } from './replies.tsx'
import { Room } from './room.tsx'
import { colleagueSaid, offeredNow } from './talk-of.ts'
import { ShiftOver } from './shift-over.tsx'
import { telephoneLines } from './telephone-lines.ts'
import { TopBar, type MeterReading } from './top-bar.tsx'
import { useGame } from './use-game.ts'
import { useKeys } from './use-keys.ts'
import { useNews } from './use-news.ts'
import { useWide } from './use-wide.ts'
import { whatCanBeDone } from './what-can-be-done.ts'

export interface DeskScreenProps {
  readonly game: DeskGame
  readonly words: Wordings
  readonly settings: Settings
  readonly room: DrawnRoom | null
  /** Read after each reply; not asked for in an assessment. */
  readonly meter: () => MeterReading
  /** The sound that was heard last, in words; null = none to be shown. */
  readonly caption: string | null
  /** There is nothing more to be done, and what was worked is kept. */
  readonly isDone: boolean
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
  /** Null where it may not be started again. */
  readonly onAgain: (() => void) | null
  readonly onLeave: () => void
  readonly onEnded: () => void
}

export function DeskScreen({
  game,
  words,
  settings,
  room,
  meter,
  caption,
  isDone,
  onSettings,
  onOpenSettings,
  onAgain,
  onLeave,
  onEnded,
}: DeskScreenProps): ReactNode {
  const t = useText()
  const state = useGame(game)
  const wide = useWide()
  const news = useNews(game, words)
  const lessons = useLessons(game, settings.lessons)
  const [opened, setOpened] = useState<Opened>(null)
  const [drawer, setDrawer] = useState<'toQueue' | 'hint' | null>(null)

  const { pack, plan } = game.shift
  const { side } = plan
  const { counter, paused, mode } = state
  const ended = state.phase === 'ended' || isDone
  const practice = mode === 'practice'
  const offered = paused ? [] : offeredNow(game.shift, words)
  const held = heldBecause(game.shift, t)
  const moment = momentLeft(pack, state, t)
  const colleague = paused ? null : colleagueSaid(game.shift, words)
  const title = words.say(words.has(wordingIds.shiftTitle(plan.id)) ? wordingIds.shiftTitle(plan.id) : wordingIds.caseTitle(plan.arrivals[0]?.case ?? ''))

  const act = (verb: Verb): boolean => {
    // At once, so that the answer stands there before the next frame.
    const refused = flushSync(() => game.act(verb))
    if (refused !== null) news.tell(t(`refusal.${refused}`), true)
    return refused === null
  }
  const callNext = (client: number | null): void => {
    setOpened(null)
    act({ verb: 'callNext', client })
  }
  const callFirst = (): void => callNext(state.queue.length > 0 ? null : (state.held[0]?.client ?? null))
  const callLine = (line: number): void => {
    const found = side === 'floor' ? telephoneLines(state)[line - 1] : undefined
    if (found !== undefined && (found.state === 'ringing' || found.state === 'held')) callNext(found.client)
  }
  const say = ({ words: said, minutes: announced }: ToQueue): void => {
    setDrawer(null)
    act({ verb: 'speakToQueue', words: said, minutes: announced })
  }
  const openMonitor = (): void => {
    if (!wide) setOpened('monitor')
    else document.querySelector<HTMLElement>('.monitor input')?.focus({ preventScroll: true })
  }
  const pause = (): void => {
    act({ verb: paused ? 'resume' : 'pause' })
  }

  const can = whatCanBeDone(state, { side, isHeld: held !== null, practice, wide })
  const doAction = (action: DeskAction): void => {
    if (can.off.has(action) || !can.shown.includes(action)) return action === 'lookUp' ? openMonitor() : undefined
    switch (action) {
      case 'lookUp':
        return openMonitor()
      case 'toQueue':
      case 'hint':
        return setDrawer(drawer === action ? null : action)
      case 'handOver':
        return setOpened('handOver')
      default:
        return void act({ verb: action })
    }
  }
  const reply = (id: string): void => {
    if (held !== null) return
    setDrawer(null)
    act({ verb: 'chooseReply', reply: id })
  }
  const obey = (order: KeyOrder): void => {
    if (order.order === 'sound') return onSettings({ sound: !settings.sound })
    if (order.order === 'keys') return setOpened('keys')
    if (ended) return order.order === 'next' ? onEnded() : undefined
    if (order.order === 'pause') return pause()
    if (paused) return
    switch (order.order) {
      case 'reply': {
        const said = QUEUE_TALK[order.place - 1]
        if (drawer === 'toQueue') return said === undefined ? undefined : say(said)
        if (counter === null) return callLine(order.place)
        const chosen = offered[order.place - 1]
        return chosen === undefined ? undefined : reply(chosen.id)
      }
      case 'action':
        return doAction(order.action)
      case 'next':
        return counter === null ? callFirst() : undefined
      case 'queue':
        return setOpened('queue')
      case 'escape':
        return setDrawer(null)
    }
  }
  useKeys(settings.singleKeys, side, obey)

  const monitor = (
    <Monitor
      key={counter?.client ?? 'nobody'}
      game={game}
      words={words}
      onOpen={(article) => void act({ verb: 'openArticle', article })}
      onLeave={() => {
        setOpened(null)
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      }}
    />
  )
  return (
    <main className={`desk side-${side} ${paused ? 'is-paused' : ''} ${practice ? 'practice' : 'assessment'}`}>
      <div className="desk-live" inert={paused}>
        <TopBar
          game={game}
          meter={practice ? meter() : null}
          muted={!settings.sound}
          onPause={pause}
          onSound={() => onSettings({ sound: !settings.sound })}
          onQueue={() => setOpened('queue')}
          onMore={() => setOpened('keys')}
          onLanguage={(language) => onSettings({ language })}
        />
        <Room
          game={game}
          words={words}
          room={room}
          strip={news.strip}
          shouts={news.shouts}
          caption={settings.captions ? caption : null}
          covered={paused}
          onCall={callNext}
        />
        {lessons.lesson !== null && !paused && !ended && (
          <Coach shift={plan.id} lesson={lessons.lesson} words={words} onNext={lessons.next} onSkip={() => onSettings({ lessons: false })} />
        )}
        <div className="desk-lower">
          {moment !== null && <output className="moment">{moment}</output>}
          {colleague !== null && (
            <p className="colleague">
              <strong>{t('desk.colleague')}:</strong> {t('app.quote', { said: colleague })}
            </p>
          )}
          {!ended && <Actions side={side} isShort={!wide} can={can} open={drawer} onAction={doAction} />}
          {drawer === 'toQueue' && <QueueTalk onSay={say} onClose={() => setDrawer(null)} />}
          {drawer === 'hint' && practice && <Hint state={state} words={words} />}
          {ended ? (
            <ShiftOver isFork={state.phase !== 'ended'} onEnded={onEnded} />
          ) : counter === null ? (
            <Nobody game={game} onNext={callFirst} onCall={callNext} onQueue={() => setOpened('queue')} />
          ) : (
            <Replies offered={offered} held={held} onReply={reply} beat={`${counter.client} ${counter.talk.beat} ${counter.beatAt}`} />
          )}
        </div>
        {wide && (
          <aside className="monitor-place" aria-labelledby="monitor-title">
            <h2 id="monitor-title" className="unseen">
              {t('monitor.title')}
            </h2>
            {paused ? null : monitor}
          </aside>
        )}
      </div>
      <DeskDialogs
        opened={opened === 'monitor' && wide ? null : opened}
        game={game}
        settings={settings}
        monitor={monitor}
        onCall={counter === null && !ended ? callNext : null}
        onHandOver={() => void act({ verb: 'handOver' })}
        onSettings={onSettings}
        onOpenSettings={onOpenSettings}
        onClose={() => setOpened(null)}
      />
      {paused && (
        <PausedCover
          reason={game.pausedBecause}
          clock={minutes(state.now)}
          title={title}
          onResume={pause}
          onAgain={practice ? onAgain : null}
          onSettings={onOpenSettings}
          onLeave={onLeave}
        />
      )}
      <Announcer log={news.log} />
    </main>
  )
}
