/** From one side to the others, above every list of what can be played. */
import type { ReactNode } from 'react'
import { otherDepartment } from '../home/department.ts'
import type { Home } from '../settings.ts'
import { useText } from '../text-context.tsx'
import type { PlaySide } from '../title/side-card.tsx'

const SIDES: readonly PlaySide[] = ['desk', 'floor', 'queue']

export function SideTabs({ side, home, onSide }: { side: PlaySide; home: Home | null; onSide: (side: PlaySide) => void }): ReactNode {
  const t = useText()
  const other = home === null ? null : otherDepartment(home)
  return (
    <nav className="side-tabs" aria-label={t('choose.sides')}>
      {SIDES.map((one) => (
        <button key={one} type="button" className={`side-tab side-${one}`} aria-current={one === side ? 'page' : undefined} onClick={() => onSide(one)}>
          {t(`title.${one}`)}
          {one === other && <span className="side-card-other">{t('title.otherSide')}</span>}
        </button>
      ))}
    </nav>
  )
}
