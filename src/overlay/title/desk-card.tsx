/** The way to the service desk: the four shifts, each with what it asks for and how it went so far. */
import type { ReactNode } from 'react'
import type { Offers } from '../choose/shift-offer.ts'
import { minutes } from '../minutes.ts'
import { points } from '../points.ts'
import { useText } from '../text-context.tsx'

interface DeskCardProps {
  readonly offers: Offers | null
  readonly running: { readonly title: string; readonly atMs: number } | null
  readonly onChoose: (shift: string | null) => void
  readonly onContinue: () => void
}

export function DeskCard({ offers, running, onChoose, onContinue }: DeskCardProps): ReactNode {
  const t = useText()
  return (
    <section className="title-card desk-card" aria-labelledby="desk-card-title">
      <div className="desk-card-what">
        <h2 id="desk-card-title">{t('title.desk')}</h2>
        {running === null ? (
          <p>{t('title.deskFor')}</p>
        ) : (
          <button type="button" className="title-continue" onClick={onContinue}>
            <span className="title-continue-head">{t('title.continue')}</span>
            <span>{t('title.continueAt', { shift: running.title, clock: minutes(running.atMs) })}</span>
          </button>
        )}
        <button type="button" className={running === null ? 'button strong' : 'button'} onClick={() => onChoose(null)}>
          {t('title.choose')}
        </button>
      </div>
      <ul className="desk-card-shifts">
        {(offers?.shifts ?? EMPTY_PLACES).map((shift) => (
          <li key={shift.id}>
            {'title' in shift ? (
              <button type="button" className="shift-chip" onClick={() => onChoose(shift.id)}>
                <span className="shift-chip-title">{shift.title}</span>
                <span className="shift-chip-what">{t('title.shiftLength', { minutes: shift.minutes, clients: shift.clients })}</span>
                <span className={shift.best === null ? 'shift-chip-best none' : 'shift-chip-best'}>
                  {shift.best === null
                    ? t('title.notYet')
                    : t('title.bestSoFar', { empathy: points(shift.best.empathy), accuracy: points(shift.best.accuracy) })}
                </span>
              </button>
            ) : (
              <span className="shift-chip loading" />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

// Keeps the card's height until the pack has come.
const EMPTY_PLACES = [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }] as const
