/** One running shift in a page: opened when the page comes, closed when it goes, following the player's settings meanwhile. What it is and where it is kept is the page's. */
import { useEffect, useRef, useState } from 'react'
import type { Settings } from '#overlay/settings.ts'
import type { SoundName } from '#sound/caption.ts'
import type { Playing } from './playing.ts'
import type { SavedShift } from './saved-shift.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

export interface OpenHow {
  /** From another tab that has it. */
  readonly take: boolean
  readonly reducedMotion: boolean
  readonly onSound: (name: SoundName) => void
  readonly onLost: () => void
}

interface Wanted {
  /** Null where there is nothing to play. */
  readonly open: ((how: OpenHow) => Promise<Playing | 'elsewhere'>) | null
  /** What was kept cannot be lived again. */
  readonly onUnlivable: () => void
  /** Closed in its middle, and kept. */
  readonly onLeft: (left: SavedShift) => void
}

export interface Opened {
  readonly playing: Playing | 'elsewhere' | 'movedAway' | null
  /** The sound that was heard last; null = long ago. */
  readonly sound: SoundName | null
  readonly takeOver: () => void
}

const CAPTION_MS = 3500

/** Opens once; later changes of `wanted` only count at the next opening. */
export function usePlaying(settings: Settings, wanted: Wanted): Opened {
  const [playing, setPlaying] = useState<Opened['playing']>(null)
  const [taken, setTaken] = useState(0)
  const [sound, setSound] = useState<SoundName | null>(null)
  const reduced = useReducedMotion(settings.motion)
  const latest = useRef({ wanted, reduced })
  latest.current = { wanted, reduced }

  useEffect(() => {
    let isGone = false
    let opened: Playing | null = null
    const lost = (): void => {
      opened?.close()
      opened = null
      if (!isGone) setPlaying('movedAway')
    }
    const { wanted: now, reduced: reducedMotion } = latest.current
    const { open } = now
    if (open === null) return
    const start = async (): Promise<void> => {
      try {
        const found = await open({ take: taken > 0, reducedMotion, onSound: setSound, onLost: lost })
        if (isGone && found !== 'elsewhere') found.close()
        if (isGone) return
        if (found !== 'elsewhere') opened = found
        setPlaying(found)
      } catch {
        if (!isGone) latest.current.wanted.onUnlivable()
      }
    }
    void start()
    return () => {
      isGone = true
      const left = opened?.close() ?? null
      if (left !== null) latest.current.wanted.onLeft(left)
    }
  }, [taken])

  const running = typeof playing === 'object' ? playing : null
  const { pace, renderer } = settings
  useEffect(() => {
    const game = running?.game
    if (game !== undefined && game.shift.state.phase !== 'ended' && game.shift.state.pace !== pace) game.act({ verb: 'setPace', pace })
  }, [running, pace])
  useEffect(() => running?.sound.mute(!settings.sound), [running, settings.sound])
  useEffect(() => running?.room(renderer)?.setReducedMotion(reduced), [running, reduced, renderer])
  useEffect(() => {
    if (sound === null) return
    const timer = setTimeout(() => setSound(null), CAPTION_MS)
    return () => clearTimeout(timer)
  }, [sound])

  return {
    playing,
    sound,
    takeOver() {
      setPlaying(null)
      setTaken((count) => count + 1)
    },
  }
}
