/** First of all: how it felt, and what the player expects. No score is shown yet. */
import { useId, type ReactNode } from 'react'
import { Portrait } from '../portrait.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { PredictionSlider } from './prediction-slider.tsx'
import { feelings, type Feeling } from './shift-record.ts'

const faces: Readonly<Record<Feeling, string>> = {
  calm: 'calm',
  proud: 'smile',
  curious: 'explaining',
  rushed: 'hectic',
  unsure: 'concerned',
  touched: 'solemn',
  angry: 'veryAngry',
  drained: 'tired',
}

export function FeelingStep(): ReactNode {
  const t = useWords()
  const { record, change } = useDebrief()
  const fixed = record.reached !== 'feeling'
  const asked = useId()
  const player = record.home === 'sales' ? 'mihai' : 'elena'
  const toggle = (feeling: Feeling): void => {
    const chosen = record.feelings.includes(feeling) ? record.feelings.filter((known) => known !== feeling) : [...record.feelings, feeling]
    change({ ...record, feelings: chosen })
  }
  return (
    <div className="debrief-feeling">
      <section className="card debrief-box" aria-labelledby={asked}>
        <h3 id={asked}>{t('feeling.ask')}</h3>
        <p className="debrief-soft">{t('feeling.help')}</p>
        <ul className="feeling-list">
          {feelings.map((feeling) => (
            <li key={feeling}>
              <button type="button" className="feeling" aria-pressed={record.feelings.includes(feeling)} onClick={() => toggle(feeling)}>
                <Portrait person={player} face={faces[feeling]} className="feeling-face" />
                <span>{t(`feeling.${feeling}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="card debrief-box" aria-labelledby={`${asked}p`}>
        <h3 id={`${asked}p`}>{t('prediction.ask')}</h3>
        <p className="debrief-soft">{fixed ? t('prediction.fixed') : t('prediction.help')}</p>
        <PredictionSlider
          axis="empathy"
          value={record.prediction.empathy}
          fixed={fixed}
          onChange={(empathy) => change({ ...record, prediction: { ...record.prediction, empathy } })}
        />
        <PredictionSlider
          axis="accuracy"
          value={record.prediction.accuracy}
          fixed={fixed}
          onChange={(accuracy) => change({ ...record, prediction: { ...record.prediction, accuracy } })}
        />
      </section>
    </div>
  )
}
