/** One screen of the debrief under its heading. */
import { useEffect, useRef, type ReactNode } from 'react'
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
  feeling: FeelingStep,
  plusDelta: PlusDeltaStep,
  scores: ScoresStep,
  moments: MomentsStep,
  facts: FactsStep,
  otherSide: OtherSideStep,
  commitment: CommitmentStep,
}

/** `takesFocus`: whoever has gone on by keyboard, or hears the page, begins at its heading. */
export function StepBody({ step, takesFocus }: { step: Step; takesFocus: boolean }): ReactNode {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const Body = bodies[step]
  return (
    <section className={`debrief-step step-${step}`} aria-labelledby={`debrief-${step}`}>
      <h2 ref={heading} id={`debrief-${step}`} tabIndex={-1}>
        {t(`step.${step}Title`)}
      </h2>
      <Body />
    </section>
  )
}
