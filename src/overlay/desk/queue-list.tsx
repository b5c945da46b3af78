/** Everybody who waits, in the room or on a line, with what is left of their patience. From here anybody can be called, by key too; where that passes somebody over, it says so. */
import { useEffect, useRef, type ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { levelOfPatience, patienceLeft } from '../level.ts'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { useText } from '../text-context.tsx'
import type { DeskGame } from './desk-game.ts'
import { faceOfClient } from './face-of-client.ts'
import { nameOf } from './names.ts'
import { waitingRows, type WaitingRow } from './waiting-rows.ts'

interface QueueListProps {
  readonly game: DeskGame
  readonly keys: boolean
  /** Null while somebody is talked to. */
  readonly onCall: ((client: number) => void) | null
  readonly onClose: () => void
}

/** The rows' numbers as keys: the screen's own keys sleep while a dialog is open. */
function useRowKeys(on: boolean, rows: readonly WaitingRow[], onCall: QueueListProps['onCall']): void {
  const latest = useRef({ rows, onCall })
  latest.current = { rows, onCall }
  useEffect(() => {
    if (!on) return
    const listen = ({ key, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): void => {
      const row = /^[1-9]$/.test(key) && !ctrlKey && !metaKey && !altKey && !repeat ? latest.current.rows[Number(key) - 1] : undefined
      if (row !== undefined) latest.current.onCall?.(row.client)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [on])
}

export function QueueList({ game, keys, onCall, onClose }: QueueListProps): ReactNode {
  const t = useText()
  const { state, pack, plan } = game.shift
  const rows = waitingRows(state)
  useRowKeys(keys, rows, onCall)
  const isFloor = plan.side === 'floor'
  const wayIn = ({ place }: WaitingRow, line: number): string => {
    if (line > 0) return `${t('lines.line', { line })}${place === 0 ? '' : ` · ${t('lines.ringing')}`}`
    const where = place === 1 ? t('queue.first') : t('queue.place', { place })
    return isFloor ? `${t('lines.atDoor')} · ${where}` : where
  }
  return (
    <Dialog title={t('queue.title')} onClose={onClose}>
      {rows.length === 0 ? <p>{t('queue.empty')}</p> : onCall !== null && rows.length > 1 && <p className="soft">{t('queue.lead')}</p>}
      <ol className="queue-list">
        {rows.map((row, index) => {
          const client = state.clients[row.client]
          if (client === undefined) return null
          const left = patienceLeft(client, state.now)
          const level = levelOfPatience(left)
          const name = nameOf(pack, client)
          const call = row.place === 0 ? t('lines.takeBackShort') : row.overtakes ? t('queue.callOutOfOrder') : t('queue.callShort')
          return (
            <li key={row.client}>
              <Portrait person={client.person} face={faceOfClient(client)} className="queue-face" />
              <div className="queue-who">
                <p>
                  <strong>{name}</strong>{' '}
                  <span className="soft">
                    {client.by === 'door' && `${client.ticket} · `}
                    {wayIn(row, client.line)}
                  </span>
                </p>
                <p className="queue-state">
                  <span className={`patience ${level}`} aria-hidden="true">
                    <span style={{ inlineSize: `${left}%` }} />
                  </span>{' '}
                  {t('queue.patience', { level })} · {t(row.place === 0 ? 'lines.held' : 'queue.waited', { clock: minutes(row.forMs) })}
                </p>
              </div>
              {onCall !== null && (
                <button
                  type="button"
                  className={index === 0 ? 'button strong' : 'button'}
                  onClick={() => onCall(row.client)}
                  aria-keyshortcuts={keys ? String(index + 1) : undefined}
                >
                  <span>
                    {call}
                    <span className="unseen"> {name}</span>
                  </span>
                  {keys && index < 9 && (
                    <kbd className="key small" aria-hidden="true">
                      {index + 1}
                    </kbd>
                  )}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
