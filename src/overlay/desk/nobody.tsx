/** In place of the replies while the player talks to nobody: call the next one, a line that rings or was put on hold, or somebody else. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { useText } from '../text-context.tsx'
import { faceOfClient } from './face-of-client.ts'
import type { DeskGame } from './desk-game.ts'
import { nameOf } from './names.ts'
import { telephoneLines } from './telephone-lines.ts'

interface NobodyProps {
  readonly game: DeskGame
  readonly onNext: () => void
  readonly onCall: (client: number) => void
  readonly onQueue: () => void
}

export function Nobody({ game, onNext, onCall, onQueue }: NobodyProps): ReactNode {
  const t = useText()
  const { state, pack } = game.shift
  const [number] = state.queue
  const first = state.clients[number ?? -1]
  const held = state.held.length > 0
  const otherLines = telephoneLines(state).filter((line) => (line.state === 'ringing' || line.state === 'held') && line.client !== number)
  if (first === undefined && !held) {
    const nobodyYet = state.clients.every(({ phase }) => phase === 'expected')
    return (
      <div className="nobody">
        <p className="nobody-lead">
          {nobodyYet ? t('desk.firstArrives') : t('desk.nobody')} {t('desk.nobodyWaits')}
        </p>
      </div>
    )
  }
  const ways = state.queue.length + state.held.length
  return (
    <div className="nobody">
      <p className="nobody-lead">{first === undefined ? t('lines.heldOnly') : t('desk.nobody')}</p>
      {first !== undefined && (
        <button type="button" className="button strong call-next" onClick={onNext} aria-keyshortcuts="n">
          <kbd className="key" aria-hidden="true">
            N
          </kbd>
          <Portrait person={first.person} face={faceOfClient(first)} className="call-face" />
          <span className="call-words">
            <span className="call-title">{t('desk.callNext')}</span>
            <span className="call-who">
              {t('desk.callFirst', { name: nameOf(pack, first), ticket: first.ticket, line: first.line, clock: minutes(state.now - first.arrivedAt) })}
            </span>
          </span>
        </button>
      )}
      {otherLines.map(({ line, state: doing, client, forMs }) => {
        const who = state.clients[client ?? -1]
        if (who === undefined || client === null) return null
        return (
          <button
            key={line}
            type="button"
            className={first === undefined ? 'button strong call-next' : 'button call-line'}
            onClick={() => onCall(client)}
            aria-keyshortcuts={String(line)}
          >
            <kbd className="key" aria-hidden="true">
              {line}
            </kbd>
            <Portrait person={who.person} face={faceOfClient(who)} className="call-face" />
            <span className="call-words">
              <span className="call-title">{t(doing === 'held' ? 'lines.takeBack' : 'lines.answer', { line, name: nameOf(pack, who) })}</span>
              <span className="call-who">{t('lines.state', { state: doing, clock: minutes(forMs) })}</span>
            </span>
          </button>
        )
      })}
      {ways > 1 + otherLines.length && (
        <button type="button" className="button" onClick={onQueue}>
          {t('desk.callOther')}{' '}
          <kbd className="key small" aria-hidden="true">
            W
          </kbd>
        </button>
      )}
    </div>
  )
}
