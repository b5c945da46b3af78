/** Where one is in the debrief: a numbered word for each screen. One may go back to any, and forward by one at a time. */
import type { ReactNode } from 'react'
import { useWords } from './debrief-words.tsx'
import { steps } from './steps.ts'

interface StepListProps {
  readonly current: number
  /** The furthest that may be opened. */ readonly furthest: number
  readonly onGo: (step: number) => void
}

export function StepList({ current, furthest, onGo }: StepListProps): ReactNode {
  const t = useWords()
  return (
    <nav className="step-list" aria-label={t('steps.title')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step} className={index < current ? 'past' : index === current ? 'now' : 'ahead'}>
            <button type="button" disabled={index > furthest} aria-current={index === current ? 'step' : undefined} onClick={() => onGo(index)}>
              <span className="step-number">{index + 1}</span> <span className="step-word">{t(`step.${step}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
