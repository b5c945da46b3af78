/** What the queue's pages are given by the app. */
import type { Settings } from '#overlay/settings.ts'
import type { LoadedPack } from './loading.ts'
import type { Route } from './route.ts'
import type { ShiftStore } from './shift-store.ts'
import type { KeptVisits } from './use-kept-visits.ts'
import type { KeptShifts } from './use-kept-shifts.ts'

export interface QueuePagesProps {
  readonly route: Route & { readonly page: 'queue' | 'queuePlay' | 'queueDebrief' | 'mirror' }
  readonly loaded: LoadedPack
  readonly kept: KeptShifts
  readonly store: ShiftStore
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
}

export interface QueuePageProps extends Omit<QueuePagesProps, 'route'> {
  readonly visits: KeptVisits
}
