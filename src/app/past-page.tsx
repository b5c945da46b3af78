/** The past shifts of this device, as the debrief's room lists them. */
import { useMemo, type ReactNode } from 'react'
import { PastShifts } from '#overlay/debrief/past-shifts.tsx'
import { openWordings } from '#overlay/wording.ts'
import type { LoadedPack } from './loading.ts'
import { goTo } from './routes.ts'
import type { KeptShifts } from './use-kept-shifts.ts'

export function PastPage({ loaded, kept, language }: { loaded: LoadedPack | null; kept: KeptShifts; language: string }): ReactNode {
  const words = useMemo(() => (loaded === null ? null : openWordings(loaded.pack, loaded.texts, loaded.language)), [loaded])
  return (
    <PastShifts
      pack={loaded?.pack ?? null}
      wordings={words}
      language={language}
      past={kept.past}
      onOpen={(id) => goTo({ page: 'debrief', id })}
      onDone={() => goTo({ page: 'title' })}
    />
  )
}
