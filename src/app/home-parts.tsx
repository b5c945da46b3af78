/** What the title, the choice of a shift and the list of past shifts show of the player's own way: fetched after the title, with words of its own. */
import { useMemo, useState, type ReactNode } from 'react'
import type { ShiftRecord } from '#overlay/debrief/shift-record.ts'
import { calibration } from '#overlay/home/calibration.ts'
import { CalibrationCard } from '#overlay/home/calibration-card.tsx'
import { firstWeek } from '#overlay/home/first-week.ts'
import { HomeWords, useHomeWords } from '#overlay/home/home-words.tsx'
import { NextStrip, type Play } from '#overlay/home/next-strip.tsx'
import { PerspectiveAsk, PerspectiveCard, type PerspectiveProps } from '#overlay/home/perspective-card.tsx'
import { WeekDialog } from '#overlay/home/week-dialog.tsx'
import type { Settings } from '#overlay/settings.ts'
import { nextToPlay } from '#overlay/title/next-to-play.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import '#overlay/look/home.css'
import { useKeptRankings } from './kept-rankings.ts'
import type { LoadedPack } from './loading.ts'

export interface HomeProps {
  readonly loaded: LoadedPack
  readonly past: readonly ShiftRecord[]
  readonly settings: Settings
  readonly onSettings: (changed: Partial<Settings>) => void
  readonly onPlay: Play
}

function useWordingsOf({ pack, texts, language }: LoadedPack) {
  return useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
}

export function NextPart({ loaded, past, settings, onSettings, onPlay }: HomeProps): ReactNode {
  const wordings = useWordingsOf(loaded)
  const [isOpen, setIsOpen] = useState(false)
  // In UTC, as the records' moments are.
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const next = nextToPlay(past, settings, today, loaded.pack)
  const week = settings.weekHidden ? null : firstWeek(loaded.pack.weeks, past, settings)
  if (next === null) return null
  const skip = (day: string, skipped: boolean): void => {
    const others = settings.weekSkipped.filter((one) => one !== day)
    onSettings({ weekSkipped: skipped ? [...others, day] : others })
  }
  return (
    <HomeWords language={settings.language}>
      <NextStrip next={next} week={week} wordings={wordings} onPlay={onPlay} onOpenWeek={() => setIsOpen(true)} />
      {isOpen && week !== null && (
        <WeekDialog
          week={week}
          wordings={wordings}
          onPlay={onPlay}
          onSkip={skip}
          onHide={() => {
            setIsOpen(false)
            onSettings({ weekHidden: true })
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </HomeWords>
  )
}

function usePerspective({ loaded, past, settings }: HomeProps): PerspectiveProps {
  const rankings = useKeptRankings()
  const shifts = past.filter(({ log, forkOf }) => forkOf === null && !log.shift.startsWith('case:')).length
  return {
    pack: loaded.pack,
    wordings: useWordingsOf(loaded),
    home: settings.home,
    shifts,
    rankings: rankings.all,
    onKeep: (department, order) => rankings.add(loaded.pack.id, department, order, shifts),
  }
}

export function AskPart(props: HomeProps): ReactNode {
  const perspective = usePerspective(props)
  return (
    <HomeWords language={props.settings.language}>
      <PerspectiveAsk key={perspective.home} {...perspective} />
    </HomeWords>
  )
}

export function ProgressPart(props: HomeProps): ReactNode {
  const perspective = usePerspective(props)
  const { past, settings, onSettings } = props
  return (
    <HomeWords language={settings.language}>
      <div className="home-cards">
        <PerspectiveCard {...perspective} />
        <CalibrationCard calibration={calibration(past)} wordings={perspective.wordings} />
      </div>
      {settings.weekHidden && <ShowWeek onShow={() => onSettings({ weekHidden: false })} />}
    </HomeWords>
  )
}

function ShowWeek({ onShow }: { onShow: () => void }): ReactNode {
  const t = useHomeWords()
  return (
    <p className="week-show">
      <button type="button" className="button" onClick={onShow}>
        {t('week.show')}
      </button>
    </p>
  )
}
