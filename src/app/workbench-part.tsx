/** The author's workbench at its address: hands it the packs that come with the game, and the ways in and out. */
import { packs } from 'virtual:packs'
import type { ReactNode } from 'react'
import type { Settings } from '#overlay/settings.ts'
import { Workbench } from '#workbench/workbench.tsx'
import { goTo } from './routes.ts'

interface WorkbenchPartProps {
  /** The pack that is open, or null for the list. */
  readonly pack: string | null
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
}

const comeWithTheGame = packs.map(({ id, title, loadSource }) => ({ id, title, load: loadSource }))

export function WorkbenchPart({ pack, settings, onSettings }: WorkbenchPartProps): ReactNode {
  return (
    <Workbench
      pack={pack}
      comes={comeWithTheGame}
      language={settings.language}
      onLanguage={(language) => onSettings({ language })}
      onOpen={(id) => goTo({ page: 'workbench', pack: id })}
      onBack={() => goTo(pack === null ? { page: 'title' } : { page: 'workbench', pack: null })}
    />
  )
}
