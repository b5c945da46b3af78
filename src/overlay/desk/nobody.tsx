/** In place of the replies while nobody stands at the counter: call the next one, or somebody else. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { useText } from '../text-context.tsx'
import { faceOfClient } from './face-of-client.ts'
import type { DeskGame } from './desk-game.ts'
import { nameOf } from './names.ts'

interface NobodyProps {
  readonly game: DeskGame
  readonly onNext: () => void
  readonly onQueue: () => void
}

export function Nobody({ game, onNext, onQueue }: NobodyProps): ReactNode {
  const t = useText()
  const { state, pack } = game.shift
  const first = state.clients[state.queue[0] ?? -1]
  if (first === undefined) {
    const nobodyYet = state.clients.every(({ phase }) => phase === 'expected')
    return (
      <div className="nobody">
        <p className="nobody-lead">
          {nobodyYet ? t('desk.firstArrives') : t('desk.nobody')} {t('desk.nobodyWaits')}
        </p>
      </div>
    )
  }
  const clock = minutes(state.now - first.arrivedAt)
  return (
    <div className="nobody">
      <p className="nobody-lead">{t('desk.nobody')}</p>
      <button type="button" className="button strong call-next" onClick={onNext} aria-keyshortcuts="n">
        <kbd className="key" aria-hidden="true">
          N
        </kbd>
        <Portrait person={first.person} face={faceOfClient(first)} className="call-face" />
        <span className="call-words">
          <span className="call-title">{t('desk.callNext')}</span>
          <span className="call-who">{t('desk.callFirst', { name: nameOf(pack, first), ticket: first.ticket, clock })}</span>
        </span>
      </button>
      {state.queue.length > 1 && (
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
