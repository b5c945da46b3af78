/** The title with what this device keeps: what was played last at each side, and what was left in its middle. */
import { useEffect, useState, type ReactNode } from 'react'
import type { Offers } from '#overlay/choose/shift-offer.ts'
import { offerOf } from '#overlay/title/last-worked.ts'
import type { LeftOpen, PlaySide } from '#overlay/title/side-card.tsx'
import { TitleScreen, type TitleScreenProps } from '#overlay/title/title-screen.tsx'
import { MOST_HEARD, type SavedVisit, type VisitRecord } from '#overlay/queue/visit-record.ts'
import type { KeptShifts } from './use-kept-shifts.ts'

interface TitlePageProps extends Omit<TitleScreenProps, 'running' | 'lastVisit'> {
  readonly kept: KeptShifts
}

interface Visits {
  readonly running: SavedVisit | null
  readonly last: VisitRecord | null
}

/** Read anew whenever the title is shown. */
function useVisits({ store, notify }: KeptShifts): Visits {
  const [visits, setVisits] = useState<Visits>({ running: null, last: null })
  useEffect(() => {
    if (store === null) return
    let isGone = false
    const read = async (): Promise<void> => {
      const [{ saved }, { records, foreign }] = await Promise.all([store.visits.running(), store.visits.past()])
      if (isGone) return
      setVisits({ running: saved, last: records.at(-1) ?? null })
      if (foreign > 0) notify('notice.setAside')
    }
    // Without them the title still leads everywhere.
    read().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [store, notify])
  return visits
}

export function TitlePage({ kept, ...props }: TitlePageProps): ReactNode {
  const { offers } = props
  const visits = useVisits(kept)
  const caseTitle = (visit: SavedVisit): string | null => (offers === null ? null : (offerOf(offers, caseOf(visit))?.title ?? null))
  return <TitleScreen {...props} running={leftOpen(offers, kept, visits, caseTitle)} lastVisit={lastVisit(visits, caseTitle)} />
}

/** A visit is of `client:<case>`; the case by itself is offered as `case:<case>`. */
const caseOf = ({ log }: SavedVisit): string => log.shift.replace(/^client:/, 'case:')

function lastVisit({ last }: Visits, titleOf: (visit: SavedVisit) => string | null): TitleScreenProps['lastVisit'] {
  const title = last === null ? null : titleOf(last)
  return last === null || title === null ? null : { title, heard: last.heard, of: MOST_HEARD }
}

function leftOpen(offers: Offers | null, kept: KeptShifts, visits: Visits, titleOf: (visit: SavedVisit) => string | null): TitleScreenProps['running'] {
  const running: Partial<Record<PlaySide, LeftOpen>> = {}
  const { running: shift } = kept
  const offer = offers === null || shift === null ? undefined : offerOf(offers, shift.log.shift)
  if (shift !== null && offer !== undefined) running[offer.side] = { title: offer.title, atMs: shift.log.until }
  const visit = visits.running
  const title = visit === null ? null : titleOf(visit)
  if (visit !== null && title !== null) running.queue = { title, atMs: visit.log.until }
  return running
}
