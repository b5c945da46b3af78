/** What the player expects on one axis, 0 to 100. Says "no guess yet" until it has been moved. */
import { useId, type ReactNode } from 'react'
import { useWords } from './debrief-words.tsx'

interface PredictionSliderProps {
  readonly axis: 'empathy' | 'accuracy'
  readonly value: number | null
  readonly fixed: boolean
  readonly onChange: (value: number) => void
}

export function PredictionSlider({ axis, value, fixed, onChange }: PredictionSliderProps): ReactNode {
  const t = useWords()
  const id = useId()
  return (
    <div className={`prediction ${axis}`}>
      <div className="prediction-head">
        <label htmlFor={id}>
          <b>{t(`score.${axis}`)}</b> <span className="debrief-soft">{t(`score.${axis}Is`)}</span>
        </label>
        <output htmlFor={id} className={value === null ? 'prediction-none' : 'prediction-value'}>
          {value === null ? t('prediction.none') : value}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value ?? 50}
        disabled={fixed}
        data-set={value !== null}
        aria-valuetext={value === null ? t('prediction.none') : String(value)}
        onChange={(event) => onChange(Number(event.target.value))}
        // A guess of exactly 50 is a guess too: touching the slider is enough.
        onPointerUp={(event) => {
          if (value === null) onChange(Number(event.currentTarget.value))
        }}
      />
      <div className="prediction-ends debrief-soft" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </div>
    </div>
  )
}
