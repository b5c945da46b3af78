/** Choosing a shift or a single case, and how to work it. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Side } from '#scenario/pack.ts'
import { CommitmentNote } from '../commitment-note.tsx'
import type { Commitment, ShiftRecord } from '../debrief/shift-record.ts'
import { departmentOf } from '../home/department.ts'
import { PageBar } from '../page-bar.tsx'
import type { Settings } from '../settings.ts'
import { useText } from '../text-context.tsx'
import type { PlaySide } from '../title/side-card.tsx'
import { CaseList } from './case-list.tsx'
import { ShiftList } from './shift-list.tsx'
import { offersAt, type Offers } from './shift-offer.ts'
import type { Start } from './start.ts'
import { SideTabs } from './side-tabs.tsx'
import { StartForm } from './start-form.tsx'
import '../look/choose.css'

export interface ChooseScreenProps {
  readonly side: Side
  readonly offers: Offers
  readonly past: readonly ShiftRecord[]
  readonly commitment: Commitment | null
  /** The title of a shift that is still open, or null. */
  readonly running: string | null
  readonly preselected: string | null
  readonly assessed: boolean
  readonly settings: Settings
  readonly notices: ReactNode
  /** What is asked before a shift, if anything. */
  readonly ask: ReactNode
  readonly onSettings: (changed: Partial<Settings>) => void
  /** This one is looked at: its words can be fetched before it begins. */
  readonly onLookAt: (shift: string) => void
  readonly onBegin: (start: Start) => void
  readonly onContinue: () => void
  readonly onSide: (side: PlaySide) => void
  /** Somebody handed over the first half of a pair. */
  readonly onPair: () => void
  readonly onBack: () => void
}

export function ChooseScreen({
  side,
  offers: all,
  past,
  commitment,
  running,
  preselected,
  assessed,
  settings,
  notices,
  ask,
  onSettings,
  onLookAt,
  onBegin,
  onContinue,
  onSide,
  onPair,
  onBack,
}: ChooseScreenProps): ReactNode {
  const t = useText()
  const offers = offersAt(side, all)
  const first = offers.shifts[0] ?? offers.cases[0]
  const [chosen, setChosen] = useState(preselected ?? offers.shifts.find(({ best }) => best === null)?.id ?? first?.id ?? '')
  const offer = [...offers.shifts, ...offers.cases].find(({ id }) => id === chosen) ?? first
  const looked = useRef(onLookAt)
  looked.current = onLookAt
  const id = offer?.id
  useEffect(() => {
    if (id !== undefined) looked.current(id)
  }, [id, looked])
  return (
    <main className={`choose side-${side}`}>
      <PageBar title={t('choose.title')} lead={t('choose.lead')} onBack={onBack} onLanguage={(language) => onSettings({ language })} />
      <SideTabs side={side} home={settings.home} onSide={onSide} />
      {settings.home !== null && departmentOf(settings.home) === side && <p className="choose-own">{t('choose.ownSide')}</p>}
      {notices}
      {running !== null && (
        <div className="notice">
          <p>{t('choose.running')}</p>
          <button type="button" className="button" onClick={onContinue}>
            {t('choose.goOn')}
          </button>
        </div>
      )}
      <div className="choose-columns">
        <div className="choose-what">
          <h2>{t('choose.shifts')}</h2>
          <ShiftList offers={offers.shifts} chosen={chosen} onChoose={setChosen} />
          <details className="choose-cases" open={chosen.startsWith('case:')}>
            <summary>
              <h2>{t('choose.cases')}</h2> <span className="soft">{t('choose.casesLead')}</span>
            </summary>
            <CaseList offers={offers.cases} chosen={chosen} onChoose={setChosen} />
          </details>
          {side === 'desk' && (
            <p className="choose-pair">
              {t('choose.pair')}{' '}
              <button type="button" className="button" onClick={onPair}>
                {t('choose.openPair')}
              </button>
            </p>
          )}
        </div>
        <div className="choose-how card">
          {offer !== undefined && (
            <StartForm
              key={offer.id.startsWith('case:') ? 'case' : 'shift'}
              offer={offer}
              past={past}
              assessed={assessed}
              settings={settings}
              onSettings={onSettings}
              onBegin={onBegin}
            />
          )}
          {ask}
          {commitment !== null && <CommitmentNote commitment={commitment} label={t('choose.commitment')} />}
        </div>
      </div>
    </main>
  )
}
