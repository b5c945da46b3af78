/** At the end of a floor shift: serve what was sold, at the desk, alone or by a colleague. */
import { useId, useState, type ReactNode } from 'react'
import { useDebrief } from '../debrief/debrief-context.tsx'
import { useWords } from '../debrief/debrief-words.tsx'
import { Portrait } from '../portrait.tsx'
import { deskShifts } from './desk-shifts.ts'
import { HandOn } from './hand-on.tsx'

/** How many faces look out of the card. */
const most = 6

export function ServeCard(): ReactNode {
  const t = useWords()
  const { pack, wordings, later, pair, spoken, deeds } = useDebrief()
  const id = useId()
  const shifts = deskShifts(pack, wordings)
  const [shift, setShift] = useState(shifts[0]?.id ?? '')
  if (later.length === 0 || shifts.length === 0) return null
  const second = pair?.desk.record ?? null
  return (
    <section className="card serve-card" aria-labelledby={id}>
      <div className="serve-people" aria-hidden="true">
        {later.slice(0, most).map(({ client, outcome }) => (
          <Portrait key={client} person={spoken.person(client)} face={outcome === 'broken' ? 'veryAngry' : outcome === 'unsigned' ? 'solemn' : 'smile'} />
        ))}
      </div>
      <div className="serve-own">
        <h3 id={id}>{t('serve.title')}</h3>
        <p>{t('serve.lead', { people: later.length, broken: later.filter(({ outcome }) => outcome === 'broken').length })}</p>
        <div className="serve-go">
          <label htmlFor={`${id}s`} className="debrief-label">
            {t('serve.shift')}
          </label>
          <select id={`${id}s`} className="debrief-select" value={shift} onChange={(event) => setShift(event.target.value)}>
            {shifts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
          <button type="button" className="button strong" onClick={() => deeds.serve(shift)}>
            {t('serve.go')}
          </button>
        </div>
        {second !== null && (
          <p className="serve-second">
            {t('serve.servedAlready')}{' '}
            <button type="button" className="debrief-link" onClick={() => deeds.open(second)}>
              {t('serve.openSecond')}
            </button>
          </p>
        )}
      </div>
      <HandOn />
    </section>
  )
}
