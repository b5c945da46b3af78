/** The way to one side: what it is, what was played there last, and (where something was left in its middle) the way back into it. The whole card can be pressed. */
import type { ReactNode } from 'react'
import { minutes } from '../minutes.ts'
import { useText } from '../text-context.tsx'

export type PlaySide = 'desk' | 'floor' | 'queue'

export interface LeftOpen {
  readonly title: string
  readonly atMs: number
}

interface SideCardProps {
  readonly side: PlaySide
  /** In words; null: nothing yet. */
  readonly last: string | null
  readonly running: LeftOpen | null
  /** The other department's, for this player. */
  readonly isOther: boolean
  readonly onOpen: () => void
  readonly onContinue: () => void
}

const FOR = { desk: 'title.deskFor', floor: 'title.floorFor', queue: 'title.queueFor' } as const

export function SideCard({ side, last, running, isOther, onOpen, onContinue }: SideCardProps): ReactNode {
  const t = useText()
  return (
    <section className={`title-card side-card side-${side}`}>
      <h2>
        <button type="button" className="side-card-open" onClick={onOpen}>
          {t(`title.${side}`)}
        </button>
        {isOther && <span className="side-card-other">{t('title.otherSide')}</span>}
      </h2>
      <p className="side-card-for">{t(FOR[side])}</p>
      {running === null ? (
        <p className="side-card-last">{last ?? t(side === 'queue' ? 'title.notYetQueue' : 'title.notYet')}</p>
      ) : (
        <button type="button" className="title-continue" onClick={onContinue}>
          <span className="title-continue-head">{t('title.continue')}</span>{' '}
          <span className="title-continue-what">{t('title.continueAt', { shift: running.title, clock: minutes(running.atMs) })}</span>
        </button>
      )}
    </section>
  )
}
