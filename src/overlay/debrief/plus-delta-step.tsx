/** One thing that went well, one to change: before any figure has been seen. */
import { useId, type ReactNode } from 'react'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'

export function PlusDeltaStep(): ReactNode {
  const t = useWords()
  const { record, change } = useDebrief()
  const id = useId()
  return (
    <div className="plus-delta">
      {(['plus', 'delta'] as const).map((side) => (
        <div key={side} className={`card debrief-box ${side}`}>
          <label htmlFor={`${id}${side}`}>
            <span className="plus-delta-sign" aria-hidden="true">
              {side === 'plus' ? '+' : '△'}
            </span>
            <span className="debrief-label">{t(`plusDelta.${side}`)}</span>
          </label>
          <p className="debrief-soft" id={`${id}${side}h`}>
            {t(`plusDelta.${side}Help`)}
          </p>
          <textarea
            id={`${id}${side}`}
            aria-describedby={`${id}${side}h`}
            className="debrief-field"
            rows={5}
            maxLength={2000}
            value={record[side]}
            onChange={(event) => change({ ...record, [side]: event.target.value })}
          />
        </div>
      ))}
    </div>
  )
}
