/** What else can be done at the desk, each with its key. */
import type { ReactNode } from 'react'
import { useText } from '../text-context.tsx'

export type DeskAction = 'lookUp' | 'toQueue' | 'callColleague' | 'askMoment' | 'handOver' | 'hint'

interface ActionsProps {
  readonly isShort: boolean
  readonly show: readonly DeskAction[]
  readonly off: ReadonlySet<DeskAction>
  /** Which of them is open below or beside. */
  readonly open: DeskAction | null
  readonly onAction: (action: DeskAction) => void
}

export const ACTION_KEYS: Readonly<Record<DeskAction, string>> = { lookUp: 'M', toQueue: 'Q', callColleague: 'C', askMoment: 'H', handOver: 'X', hint: 'I' }

export function Actions({ isShort, show, off, open, onAction }: ActionsProps): ReactNode {
  const t = useText()
  return (
    <fieldset className="actions" aria-label={t('desk.actions')}>
      {show.map((action) => (
        <button
          key={action}
          type="button"
          className={`action ${action}`}
          aria-disabled={off.has(action)}
          aria-expanded={action === 'toQueue' || action === 'hint' ? open === action : undefined}
          aria-keyshortcuts={ACTION_KEYS[action].toLowerCase()}
          onClick={() => onAction(action)}
        >
          <kbd aria-hidden="true">{ACTION_KEYS[action]}</kbd>
          <span>{t(isShort && (action === 'toQueue' || action === 'askMoment') ? `desk.${action}Short` : `desk.${action}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}
