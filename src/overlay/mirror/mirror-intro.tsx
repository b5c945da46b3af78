/** Before somebody's side is played: who she is, what she brings, who is to serve her. */
import { useState, type FormEvent, type ReactNode } from 'react'
import { PageBar } from '../page-bar.tsx'
import { CardView, Limits } from '../queue/card-view.tsx'
import type { ClientCard } from '../queue/client-card.ts'
import { useWords as useQueueWords } from '../queue/queue-words.tsx'
import { VisitList, type VisitRow } from '../queue/visit-list.tsx'
import { VisitOptions, type Options } from '../queue/visit-options.tsx'
import { useText } from '../text-context.tsx'
import { useWords } from './mirror-words.tsx'
import '../look/mirror.css'

interface MirrorIntroProps {
  readonly card: ClientCard
  /** What there is to be said first, or null: she was never called, she has no choice of words. */
  readonly notice: string | null
  readonly isPlayable: boolean
  /** Visits in which this side was played. */
  readonly before: readonly VisitRow[]
  readonly onBegin: (options: Options) => void
  readonly onOpen: (id: string) => void
  readonly onBack: () => void
  readonly onLanguage: (language: string) => void
}

export function MirrorIntro({ card, notice, isPlayable, before, onBegin, onOpen, onBack, onLanguage }: MirrorIntroProps): ReactNode {
  const m = useWords()
  const q = useQueueWords()
  const t = useText()
  const [options, setOptions] = useState<Options>({ agent: 'best', intensity: 0 })
  const begin = (event: FormEvent): void => {
    event.preventDefault()
    onBegin(options)
  }
  return (
    <main className="choose q-choose mirror-intro">
      <PageBar
        title={m('intro.title', { name: card.name })}
        lead={m('intro.lead', { name: card.name })}
        back={m('way.debrief')}
        onBack={onBack}
        onLanguage={onLanguage}
      />
      {notice !== null && (
        <div className="notice">
          <output>{notice}</output>
        </div>
      )}
      <div className="choose-columns">
        <div className="choose-what">
          <div className="card q-card preview">
            <CardView card={card} heading="h2" />
          </div>
          <VisitList visits={before} onOpen={onOpen} title={m('intro.before', { name: card.name })} />
        </div>
        <form className="choose-how card start-form" onSubmit={begin}>
          {isPlayable ? (
            <>
              <VisitOptions options={options} onChange={setOptions} />
              <section className="q-limits-box" aria-label={q('choose.limits')}>
                <h3>{q('choose.limits')}</h3>
                <Limits />
              </section>
              <button type="submit" className="button strong begin q-begin">
                {m('intro.begin', { name: card.name })}
              </button>
            </>
          ) : (
            <button type="button" className="button" onClick={onBack}>
              {t('app.back')}
            </button>
          )}
        </form>
      </div>
    </main>
  )
}
