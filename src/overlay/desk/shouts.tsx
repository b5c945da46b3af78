/** What is said aloud in the queue, as small bubbles over the one who says it. */
import type { ReactNode } from 'react'
import type { ShiftState } from '#shift/shift-state.ts'
import type { DrawnRoom } from './drawn-room.ts'
import type { Shout } from './use-news.ts'

/** Where there is no picture to ask: spread over the right half, in the order of the queue. */
function roughly(place: number, length: number): string {
  return `${46 + (50 * (place + 0.5)) / Math.max(1, length)}%`
}

export function Shouts({ shouts, state, room, width }: { shouts: readonly Shout[]; state: ShiftState; room: DrawnRoom | null; width: number }): ReactNode {
  return (
    <div className="shouts" aria-hidden="true">
      {shouts.map(({ id, client, kind, text }) => {
        const place = state.queue.indexOf(client)
        if (place < 0) return null
        const anchor = room?.anchorOf(client) ?? null
        const side = anchor !== null && width > 0 && anchor.x > width * 0.72 ? 'leftwards' : 'rightwards'
        const style = anchor === null ? { insetInlineStart: roughly(place, state.queue.length) } : { insetInlineStart: `${anchor.x}px`, insetBlockStart: `${anchor.y}px` }
        return <p key={id} className={`shout ${kind} ${anchor === null ? 'rough' : side}`} style={style}>{text}</p>
      })}
    </div>
  )
}
