/** Looking back on a kept visit: lives it again from its log and scores it; where it was mirrored, the other side is lived again as well. */
import { useCallback, useMemo, type ReactNode } from 'react'
import '#overlay/look/choose.css'
import { QueueDebriefScreen } from '#overlay/queue/queue-debrief-screen.tsx'
import { useWords } from '#overlay/queue/queue-words.tsx'
import { openWordings } from '#wording/pack-wordings.ts'
import type { ShiftLog } from '#shift/input.ts'
import { clientOf } from '#shift/shift-plans.ts'
import { originOf } from './mirrored-person.ts'
import { MirrorPart } from './mirror-part.tsx'
import type { QueuePageProps } from './queue-page-props.ts'
import { goTo } from './routes.ts'
import { relive as reliveWith, scoresOf } from './rules.ts'
import { SayAndGo } from './say-and-go.tsx'

export function QueueDebriefPage({ id, loaded, kept, visits }: QueuePageProps & { readonly id: string }): ReactNode {
  const q = useWords()
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const record = visits.past.find((one) => one.id === id)
  const log = record?.log
  const relive = useCallback((one: ShiftLog) => reliveWith(pack, one), [pack])
  const lived = useMemo(() => {
    if (log === undefined) return null
    try {
      const shift = relive(log)
      return { shift, scores: scoresOf(shift) }
    } catch {
      return null
    }
  }, [log, relive])
  const origin = useMemo(() => originOf(pack, kept.past, record?.mirrorOf ?? null), [pack, kept.past, record?.mirrorOf])
  const toQueue = (caseId: string | null = null): void => goTo({ page: 'queue', case: caseId })
  if (record === undefined) return <SayAndGo says={q('back.notFound')} ways={[{ name: q('back.toQueue'), go: toQueue }]} />
  if (lived === null) return <SayAndGo says={q('back.otherPack')} ways={[{ name: q('back.toQueue'), go: toQueue }]} />
  const { mirrorOf } = record
  return (
    <QueueDebriefScreen
      pack={pack}
      words={words}
      {...lived}
      record={record}
      relive={relive}
      origin={origin}
      onChange={visits.change}
      onAgain={() =>
        mirrorOf === null
          ? toQueue(record.log.shift.slice(clientOf.length))
          : goTo({ page: 'mirror', record: mirrorOf.record, client: String(mirrorOf.client) })
      }
      onDone={() => goTo({ page: 'title' })}
      mirror={mirrorOf === null ? null : <MirrorPart loaded={loaded} kept={kept} mirrorOf={mirrorOf} agent={record.log.human?.agent ?? ''} lived={lived} />}
    />
  )
}
