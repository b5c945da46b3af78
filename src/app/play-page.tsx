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
import { openWordings } from '#wording/pack-wordings.ts'
import type { Side } from '#scenario/pack.ts'
import { captionKey } from '#sound/caption.ts'
import { Elsewhere } from './elsewhere.tsx'
import { meterOf } from './live-reading.ts'
import { loadRules, type LoadedPack } from './loading.ts'
import { openPlaying, type Playing } from './playing.ts'
import { goTo } from './routes.ts'
import { SideText } from './side-text.tsx'
import type { SavedShift } from './saved-shift.ts'
import type { KeptShifts } from './use-kept-shifts.ts'
import { useEnding } from './use-ending.ts'
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
  const latest = useRef(kept)
  latest.current = kept
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const { store } = kept

  const { playing, sound, takeOver } = usePlaying(settings, {
    open:
      saved === null || store === null
        ? null
        : (how) => openPlaying({ ...how, pack, saved, store, isFresh, settings, onStageFailed: () => latest.current.notify('notice.noStage') }),
    onUnlivable: () =>
      void latest.current
        .setRunningAside(saved?.log.packHash === pack.hash ? 'doesNotFollow' : 'otherPack')
        .then(() => goTo({ page: 'choose', side, shift: null }, 'replace')),
    onLeft: (left) => latest.current.leave(left),
  })
  useEffect(() => {
    if (saved === null) goTo({ page: 'choose', side: 'desk', shift: null }, 'replace')
  }, [saved])

  const running = typeof playing === 'object' ? playing : null
  const write = async ({ game, forkOf }: Playing, id: string): Promise<void> => {
    const { scoresOf } = await loadRules()
    await kept.finish(newShiftRecord(id, game.shift.log(), new Date().toISOString(), scoresOf(game.shift), settings.home, forkOf))
  }
  const { isDone, wantDebrief } = useEnding(running, write, (id) => goTo({ page: 'debrief', id }, 'replace'))
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
      isDone={isDone}
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
      onEnded={wantDebrief}
    />
  )
}
