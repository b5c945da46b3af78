/** A shift that has ended in a page: it is written down once, and whoever asked for the debrief meanwhile gets there as soon as it is. */
import { useEffect, useRef, useState } from 'react'
import type { Playing } from './playing.ts'

interface Ending {
  /** It has been written down. */
  readonly isDone: boolean
  readonly wantDebrief: () => void
}

/**
 * @param write keeps what was played under the id that is handed to it
 * @param toDebrief leads to it
 */
export function useEnding(playing: Playing | null, write: (playing: Playing, id: string) => Promise<void>, toDebrief: (id: string) => void): Ending {
  const [done, setDone] = useState<string | null>(null)
  const [wanted, setWanted] = useState(false)
  const latest = useRef({ write, toDebrief })
  latest.current = { write, toDebrief }

  useEffect(() => {
    if (playing === null) return
    const { game, isDone } = playing
    const keep = async (): Promise<void> => {
      const id = `${Date.now().toString(36)}-${game.shift.seed.toString(36)}`
      await latest.current.write(playing, id)
      setDone(id)
    }
    const follow = (): void => {
      if (!isDone()) return
      forget()
      void keep()
    }
    const forget = game.subscribe(follow)
    follow()
    return forget
  }, [playing])
  useEffect(() => {
    if (wanted && done !== null) latest.current.toDebrief(done)
  }, [wanted, done])
  return { isDone: done !== null, wantDebrief: () => setWanted(true) }
}
