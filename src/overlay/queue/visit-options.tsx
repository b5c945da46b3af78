/** Who serves, and how hot one comes in: two questions that a visit and a mirrored visit both ask. */
import type { ReactNode } from 'react'
import { useWords } from './queue-words.tsx'
import { agentChoices, dialName, intensities, type AgentChoice, type Intensity } from './visit-start.ts'

export interface Options {
  readonly agent: AgentChoice
  readonly intensity: Intensity
}

export function VisitOptions({ options, onChange }: { options: Options; onChange: (options: Options) => void }): ReactNode {
  const q = useWords()
  return (
    <>
      <fieldset className="choice">
        <legend>{q('choose.agent')}</legend>
        <div className="mode-row">
          {agentChoices.map((agent) => (
            <label key={agent} className="mode-one">
              <input type="radio" name="agent" checked={options.agent === agent} onChange={() => onChange({ ...options, agent })} />
              <span className="mode-name">{q(`temper.${agent}`)}</span>
              <span className="soft">{q(`temper.${agent}Is`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="choice">
        <legend>{q('choose.dial')}</legend>
        <div className="q-dial">
          {intensities.map((intensity) => (
            <label key={intensity} className={`q-dial-one ${dialName[intensity]}`}>
              <input type="radio" name="dial" checked={options.intensity === intensity} onChange={() => onChange({ ...options, intensity })} />
              <span className="mode-name">{q(`dial.${dialName[intensity]}`)}</span>
            </label>
          ))}
        </div>
        <p className="q-dial-is soft" aria-live="polite">
          {q(`dial.${dialName[options.intensity]}Is`)}
        </p>
      </fieldset>
    </>
  )
}
