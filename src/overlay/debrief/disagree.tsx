/** "I disagree with this coding", with a reason; it is kept with the shift and goes into the export. */
import { useId, type ReactNode } from 'react'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { samePlace, withDisagreement, type Place } from './shift-record.ts'

export function Disagree({ place }: { place: Place }): ReactNode {
  const t = useWords()
  const { record, change } = useDebrief()
  const id = useId()
  const why = record.disagreements.find((known) => samePlace(known, place))?.why ?? ''
  return (
    <details className="disagree" open={why !== ''}>
      <summary>
        {t('disagree.title')}
        {why.trim() !== '' && <span className="disagree-kept"> · {t('disagree.kept')}</span>}
      </summary>
      <label htmlFor={id} className="debrief-soft">
        {t('disagree.why')}
      </label>
      <textarea
        id={id}
        className="debrief-field"
        rows={2}
        maxLength={1000}
        value={why}
        onChange={(event) => change(withDisagreement(record, place, event.target.value))}
      />
    </details>
  )
}
