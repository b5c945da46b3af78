/** The shifts as cards, one of which is chosen. */
import type { ReactNode } from 'react'
import { Portrait } from '../portrait.tsx'
import { points } from '../points.ts'
import { useText } from '../text-context.tsx'
import type { ShiftOffer } from './shift-offer.ts'

interface ShiftListProps {
  readonly offers: readonly ShiftOffer[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

const FACES = ['tired', 'serious', 'concerned', 'suspicious', 'calm', 'hectic', 'solemn'] as const

export function ShiftList({ offers, chosen, onChoose }: ShiftListProps): ReactNode {
  const t = useText()
  return (
    <div className="shift-list" role="radiogroup" aria-label={t('choose.shifts')}>
      {offers.map((offer) => (
        <label key={offer.id} className="shift-card">
          <input type="radio" name="shift" className="unseen" checked={offer.id === chosen} onChange={() => onChoose(offer.id)} />
          <span className="shift-card-title">{offer.title}</span>
          <span className="shift-card-what">
            {t('choose.what', { minutes: offer.minutes, clients: offer.clients })} · {t('choose.whatFull', { full: offer.full })}
          </span>
          <span className="shift-card-brief">{offer.brief}</span>
          <span className="shift-card-foot">
            <span className={offer.people.length > 7 ? 'shift-card-people many' : 'shift-card-people'} aria-hidden="true">
              {offer.people.slice(0, 10).map((person, index) => (
                <Portrait key={`${person} ${index}`} person={person} face={FACES[index % FACES.length] ?? 'calm'} />
              ))}
            </span>
            <span className="shift-card-chips">
              {offer.lessons && <span className="chip service">{t('choose.lessons')}</span>}
              {offer.target > 0 && <span className="chip side">{t('choose.target', { of: offer.target })}</span>}
              {offer.loud && <span className="chip sales">{t('choose.loud')}</span>}
              {offer.best !== null && (
                <span className="chip">{t('title.bestSoFar', { empathy: points(offer.best.empathy), accuracy: points(offer.best.accuracy) })}</span>
              )}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}
