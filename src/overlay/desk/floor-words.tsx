/** The words that hang in the room of the sales floor: lines, target, what the manager says in passing, a signature. At the desk: `room-words.tsx`. */
import type { ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { DrawnRoom } from './drawn-room.ts'
import { managerNow } from './floor-moments.ts'
import { managerSays } from './floor-news-of.ts'
import { LinesPanel } from './lines-panel.tsx'
import { placedAt } from './room-words.tsx'
import { SignedMoment } from './signed-moment.tsx'
import { TargetCard } from './target-card.tsx'

interface FloorWordsProps {
  readonly shift: Shift
  readonly words: Wordings
  /** Null where the room is plain. */
  readonly room: DrawnRoom | null
  readonly covered: boolean
  readonly onCall: (client: number) => void
}

export function FloorWords({ shift, words, room, covered, onCall }: FloorWordsProps): ReactNode {
  const t = useText()
  const poster = room?.placeOf('poster') ?? null
  const display = room?.placeOf('display') ?? null
  const visit = covered ? null : managerNow(shift)
  return (
    <>
      <TargetCard shift={shift} style={poster === null ? null : placedAt(poster)} />
      <LinesPanel shift={shift} style={display === null ? null : placedAt(display)} onCall={onCall} />
      {!covered && <SignedMoment shift={shift} />}
      {visit !== null && (
        <p key={visit.visit} className="manager-bubble" aria-hidden="true">
          <span>{t('manager.says')}</span> {managerSays(shift, visit, words)}
        </p>
      )}
    </>
  )
}
