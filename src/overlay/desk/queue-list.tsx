/** Everybody who waits, with what is left of their patience; from here somebody can be called out of order, with a warning. */
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { levelOfPatience, patienceLeft } from '../level.ts'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { useText } from '../text-context.tsx'
import type { DeskGame } from './desk-game.ts'
import { faceOfClient } from './face-of-client.ts'
import { nameOf } from './names.ts'

interface QueueListProps {
  readonly game: DeskGame
  /** Null while somebody stands at the counter. */
  readonly onCall: ((client: number) => void) | null
  readonly onClose: () => void
}

export function QueueList({ game, onCall, onClose }: QueueListProps): ReactNode {
  const t = useText()
  const { state, pack } = game.shift
  return (
    <Dialog title={t('queue.title')} onClose={onClose}>
      {state.queue.length === 0 ? <p>{t('queue.empty')}</p> : onCall !== null && state.queue.length > 1 && <p className="soft">{t('queue.lead')}</p>}
      <ol className="queue-list">
        {state.queue.map((number, index) => {
          const client = state.clients[number]
          if (client === undefined) return null
          const left = patienceLeft(client, state.now)
          const level = levelOfPatience(left)
          const name = nameOf(pack, client)
          return (
            <li key={number}>
              <Portrait person={client.person} face={faceOfClient(client)} className="queue-face" />
              <div className="queue-who">
                <p>
                  <strong>{name}</strong>{' '}
                  <span className="soft">
                    {client.ticket} · {index === 0 ? t('queue.first') : t('queue.place', { place: index + 1 })}
                  </span>
                </p>
                <p className="queue-state">
                  <span className={`patience ${level}`} aria-hidden="true">
                    <span style={{ inlineSize: `${left}%` }} />
                  </span>{' '}
                  {t('queue.patience', { level })} · {t('queue.waited', { clock: minutes(state.now - client.arrivedAt) })}
                </p>
              </div>
              {onCall !== null && (
                <button
                  type="button"
                  className={index === 0 ? 'button strong' : 'button'}
                  onClick={() => onCall(number)}
                  aria-label={index === 0 ? t('queue.call', { name }) : `${t('queue.callOutOfOrder')}: ${name}`}
                >
                  {index === 0 ? t('queue.callShort') : t('queue.callOutOfOrder')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
