/** The author's workbench at its address: the ways in and out. */
import type { ReactNode } from 'react'
import type { Settings } from '#overlay/settings.ts'
import { Workbench } from '#workbench/workbench.tsx'
import type { PackThatComes } from '#workbench/workbench-packs.ts'
import { goTo } from './routes.ts'

interface WorkbenchPartProps {
  /** The pack that is open, or null for the list. */
  readonly pack: string | null
  readonly comes: readonly PackThatComes[]
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
}

export function WorkbenchPart({ pack, comes, settings, onSettings }: WorkbenchPartProps): ReactNode {
  return (
    <Workbench
      pack={pack}
      comes={comes}
      language={settings.language}
      onLanguage={(language) => onSettings({ language })}
      onOpen={(id) => goTo({ page: 'workbench', pack: id })}
      onBack={() => goTo(pack === null ? { page: 'title' } : { page: 'workbench', pack: null })}
    />
  )
}
