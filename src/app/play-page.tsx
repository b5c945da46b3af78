/** A shift being worked: lives it again from what was kept, holds it for this tab, and puts clock, room, sound and the keeping of its log around the one working screen. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import '#overlay/look/desk.css'
import '#overlay/look/floor.css'
import '#overlay/look/monitor.css'
import { sideOf } from '#overlay/choose/side-of.ts'
import { DeskScreen } from '#overlay/desk/desk-screen.tsx'
import { newShiftRecord } from '#overlay/debrief/shift-record.ts'
import type { Settings } from '#overlay/settings.ts'
import { useText } from '#overlay/text-context.tsx'
import { openWordings } from '#overlay/wording.ts'
import type { Side } from '#scenario/pack.ts'
import { captionKey } from '#sound/caption.ts'
import { Elsewhere } from './elsewhere.tsx'
import { meterOf } from './live-reading.ts'
import { loadRules, type LoadedPack } from './loading.ts'
import { openPlaying } from './playing.ts'
import { goTo } from './routes.ts'
import { SideText } from './side-text.tsx'
import type { SavedShift } from './saved-shift.ts'
import type { KeptShifts } from './use-kept-shifts.ts'
import { usePlaying } from './use-playing.ts'
import { Waiting } from './waiting.tsx'

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

const nothingYet = { empathy: null, accuracy: null }

export function PlayPage(props: PlayPageProps): ReactNode {
  // The one that the page was opened for; what is kept of it meanwhile is the store's.
  const [saved] = useState(props.kept.running)
  const side = saved === null ? 'desk' : sideOf(props.loaded.pack, saved.log.shift)
  return (
    <SideText side={side} language={props.settings.language}>
      <Play {...props} saved={saved} side={side} />
    </SideText>
  )
}

interface PlayProps extends PlayPageProps {
  readonly saved: SavedShift | null
  readonly side: Side
}

function Play({ loaded, kept, saved, side, isFresh, settings, onSettings, onOpenSettings, onAgain }: PlayProps): ReactNode {
  const t = useText()
  const [done, setDone] = useState<string | null>(null)
  const [wantsDebrief, setWantsDebrief] = useState(false)
  const latest = useRef({ kept, settings })
  latest.current = { kept, settings }
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const { store } = kept

  const { playing, sound, takeOver } = usePlaying(settings, {
    open:
      saved === null || store === null
        ? null
        : (how) => openPlaying({ ...how, pack, saved, store, isFresh, settings, onStageFailed: () => latest.current.kept.notify('notice.noStage') }),
    onUnlivable: () =>
      void latest.current.kept
        .setRunningAside(saved?.log.packHash === pack.hash ? 'doesNotFollow' : 'otherPack')
        .then(() => goTo({ page: 'choose', side, shift: null }, 'replace')),
    onLeft: (left) => latest.current.kept.leave(left),
  })
  useEffect(() => {
    if (saved === null) goTo({ page: 'choose', side: 'desk', shift: null }, 'replace')
  }, [saved])

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

  const running = typeof playing === 'object' ? playing : null
  const reading = useMemo(() => (running === null ? null : meterOf(running.game)), [running])
  if (playing === 'elsewhere' || playing === 'movedAway') return <Elsewhere moved={playing === 'movedAway'} onTake={takeOver} />
  if (running === null) return <Waiting />

  const caption = sound === null ? '' : t(captionKey(sound))
  return (
    <DeskScreen
      game={running.game}
      words={words}
      settings={settings}
      room={running.room(settings.renderer)}
      meter={reading ?? (() => nothingYet)}
      caption={caption === '' ? null : caption}
      isDone={done !== null}
      onSettings={onSettings}
      onOpenSettings={() => {
        running.game.pauseBecause('asked')
        onOpenSettings()
      }}
      onAgain={
        running.forkOf === null
          ? () => {
              const fresh = running.again()
              running.close(true)
              onAgain(fresh)
            }
          : null
      }
      onLeave={() => goTo({ page: 'title' })}
      onEnded={() => setWantsDebrief(true)}
    />
  )
}
