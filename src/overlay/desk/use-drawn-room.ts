/** Gives the stage its place in a room and tells whether it has drawn there, and how wide the place is. */
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import type { DrawnRoom } from './drawn-room.ts'

interface RoomPlace {
  /** Of the element that the stage draws into. */
  readonly slot: RefObject<HTMLDivElement | null>
  /** The room, once it has been drawn; until then (or for good) null. */
  readonly drawn: DrawnRoom | null
  /** CSS pixels. */
  readonly width: number
}

export function useDrawnRoom(room: DrawnRoom | null): RoomPlace {
  const slot = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const isDrawn = useSyncExternalStore(room?.subscribe ?? neverMoves, () => room?.state ?? 'failed') === 'drawn'
  useEffect(() => {
    const parent = slot.current
    if (parent === null || room === null) return
    return room.attach(parent)
  }, [room])
  useEffect(() => {
    const parent = slot.current
    if (parent === null) return
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    watch.observe(parent)
    return () => watch.disconnect()
  }, [])
  return { slot, drawn: isDrawn ? room : null, width }
}

function neverMoves(): () => void {
  return () => undefined
}
