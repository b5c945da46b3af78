/** The past shifts of this device, as the debrief's room lists them. */
import { useMemo, type ReactNode } from 'react'
import { download } from '#overlay/download.ts'
import { PastShifts } from '#overlay/debrief/past-shifts.tsx'
import { exportShifts } from '#overlay/debrief/record-export.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { keptRankings } from './kept-rankings.ts'
import type { LoadedPack } from './loading.ts'
import { goTo } from './routes.ts'
import type { KeptShifts } from './use-kept-shifts.ts'

interface PastPageProps {
  readonly loaded: LoadedPack | null
  readonly kept: KeptShifts
  readonly language: string
  readonly progress: ReactNode
}

export function PastPage({ loaded, kept, language, progress }: PastPageProps): ReactNode {
  const words = useMemo(() => (loaded === null ? null : openWordings(loaded.pack, loaded.texts, loaded.language)), [loaded])
  return (
    <PastShifts
      pack={loaded?.pack ?? null}
      wordings={words}
      language={language}
      past={kept.past}
      progress={progress}
      onExport={() => download('counterpart-shifts.json', exportShifts(kept.past, new Date().toISOString(), undefined, keptRankings()))}
      onOpen={(id) => goTo({ page: 'debrief', id })}
      onReceive={() => goTo({ page: 'pair' })}
      onDone={() => goTo({ page: 'title' })}
    />
  )
}
