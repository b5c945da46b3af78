/** Choosing whom to be in the queue: puts the pack's cases, the kept visits and the rules behind the screen. */
import { useCallback, useMemo, type ReactNode } from 'react'
import '#overlay/look/choose.css'
import { clientCard, type ClientCard } from '#overlay/queue/client-card.ts'
import { QueueChooseScreen } from '#overlay/queue/queue-choose-screen.tsx'
import { caseOffers, type VisitStart } from '#overlay/queue/visit-start.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { drawSeed, newVisit } from './begin-visit.ts'
import type { QueuePageProps } from './queue-page-props.ts'
import { goTo, toSide } from './routes.ts'
import { beginVisit } from './rules.ts'
import { visitRows, visitTitle } from './visit-rows.ts'

export function QueueChoosePage({ preselected, loaded, visits, settings, onSettings }: QueuePageProps & { readonly preselected: string | null }): ReactNode {
  const { pack, texts, language } = loaded
  const words = useMemo(() => openWordings(pack, texts, language), [pack, texts, language])
  const offers = useMemo(() => caseOffers(pack, words), [pack, words])
  const past = useMemo(() => visitRows(visits.past, pack, words), [visits.past, pack, words])
  const cardOf = useCallback(
    (caseId: string, seed: number): ClientCard | null => {
      const client = beginVisit(pack, caseId, seed, 100, { intensity: 0, number: 0, ledger: null, agent: 'best' }).state.clients[humanPlace]
      return client === undefined ? null : clientCard(pack, client, words)
    },
    [pack, words],
  )
  const begin = async (start: VisitStart): Promise<void> => {
    await visits.begin(newVisit(pack, { ...start, pace: settings.pace, mirror: null }))
    goTo({ page: 'queuePlay' })
  }
  return (
    <QueueChooseScreen
      offers={offers}
      preselected={preselected}
      cardOf={cardOf}
      drawSeed={drawSeed}
      past={past}
      takenBack={visits.past.findLast(({ takeBack }) => takeBack.trim() !== '')?.takeBack ?? null}
      running={visits.running === null ? null : visitTitle(visits.running.log, words)}
      lost={visits.lost}
      settings={settings}
      onSettings={onSettings}
      onBegin={(start) => void begin(start)}
      onContinue={() => goTo({ page: 'queuePlay' })}
      onOpen={(id) => goTo({ page: 'queueDebrief', id })}
      onSide={toSide}
      onBack={() => goTo({ page: 'title' })}
    />
  )
}
