/** One screen of the debrief under its heading. */
import type { ReactNode } from 'react'
import { CommitmentStep } from './commitment-step.tsx'
import { FactsStep } from './facts-step.tsx'
import { FeelingStep } from './feeling-step.tsx'
import { MomentsStep } from './moments-step.tsx'
import { OtherSideStep } from './other-side-step.tsx'
import { PlusDeltaStep } from './plus-delta-step.tsx'
import { ScoresStep } from './scores-step.tsx'
import type { Step } from './steps.ts'
import { useWords } from './debrief-words.tsx'

const bodies: Readonly<Record<Step, () => ReactNode>> = {
  feeling: FeelingStep, plusDelta: PlusDeltaStep, scores: ScoresStep, moments: MomentsStep, facts: FactsStep, otherSide: OtherSideStep, commitment: CommitmentStep,
}

export function StepBody({ step }: { step: Step }): ReactNode {
  const t = useWords()
  const Body = bodies[step]
  return (
    <section className={`debrief-step step-${step}`} aria-labelledby={`debrief-${step}`}>
      <h2 id={`debrief-${step}`} tabIndex={-1}>{t(`step.${step}Title`)}</h2>
      <Body />
    </section>
  )
}
