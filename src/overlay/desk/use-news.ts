/** Follows a running shift and turns its new events into lines for the live region, the strip under the room and the queue's bubbles. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { ShiftEvent } from '#shift/event.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { DeskGame } from './desk-game.ts'
import { newsOf } from './news-of.ts'

export interface Line {
  readonly id: number
  readonly text: string
  readonly until: number
  readonly about?: string | undefined
}
export interface Shout extends Line {
  readonly client: number
  readonly kind: 'shout' | 'film' | 'help' | 'sigh'
}

export interface RoomNews {
  /** For the live region; the last few. */
  readonly log: readonly Line[]
  /** Shown for some seconds. */
  readonly strip: readonly Line[]
  readonly shouts: readonly Shout[]
  readonly tell: (text: string, seen: boolean) => void
}

const LOG_LINES = 8
const STRIP_MS = 6000
const SHOUT_MS = 4500
const SHOWN_SHOUTS = 2

const SHOUT_KINDS: Readonly<Partial<Record<ShiftEvent['kind'], Shout['kind']>>> = {
  clientShouted: 'shout',
  someoneFilmed: 'film',
  someoneHelped: 'help',
  clientSighed: 'sigh',
}

interface Entry {
  readonly text: string
  readonly seen: boolean
  readonly about?: string
  readonly shout?: { readonly client: number; readonly kind: Shout['kind']; readonly said: string }
}
interface Shown {
  readonly log: readonly Line[]
  readonly strip: readonly Line[]
  readonly shouts: readonly Shout[]
}

/** @param read what an event is in words; keep it the same from render to render */
export function useNews(game: DeskGame, words: Wordings, read: typeof newsOf = newsOf): RoomNews {
  const t = useText()
  const [shown, setShown] = useState<Shown>({ log: [], strip: [], shouts: [] })
  const nextId = useRef(0)
  const known = useRef<{ game: DeskGame; events: number }>({ game, events: game.shift.events.length })

  const add = useCallback((entries: readonly Entry[]): void => {
    const now = performance.now()
    setShown((before) => {
      let { log, strip, shouts } = before
      for (const { text, seen, about, shout } of entries) {
        const id = (nextId.current += 1)
        log = [...log, { id, text, until: 0 }].slice(-LOG_LINES)
        // What has been overtaken is not shown any longer.
        if (about !== undefined) strip = strip.filter((line) => line.about !== about)
        if (seen) strip = [...strip.filter((line) => line.text !== text), { id, text, until: now + STRIP_MS, about }].slice(-2)
        if (shout !== undefined) {
          const others = shouts.filter(({ client }) => client !== shout.client)
          shouts = [...others, { id, text: shout.said, until: now + SHOUT_MS, client: shout.client, kind: shout.kind }].slice(-SHOWN_SHOUTS)
        }
      }
      return { log, strip, shouts }
    })
  }, [])

  useEffect(() => {
    if (known.current.game !== game) known.current = { game, events: game.shift.events.length }
    const follow = (): void => {
      const fresh = game.shift.events.slice(known.current.events)
      if (fresh.length === 0) return
      known.current.events = game.shift.events.length
      const entries = fresh.flatMap((event) => {
        const news = read(event, game.shift, words, t)
        if (news === null) return []
        const kind = SHOUT_KINDS[event.kind]
        if (kind === undefined || !('murmur' in event)) return [news]
        return [{ ...news, shout: { client: event.client, kind, said: words.say(wordingIds.murmur(event.murmur)) } }]
      })
      if (entries.length > 0) add(entries)
    }
    follow()
    return game.subscribe(follow)
  }, [game, words, t, add, read])

  const soonest = Math.min(...[...shown.strip, ...shown.shouts].map(({ until }) => until))
  useEffect(() => {
    if (!Number.isFinite(soonest)) return
    const timer = setTimeout(
      () => {
        const now = performance.now()
        setShown(({ log, strip, shouts }) => ({ log, strip: strip.filter(({ until }) => until > now), shouts: shouts.filter(({ until }) => until > now) }))
      },
      Math.max(50, soonest - performance.now() + 20),
    )
    return () => clearTimeout(timer)
  }, [soonest])

  return { ...shown, tell: (text, seen) => add([{ text, seen }]) }
}
