/** The title: two colours, three people, and the ways in. Everything here can be read and pressed before the game itself has been loaded. */
import type { ReactNode } from 'react'
import type { Side } from '#scenario/pack.ts'
import type { Offers } from '../choose/shift-offer.ts'
import type { Commitment, ShiftRecord } from '../debrief/shift-record.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { Portrait } from '../portrait.tsx'
import { useText } from '../text-context.tsx'
import type { Settings } from '../settings.ts'
import { DeskCard } from './desk-card.tsx'
import { PastCard } from './past-card.tsx'

export interface TitleScreenProps {
  /** Null until the pack has been loaded. */
  readonly offers: Offers | null
  readonly past: readonly ShiftRecord[]
  readonly commitment: Commitment | null
  /** A shift that is kept in its middle. */
  readonly running: { readonly title: string; readonly atMs: number } | null
  readonly notices: ReactNode
  /** What to play next: fetched after the title has been drawn, so its place is kept free. */
  readonly next: ReactNode
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
  /** With a shift, or with none chosen yet. */
  readonly onChoose: (side: Side, shift: string | null) => void
  readonly onQueue: () => void
  readonly onContinue: () => void
  readonly onPast: () => void
}

export function TitleScreen({
  offers,
  past,
  commitment,
  running,
  notices,
  next,
  settings,
  onSettings,
  onOpenSettings,
  onChoose,
  onContinue,
  onPast,
}: TitleScreenProps): ReactNode {
  const t = useText()
  return (
    <main className="title">
      <div className="title-hero">
        <div className="title-controls">
          <button type="button" className="button" aria-pressed={settings.sound} onClick={() => onSettings({ sound: !settings.sound })}>
            {settings.sound ? t('app.soundOn') : t('app.soundOff')}
          </button>
          <LanguageSwitch onChange={(language) => onSettings({ language })} />
          <button type="button" className="button" onClick={onOpenSettings}>
            {t('app.settings')}
          </button>
        </div>
        <h1>{t('app.name')}</h1>
        <p className="title-tagline">{t('title.tagline')}</p>
        <div className="title-people">
          <figure className="title-elena">
            <figcaption className="title-bubble">{t('title.elena')}</figcaption>
            <Portrait person="elena" face="calm" />
          </figure>
          <figure className="title-vera">
            <figcaption className="title-bubble">{t('title.vera')}</figcaption>
            <Portrait person="vera" face="concerned" />
          </figure>
          <figure className="title-mihai">
            <figcaption className="title-bubble">{t('title.mihai')}</figcaption>
            <Portrait person="mihai" face="suspicious" />
          </figure>
        </div>
      </div>
      <div className="title-lower">
        {notices}
        <div className="title-next">{next}</div>
        <div className="title-cards">
          <DeskCard offers={offers} running={running} onChoose={(shift) => onChoose('desk', shift)} onContinue={onContinue} />
          <PastCard past={past} commitment={commitment} onPast={onPast} />
        </div>
      </div>
    </main>
  )
}
