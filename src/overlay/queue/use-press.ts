/** What a press has just done in the room, for as long as it is to be seen. */
import { useEffect, useState } from 'react'
import type { DeskGame } from '../desk/desk-game.ts'
import { effectOf, pressWords } from './queue-news.ts'
import type { PressEffect } from './press-effect.ts'
import { useWords } from './queue-words.tsx'

export interface SeenPress {
  readonly id: number
  readonly effect: PressEffect
  readonly said: string | null
  readonly seen: string
}

const SEEN_MS = 4200

/** Null while nothing is to be seen. */
export function usePress(game: DeskGame): SeenPress | null {
  const q = useWords()
  const [press, setPress] = useState<SeenPress | null>(null)
  useEffect(() => {
    let read = game.shift.events.length
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = (): void => {
      const { events } = game.shift
      const fresh = events.slice(read)
      read = events.length
      const last = fresh.findLast((event) => event.kind === 'clientPressed')
      if (last?.kind !== 'clientPressed') return
      const effect = effectOf(last, game.shift)
      const { said, effect: seen } = pressWords(effect, game.shift, q)
      setPress({ id: read, effect, said, seen })
      clearTimeout(timer)
      timer = setTimeout(() => setPress(null), SEEN_MS)
    }
    const forget = game.subscribe(follow)
    return () => {
      forget()
      clearTimeout(timer)
    }
  }, [game, q])
  return press
}
