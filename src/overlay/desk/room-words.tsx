/** The words that hang in the room: the poster, and whose ticket is being served. */
import type { CSSProperties, ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import type { DrawnRoom, Place } from './drawn-room.ts'

/** Over a place of the picture, in letters that grow with it. */
export function placedAt({ x, y, width, height }: Place): CSSProperties {
  return { insetInlineStart: `${x}px`, insetBlockStart: `${y}px`, inlineSize: `${width}px`, blockSize: `${height}px`, fontSize: `${(height / 118) * 16}px` }
}

export function RoomWords({ room, ticket }: { room: DrawnRoom | null; ticket: string | null }): ReactNode {
  const t = useText()
  const poster = room?.placeOf('poster') ?? null
  const display = room?.placeOf('display') ?? null
  return (
    <>
      {poster !== null && (
        <div className="poster" aria-hidden="true" style={placedAt(poster)}>
          <p>{t('desk.poster')}</p>
          <p>{t('desk.posterSmall')}</p>
        </div>
      )}
      {/* The stage draws the ticket's letters itself. */}
      {display !== null && (
        <p className="serving-label" aria-hidden="true" style={placedAt(display)}>
          {t('desk.nowServing')}
        </p>
      )}
      <p className={room === null ? 'serving' : 'unseen'}>
        <span>{t('desk.nowServing')}</span> <strong>{ticket ?? '– – –'}</strong>
      </p>
    </>
  )
}
