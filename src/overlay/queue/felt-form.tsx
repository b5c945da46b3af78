/** How heard one felt and how long it felt, before any figure; afterwards the same, fixed. */
import { useId, type ReactNode } from 'react'
import { Portrait } from '../portrait.tsx'
import { useWords } from './queue-words.tsx'
import { MOST_HALF_MINUTES, type VisitRecord } from './visit-record.ts'

interface FeltFormProps {
  readonly record: VisitRecord
  /** Whom one was. */
  readonly person: string
  readonly wasCalled: boolean
  readonly onChange: (record: VisitRecord) => void
}

const heardFaces = ['rage', 'contempt', 'solemn', 'explaining', 'smile'] as const

export function FeltForm({ record, person, wasCalled, onChange }: FeltFormProps): ReactNode {
  const q = useWords()
  const ids = useId()
  const { heard, feltHalfMinutes } = record
  const fixed = record.reached === 'figures'
  const isSaid = heard !== null && feltHalfMinutes !== null
  const shown = feltHalfMinutes === null ? q('back.longUnset') : q('back.minutes', { minutes: q.number(feltHalfMinutes / 2) })
  const setLong = (value: number): void => onChange({ ...record, feltHalfMinutes: value })
  return (
    <section className="card q-back-box q-felt" aria-labelledby={`${ids}t`}>
      <h2 id={`${ids}t`}>{fixed ? q('back.fixed') : q('back.felt')}</h2>
      <fieldset className="q-heard" disabled={fixed}>
        <legend>{q('back.heard')}</legend>
        {heardFaces.map((face, value) => (
          <label key={face} className="q-heard-one">
            <input type="radio" name="heard" className="unseen" checked={heard === value} onChange={() => onChange({ ...record, heard: value })} />
            <Portrait person={person} face={face} />
            <span>
              <b>{value}</b> {q(`back.heard${value as 0 | 1 | 2 | 3 | 4}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="q-long">
        <label htmlFor={`${ids}l`}>{q(wasCalled ? 'back.long' : 'back.longLeft')}</label>
        <output htmlFor={`${ids}l`}>{shown}</output>
        <input
          id={`${ids}l`}
          type="range"
          min={0}
          max={MOST_HALF_MINUTES}
          step={1}
          value={feltHalfMinutes ?? 0}
          disabled={fixed}
          aria-valuetext={shown}
          onChange={(event) => setLong(Number(event.target.value))}
          // Where it stands at first is a guess too: touching the slider is enough.
          onPointerUp={(event) => {
            if (feltHalfMinutes === null && !fixed) setLong(Number(event.currentTarget.value))
          }}
        />
      </div>
      {!fixed && (
        <div className="q-show">
          <button
            type="button"
            className="button strong q-begin"
            aria-disabled={!isSaid}
            aria-describedby={`${ids}h`}
            onClick={() => isSaid && onChange({ ...record, reached: 'figures' })}
          >
            {q('back.show')}
          </button>
          <p id={`${ids}h`} className="soft">
            {q('back.showHelp')}
          </p>
        </div>
      )}
    </section>
  )
}
