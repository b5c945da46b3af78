/** The single cases, each with the face of the one who comes. */
import type { ReactNode } from 'react'
import { Portrait } from '../portrait.tsx'
import { points } from '../points.ts'
import { useText } from '../text-context.tsx'
import type { ShiftOffer } from './shift-offer.ts'

interface CaseListProps {
  readonly offers: readonly ShiftOffer[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function CaseList({ offers, chosen, onChoose }: CaseListProps): ReactNode {
  const t = useText()
  return (
    <div className="case-list" role="radiogroup" aria-label={t('choose.cases')}>
      {offers.map((offer) => (
        <label key={offer.id} className="case-card">
          <input type="radio" name="shift" className="unseen" checked={offer.id === chosen} onChange={() => onChoose(offer.id)} />
          <Portrait person={offer.people[0] ?? ''} face="serious" />
          <span className="case-card-words">
            <span className="case-card-title">{offer.title}</span>
            {offer.trains.length > 0 && <span className="case-card-trains">{offer.trains.map((one) => t(`trains.${one}`)).join(' · ')}</span>}
            <span className="soft">
              {t(offer.full > 0 ? 'choose.full' : 'choose.quick')}
              {offer.best !== null && ` · ${t('title.bestSoFar', { empathy: points(offer.best.empathy), accuracy: points(offer.best.accuracy) })}`}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}
