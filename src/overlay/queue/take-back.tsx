/** One sentence to take back to one's own desk. It is shown again beside the next ticket. */
import { useId, type ReactNode } from 'react'
import { useWords } from './queue-words.tsx'
import { LONGEST_TAKE_BACK, type VisitRecord } from './visit-record.ts'

export function TakeBack({ record, onChange }: { record: VisitRecord; onChange: (record: VisitRecord) => void }): ReactNode {
  const q = useWords()
  const id = useId()
  return (
    <section className="card q-back-box q-take" aria-labelledby={`${id}t`}>
      <h2 id={`${id}t`}>
        <label htmlFor={id}>{q('back.take')}</label>
      </h2>
      <p className="soft" id={`${id}h`}>
        {q('back.takeHelp')}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}h`}
        className="q-field"
        rows={2}
        maxLength={LONGEST_TAKE_BACK}
        placeholder={q('back.takePlace')}
        value={record.takeBack}
        onChange={(event) => onChange({ ...record, takeBack: event.target.value })}
      />
      {record.takeBack.trim() !== '' && <output className="soft">{q('back.takeKept')}</output>}
    </section>
  )
}
