/** The title: two colours, three people, and the ways in. Everything here can be read and pressed before the game itself has been loaded. */
import type { ReactNode } from 'react'
import type { Offers } from '../choose/shift-offer.ts'
import type { ShiftRecord } from '../debrief/shift-record.ts'
import { otherDepartment } from '../home/department.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { Portrait } from '../portrait.tsx'
import { points } from '../points.ts'
import { useText } from '../text-context.tsx'
import type { Settings } from '../settings.ts'
import { lastWorked } from './last-worked.ts'
import { PastCard } from './past-card.tsx'
import { SideCard, type LeftOpen, type PlaySide } from './side-card.tsx'

export interface TitleScreenProps {
  /** Null until the pack has been loaded. */
  readonly offers: Offers | null
  readonly past: readonly ShiftRecord[]
  /** What was left in its middle, at each side. */
  readonly running: Readonly<Partial<Record<PlaySide, LeftOpen>>>
  /** The last visit as a client: whose worry it was, and how heard one felt (0 to `of`; null where it was not said). */
  readonly lastVisit: { readonly title: string; readonly heard: number | null; readonly of: number } | null
  readonly notices: ReactNode
  /** What to play next: fetched after the title has been drawn, so its place is kept free. */
  readonly next: ReactNode
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onOpenSettings: () => void
  readonly onSide: (side: PlaySide) => void
  readonly onContinue: (side: PlaySide) => void
  readonly onPast: () => void
  readonly onWorkbench: () => void
}

const SIDES: readonly PlaySide[] = ['desk', 'floor', 'queue']

export function TitleScreen(props: TitleScreenProps): ReactNode {
  const { past, running, notices, next, settings, onSettings, onOpenSettings, onSide, onContinue, onPast, onWorkbench } = props
  const t = useText()
  const other = settings.home === null ? null : otherDepartment(settings.home)
  return (
    <main className="title">
      <div className="title-hero">
        <div className="title-controls">
          <button type="button" className="button" onClick={onWorkbench}>
            {t('title.workbench')}
          </button>
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
          {SIDES.map((side) => (
            <SideCard
              key={side}
              side={side}
              last={lastIn(side, props, t)}
              running={running[side] ?? null}
              isOther={side === other}
              onOpen={() => onSide(side)}
              onContinue={() => onContinue(side)}
            />
          ))}
          <PastCard past={past} onPast={onPast} />
        </div>
      </div>
    </main>
  )
}

function lastIn(side: PlaySide, { offers, past, lastVisit }: TitleScreenProps, t: ReturnType<typeof useText>): string | null {
  if (side === 'queue') {
    if (lastVisit === null) return null
    const { title, heard, of } = lastVisit
    return heard === null ? t('title.last', { title }) : t('title.lastVisit', { title, heard, of })
  }
  const last = offers === null ? null : lastWorked(side, offers, past)
  return last === null ? null : t('title.lastWorked', { title: last.title, empathy: points(last.empathy), accuracy: points(last.accuracy) })
}
