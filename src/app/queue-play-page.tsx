/** A visit being played: lives it again from what was kept, lets the agent work in it, and writes it down when it is over. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import '#overlay/look/desk.css'
import '#overlay/look/monitor.css'
import '#overlay/look/queue.css'
import { QueueScreen } from '#overlay/queue/queue-screen.tsx'
import { temperOf } from '#overlay/queue/tempers.ts'
import { newVisitRecord } from '#overlay/queue/visit-record.ts'
import { useText } from '#overlay/text-context.tsx'
import { openWordings } from '#wording/pack-wordings.ts'
import { captionKey } from '#sound/caption.ts'
import { humanPlace, planOf } from '#shift/shift-plans.ts'
import { Elsewhere } from './elsewhere.tsx'
import { originOf } from './mirrored-person.ts'
import { openPlaying, type Playing } from './playing.ts'
import { servedShift } from './queue-game.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { goTo } from './routes.ts'
import { useEnding } from './use-ending.ts'
import { usePlaying } from './use-playing.ts'
import { asShift, visitStore } from './visit-store.ts'
import { Waiting } from './waiting.tsx'

export function QueuePlayPage({ loaded, kept, visits, store, settings, onSettings, onOpenSettings }: QueuePageProps): ReactNode {
  const t = useText()
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  // The one that the page was opened for; what is kept of it meanwhile is the store's.
  const [visit] = useState(visits.running)
  const [origin] = useState(() => originOf(pack, kept.past, visit?.mirrorOf ?? null))
  const latest = useRef(visits)
  latest.current = visits

  const { playing, sound, takeOver } = usePlaying(settings, {
    open:
      visit === null
        ? null
        : (how) =>
            openPlaying({
              ...how,
              pack,
              saved: asShift(visit),
              store: visitStore(store, visit),
              isFresh: visit.log.until === planOf(pack, visit.log.shift, visit.log.seed)?.arrivals[humanPlace]?.atMs,
              settings,
              onStageFailed: () => kept.notify('notice.noStage'),
              served: (shift) => servedShift(shift, temperOf(visit.log.human?.agent ?? '')),
            }),
    onUnlivable: () => void latest.current.setRunningAside().then(() => goTo({ page: 'queue', case: null }, 'replace')),
    onLeft: ({ log }) => visit !== null && latest.current.leave({ ...visit, log }),
  })
  useEffect(() => {
    if (visit === null) goTo({ page: 'queue', case: null }, 'replace')
  }, [visit])

  const running = typeof playing === 'object' ? playing : null
  const write = async ({ game }: Playing, id: string): Promise<void> => {
    if (visit !== null) await visits.finish(newVisitRecord(id, { ...visit, log: game.shift.log() }, new Date().toISOString()))
  }
  const { wantDebrief } = useEnding(running, write, (id) => goTo({ page: 'queueDebrief', id }, 'replace'))

  if (playing === 'elsewhere' || playing === 'movedAway') return <Elsewhere moved={playing === 'movedAway'} onTake={takeOver} />
  if (running === null) return <Waiting />
  const caption = sound === null ? '' : t(captionKey(sound))
  return (
    <QueueScreen
      game={running.game}
      words={words}
      settings={settings}
      room={running.room(settings.renderer)}
      origin={origin}
      caption={caption === '' ? null : caption}
      onSettings={onSettings}
      onOpenSettings={() => {
        running.game.pauseBecause('asked')
        onOpenSettings()
      }}
      onLeave={() => goTo({ page: 'title' })}
      onDiscard={() => {
        running.close(true)
        void latest.current.discard().then(() => goTo({ page: 'queue', case: null }, 'replace'))
      }}
      onEnded={wantDebrief}
    />
  )
}
