/** The card, who serves, the dial of intensity, what is off limits, and the ticket. */
import { useId, useMemo, useState, type FormEvent, type ReactNode } from 'react'
import { readSeed } from '../choose/start.ts'
import { CardView, Limits } from './card-view.tsx'
import type { ClientCard } from './client-card.ts'
import { useWords } from './queue-words.tsx'
import { VisitOptions, type Options } from './visit-options.tsx'
import type { CaseOffer, VisitStart } from './visit-start.ts'

interface VisitFormProps {
  readonly offer: CaseOffer
  readonly cardOf: (caseId: string, seed: number) => ClientCard | null
  readonly drawSeed: () => number
  readonly onBegin: (start: VisitStart) => void
}

export function VisitForm({ offer, cardOf, drawSeed, onBegin }: VisitFormProps): ReactNode {
  const q = useWords()
  const ids = useId()
  const [options, setOptions] = useState<Options>({ agent: 'surprise', intensity: 0 })
  const [drawn] = useState(drawSeed)
  const [written, setWritten] = useState('')
  const read = readSeed(written)
  const seed = typeof read === 'number' ? read : drawn
  const card = useMemo(() => (offer.isPlayable ? cardOf(offer.id, seed) : null), [cardOf, offer, seed])
  if (!offer.isPlayable)
    return (
      <div className="start-form">
        <h2>{offer.title}</h2>
        <p className="wrong">{q('choose.cannot')}</p>
      </div>
    )
  const begin = (event: FormEvent): void => {
    event.preventDefault()
    if (read !== 'wrong') onBegin({ case: offer.id, seed, ...options })
  }
  return (
    <form className="start-form" onSubmit={begin}>
      <div className="q-card preview">{card !== null && <CardView card={card} heading="h2" />}</div>
      <VisitOptions options={options} onChange={setOptions} />
      <section className="q-limits-box" aria-label={q('choose.limits')}>
        <h3>{q('choose.limits')}</h3>
        <Limits />
      </section>
      <details className="start-advanced">
        <summary>{q('choose.advanced')}</summary>
        <label className="seed">
          <span>{q('choose.seed')}</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={written}
            aria-invalid={read === 'wrong'}
            aria-describedby={`${ids}-help`}
            onChange={(event) => setWritten(event.target.value)}
          />
        </label>
        <p id={`${ids}-help`} className={read === 'wrong' ? 'wrong' : 'soft'}>
          {q(read === 'wrong' ? 'choose.seedWrong' : 'choose.seedHelp')}
        </p>
      </details>
      <button type="submit" className="button strong begin q-begin" aria-disabled={read === 'wrong' || card === null}>
        {q('choose.begin')}
      </button>
    </form>
  )
}
