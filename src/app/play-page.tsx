/** A shift being worked: lives it again from what was kept, holds it for this tab, and puts clock, room, sound and the keeping of its log around the desk screen. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import '#overlay/look/desk.css'
import '#overlay/look/monitor.css'
import { DeskScreen } from '#overlay/desk/desk-screen.tsx'
import { newShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { Settings } from '#overlay/settings.ts'
import { useText } from '#overlay/text-context.tsx'
import { openWordings } from '#overlay/wording.ts'
import { captionKey, type SoundName } from '#sound/caption.ts'
import { Elsewhere } from './elsewhere.tsx'
import { meterOf } from './live-reading.ts'
import { loadRules, type LoadedPack } from './loading.ts'
import { openPlaying, type Playing } from './playing.ts'
import { goTo } from './routes.ts'
import type { SavedShift } from './saved-shift.ts'
import type { KeptShifts } from './use-kept-shifts.ts'
import { Waiting } from './waiting.tsx'
import { useReducedMotion } from './use-reduced-motion.ts'

interface PlayPageProps {
  readonly loaded: LoadedPack
  readonly kept: KeptShifts
  /** Begun just now: it is not to be paused. */
  readonly isFresh: boolean
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
  readonly onAgain: (saved: SavedShift) => void
}

const CAPTION_MS = 3500

export function PlayPage({ loaded, kept, isFresh, settings, onSettings, onOpenSettings, onAgain }: PlayPageProps): ReactNode {
  const t = useText()
  const [playing, setPlaying] = useState<Playing | 'elsewhere' | 'movedAway' | null>(null)
  const [taken, setTaken] = useState(0)
  const [sound, setSound] = useState<SoundName | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const [wantsDebrief, setWantsDebrief] = useState(false)
  const reduced = useReducedMotion(settings.motion)
  const latest = useRef({ kept, settings, reduced, isFresh })
  latest.current = { kept, settings, reduced, isFresh }
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])

  useEffect(() => {
    let isGone = false
    let opened: Playing | null = null
    const lost = (): void => {
      opened?.close()
      opened = null
      if (!isGone) setPlaying('movedAway')
    }
    const { kept: shifts, settings: now, reduced: reducedMotion, isFresh: fresh } = latest.current
    const saved = shifts.running
    if (saved === null || shifts.store === null) return goTo({ page: 'title' }, 'replace')
    const options = {
      pack,
      saved,
      store: shifts.store,
      isFresh: fresh,
      take: taken > 0,
      settings: now,
      reducedMotion,
      onSound: setSound,
      onLost: lost,
      onStageFailed: () => shifts.notify('notice.noStage'),
    }
    const open = async (): Promise<void> => {
      try {
        const found = await openPlaying(options)
        if (isGone && found !== 'elsewhere') found.close()
        if (isGone) return
        if (found !== 'elsewhere') opened = found
        setPlaying(found)
      } catch {
        if (isGone) return
        await latest.current.kept.setRunningAside(saved.log.packHash === pack.hash ? 'doesNotFollow' : 'otherPack')
        goTo({ page: 'title' }, 'replace')
      }
    }
    void open()
    return () => {
      isGone = true
      const left = opened?.close() ?? null
      if (left !== null) latest.current.kept.leave(left)
    }
  }, [taken, pack])

  const game = typeof playing === 'object' && playing !== null ? playing.game : null
  useEffect(() => {
    if (typeof playing !== 'object' || playing === null) return
    const { game, forkOf, isDone } = playing
    const write = async (): Promise<void> => {
      const { scoresOf } = await loadRules()
      const id = `${Date.now().toString(36)}-${game.shift.seed.toString(36)}`
      const record = newShiftRecord(id, game.shift.log(), new Date().toISOString(), scoresOf(game.shift), latest.current.settings.home, forkOf)
      await latest.current.kept.finish(record)
      setDone(id)
    }
    const follow = (): void => {
      if (!isDone()) return
      forget()
      void write()
    }
    const forget = game.subscribe(follow)
    follow()
    return forget
  }, [playing])

  // Whoever presses before the shift has been written down gets there as soon as it is.
  useEffect(() => {
    if (wantsDebrief && done !== null) goTo({ page: 'debrief', id: done }, 'replace')
  }, [wantsDebrief, done])

  const pace = settings.pace
  useEffect(() => {
    if (game !== null && game.shift.state.phase !== 'ended' && game.shift.state.pace !== pace) game.act({ verb: 'setPace', pace })
  }, [game, pace])
  useEffect(() => {
    if (typeof playing === 'object') playing?.sound.mute(!settings.sound)
  }, [playing, settings.sound])
  useEffect(() => {
    if (typeof playing === 'object') playing?.room(settings.renderer)?.setReducedMotion(reduced)
  }, [playing, reduced, settings.renderer])
  useEffect(() => {
    if (sound === null) return
    const timer = setTimeout(() => setSound(null), CAPTION_MS)
    return () => clearTimeout(timer)
  }, [sound])

  const reading = useMemo(() => (game === null ? null : meterOf(game)), [game])
  if (playing === null) return <Waiting />
  if (playing === 'elsewhere' || playing === 'movedAway')
    return (
      <Elsewhere
        moved={playing === 'movedAway'}
        onTake={() => {
          setPlaying(null)
          setTaken((count) => count + 1)
        }}
      />
    )

  const caption = sound === null ? '' : t(captionKey(sound))
  return (
    <DeskScreen
      game={playing.game}
      words={words}
      settings={settings}
      room={playing.room(settings.renderer)}
      meter={reading ?? (() => ({ empathy: null, accuracy: null }))}
      caption={caption === '' ? null : caption}
      isDone={done !== null}
      onSettings={onSettings}
      onOpenSettings={() => {
        playing.game.pauseBecause('asked')
        onOpenSettings()
      }}
      onAgain={
        playing.forkOf === null
          ? () => {
              const fresh = playing.again()
              playing.close(true)
              onAgain(fresh)
            }
          : null
      }
      onLeave={() => goTo({ page: 'title' })}
      onEnded={() => setWantsDebrief(true)}
    />
  )
}
