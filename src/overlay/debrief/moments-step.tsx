/** The moments that cost most: what was said, then what the player would say now, and only then what stood beside it. */
import type { ReactNode } from 'react'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { MomentCard } from './moment-card.tsx'

export function MomentsStep(): ReactNode {
  const t = useWords()
  const { worst, scores } = useDebrief()
  if (worst.length === 0) return <p className="card debrief-box debrief-well">{t(scores.conversations.length === 0 ? 'moments.noneScored' : 'moments.none')}</p>
  return (
    <div className="moments">
      {worst.map((ranked) => (
        <MomentCard key={ranked.rank} ranked={ranked} />
      ))}
    </div>
  )
}
