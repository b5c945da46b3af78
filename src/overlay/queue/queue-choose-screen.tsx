/** Choosing whose worry one brings to the queue, who serves, and how hot one comes in; with the card to be read before the ticket is taken. */
import { useState, type ReactNode } from 'react'
import { PageBar } from '../page-bar.tsx'
import { Portrait } from '../portrait.tsx'
import type { Settings } from '../settings.ts'
import { SideTabs } from '../choose/side-tabs.tsx'
import type { PlaySide } from '../title/side-card.tsx'
import type { ClientCard } from './client-card.ts'
import { useWords } from './queue-words.tsx'
import { VisitForm } from './visit-form.tsx'
import { VisitList, type VisitRow } from './visit-list.tsx'
import type { CaseOffer, VisitStart } from './visit-start.ts'

export interface QueueChooseScreenProps {
  readonly offers: readonly CaseOffer[]
  /** As the address asks; it may be no case of this pack. */
  readonly preselected: string | null
  /** The card of this case with this number, or null while the rules are still being fetched. */
  readonly cardOf: (caseId: string, seed: number) => ClientCard | null
  /** A number for the next visit. */
  readonly drawSeed: () => number
  readonly past: readonly VisitRow[]
  readonly takenBack: string | null
  /** The title of a visit that is still open, or null. */
  readonly running: string | null
  /** Something that was kept does not fit any more. */
  readonly lost: boolean
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onBegin: (start: VisitStart) => void
  readonly onContinue: () => void
  readonly onOpen: (id: string) => void
  readonly onSide: (side: PlaySide) => void
  readonly onBack: () => void
}

/** On a small screen what is chosen stands below: whoever presses is taken there. */
function showForm(): void {
  if (!matchMedia('(max-width: 63.99rem)').matches) return
  setTimeout(() => document.querySelector('.choose-how')?.scrollIntoView({ block: 'start' }))
}

export function QueueChooseScreen(props: QueueChooseScreenProps): ReactNode {
  const { offers, preselected, past, takenBack, running, lost, settings, onSettings, onContinue, onOpen, onSide, onBack } = props
  const q = useWords()
  const playable = offers.filter((offer) => offer.isPlayable)
  const asked = offers.find(({ id }) => id === preselected)
  const [chosen, setChosen] = useState((asked ?? playable[0])?.id ?? '')
  const offer = offers.find(({ id }) => id === chosen)
  return (
    <main className="choose q-choose">
      <PageBar title={q('choose.title')} lead={q('choose.lead')} onBack={onBack} onLanguage={(language) => onSettings({ language })} />
      <SideTabs side="queue" home={settings.home} onSide={onSide} />
      {lost && (
        <div className="notice">
          <output>{q('back.lost')}</output>
        </div>
      )}
      {running !== null && (
        <div className="notice">
          <p>{q('choose.running', { title: running })}</p>
          <button type="button" className="button" onClick={onContinue}>
            {q('choose.goOn')}
          </button>
        </div>
      )}
      {preselected !== null && asked === undefined && (
        <div className="notice">
          <output>{q('choose.unknown')}</output>
        </div>
      )}
      <div className="choose-columns">
        <div className="choose-what">
          <h2 id="q-cases">{q('choose.case')}</h2>
          <div className="q-cases" role="radiogroup" aria-labelledby="q-cases">
            {(['desk', 'floor'] as const).map((side) => {
              const here = offers.filter((one) => one.side === side)
              return here.length === 0 ? null : (
                <div key={side} className={`q-cases-side ${side}`}>
                  <h3>{q(`choose.${side}`)}</h3>
                  <div className="case-list">
                    {here.map((one) => (
                      <label key={one.id} className="case-card" onPointerUp={showForm}>
                        <input type="radio" name="case" className="unseen" checked={one.id === chosen} onChange={() => setChosen(one.id)} />
                        <Portrait person={one.person} face={one.isPlayable ? 'concerned' : 'calm'} />
                        <span className="case-card-words">
                          <span className="case-card-title">{one.title}</span>
                          <span className="soft">{one.isPlayable ? q(one.isFull ? 'choose.full' : 'choose.quick') : q('choose.noChoice')}</span>
                        </span>
                      </label>
                    ))}
                  </div>
                </div>
              )
            })}
          </div>
          <VisitList visits={past} onOpen={onOpen} />
        </div>
        <div className="choose-how card">
          {offer !== undefined && <VisitForm key={offer.id} offer={offer} {...props} />}
          {takenBack !== null && (
            <figure className="commitment">
              <figcaption>{q('choose.lastTime')}</figcaption>
              <blockquote>{takenBack}</blockquote>
            </figure>
          )}
        </div>
      </div>
    </main>
  )
}
