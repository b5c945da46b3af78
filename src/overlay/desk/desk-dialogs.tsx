/** The dialogs over the one working screen, one open at a time: who waits, keys, letting go, and the monitor where it has no place of its own. */
import type { ReactNode } from 'react'
import { AskOnce } from '../ask-once.tsx'
import { Dialog } from '../dialog.tsx'
import type { Settings } from '../settings.ts'
import { useText } from '../text-context.tsx'
import type { DeskGame } from './desk-game.ts'
import { KeysList } from './keys-list.tsx'
import { nameOfNumber } from './names.ts'
import { QueueList } from './queue-list.tsx'

export type Opened = 'queue' | 'keys' | 'handOver' | 'monitor' | null

interface DeskDialogsProps {
  readonly opened: Opened
  readonly game: DeskGame
  readonly settings: Settings
  readonly monitor: ReactNode
  /** Null where nobody can be called. */
  readonly onCall: ((client: number) => void) | null
  readonly onHandOver: () => void
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
  readonly onClose: () => void
}

export function DeskDialogs({ opened, game, settings, monitor, onCall, onHandOver, onSettings, onOpenSettings, onClose }: DeskDialogsProps): ReactNode {
  const t = useText()
  const { pack, plan, state } = game.shift
  if (opened === 'keys')
    return (
      <KeysList
        side={plan.side}
        muted={!settings.sound}
        onSound={() => onSettings({ sound: !settings.sound })}
        onSettings={() => {
          onClose()
          onOpenSettings()
        }}
        onLanguage={(language) => onSettings({ language })}
        onClose={onClose}
      />
    )
  if (opened === null || state.paused) return null
  if (opened === 'queue') return <QueueList game={game} keys={settings.singleKeys} onCall={onCall} onClose={onClose} />
  if (opened === 'handOver')
    return (
      state.counter !== null && (
        <AskOnce
          title={t('desk.handOverAsk', { name: nameOfNumber(pack, state, state.counter.client) })}
          says={t('desk.handOverWarn')}
          yes={t('desk.handOverYes')}
          onClose={onClose}
          onYes={() => {
            onClose()
            onHandOver()
          }}
        />
      )
    )
  return (
    <Dialog title={t('monitor.title')} className="sheet" focusOn={matchMedia('(pointer: coarse)').matches ? '[aria-selected=true]' : 'input'} onClose={onClose}>
      {monitor}
    </Dialog>
  )
}
