/** What is said aloud in the queue, as small bubbles over the one who says it. */
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { ShiftState } from '#shift/shift-state.ts'
import type { DrawnRoom } from './drawn-room.ts'
import type { Shout } from './use-news.ts'

/** Where there is no picture to ask: spread over the right half, in the order of the queue. */
function roughly(place: number, length: number): string {
  return `${46 + (50 * (place + 0.5)) / Math.max(1, length)}%`
}

/** Room that a shout keeps from the edge of the picture and from the bubble. */
const GAP = 6

/** Moves each shout so far that it stands within the picture and not under the client's words. */
function makeRoom(parent: HTMLElement): void {
  const picture = parent.parentElement
  if (picture === null) return
  const frame = picture.getBoundingClientRect()
  const bubble = picture.querySelector('.bubble')?.getBoundingClientRect() ?? null
  for (const shout of parent.querySelectorAll<HTMLElement>('.shout')) {
    shout.style.removeProperty('margin')
    const box = restingBox(shout)
    const right = Math.max(0, frame.left + GAP - box.left) - Math.max(0, box.right - (frame.right - GAP))
    const meets =
      bubble !== null &&
      box.left + right < bubble.right + GAP &&
      box.right + right > bubble.left - GAP &&
      box.top < bubble.bottom + GAP &&
      box.bottom > bubble.top - GAP
    const down = meets ? bubble.bottom + GAP - box.top : Math.max(0, frame.top + GAP - box.top)
    if (right !== 0 || down !== 0) shout.style.margin = `${down}px 0 0 ${right}px`
  }
}

/** Where it will stand once it has popped up: its centre is right from the start, its size is not. */
function restingBox(shout: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const { left, top, width, height } = shout.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  return { left: x - shout.offsetWidth / 2, right: x + shout.offsetWidth / 2, top: y - shout.offsetHeight / 2, bottom: y + shout.offsetHeight / 2 }
}

export function Shouts({ shouts, state, room, width }: { shouts: readonly Shout[]; state: ShiftState; room: DrawnRoom | null; width: number }): ReactNode {
  const all = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (all.current !== null) makeRoom(all.current)
  })
  return (
    <div ref={all} className="shouts" aria-hidden="true">
      {shouts.map(({ id, client, kind, text }) => {
        const place = state.queue.indexOf(client)
        if (place < 0) return null
        const anchor = room?.anchorOf(client) ?? null
        const side = anchor !== null && width > 0 && anchor.x > width * 0.72 ? 'leftwards' : 'rightwards'
        const style =
          anchor === null ? { insetInlineStart: roughly(place, state.queue.length) } : { insetInlineStart: `${anchor.x}px`, insetBlockStart: `${anchor.y}px` }
        return (
          <p key={id} className={`shout ${kind} ${anchor === null ? 'rough' : side}`} style={style}>
            {text}
          </p>
        )
      })}
    </div>
  )
}
