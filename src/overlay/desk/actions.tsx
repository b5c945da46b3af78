/** What else can be done at the desk or on the floor, each with its key. */
import type { ReactNode } from 'react'
import type { Side } from '#scenario/pack.ts'
import type { TextId } from '../text/en.ts'
import { useText } from '../text-context.tsx'
import { ACTION_KEYS, type DeskAction } from './desk-keys.ts'
import type { CanBeDone } from './what-can-be-done.ts'

interface ActionsProps {
  readonly side: Side
  readonly isShort: boolean
  readonly can: CanBeDone
  /** Which of them is open below or beside. */
  readonly open: DeskAction | null
  readonly onAction: (action: DeskAction) => void
}

type ShortLabels = Readonly<Partial<Record<DeskAction, TextId>>>

const SHORT: Readonly<Record<Side, ShortLabels>> = {
  desk: { toQueue: 'desk.toQueueShort', askMoment: 'desk.askMomentShort' },
  floor: {
    toQueue: 'desk.toQueueShort',
    askMoment: 'desk.askMomentShort',
    putOnHold: 'desk.putOnHoldShort',
    sendInWriting: 'desk.sendInWritingShort',
    handOver: 'desk.handOverShort',
  },
}
export function Actions({ side, isShort, can: { shown, off }, open, onAction }: ActionsProps): ReactNode {
  const t = useText()
  const keys = ACTION_KEYS[side]
  // The floor has more of them.
  const isCrowded = isShort || (side === 'floor' && shown.includes('toQueue'))
  const label = (action: DeskAction): TextId => {
    const short = SHORT[side][action]
    return short !== undefined && (isCrowded || (side === 'floor' && action === 'askMoment')) ? short : `desk.${action}`
  }
  if (shown.length === 0) return null
  return (
    <fieldset className={isCrowded ? 'actions crowded' : 'actions'} aria-label={t('desk.actions')}>
      {shown.map((action) => (
        <button
          key={action}
          type="button"
          className={`action ${action}`}
          aria-disabled={off.has(action)}
          aria-expanded={action === 'toQueue' || action === 'hint' ? open === action : undefined}
          aria-keyshortcuts={keys[action]?.toLowerCase()}
          onClick={() => onAction(action)}
        >
          <kbd aria-hidden="true">{keys[action]}</kbd>
          <span>{t(label(action))}</span>
        </button>
      ))}
    </fieldset>
  )
}
