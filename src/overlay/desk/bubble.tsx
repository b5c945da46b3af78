/** The speech bubble: what the client at the counter says, or said on leaving. */
import type { ReactNode } from 'react'
import type { WayIn } from '#scenario/pack.ts'
import { useText } from '../text-context.tsx'
import type { Spoken } from './talk-of.ts'

/** A line that needs smaller letters. */
const LONG = 130
/** With all that is said after it: where there is little room, it needs more. */
const LONGEST = 120

interface BubbleProps {
  readonly spoken: Spoken | null
  readonly name: string
  readonly by: WayIn
  readonly mood: string
}

export function Bubble({ spoken, name, by, mood }: BubbleProps): ReactNode {
  const t = useText()
  if (spoken === null) return null
  const letters = spoken.text.length + (spoken.nudge?.length ?? 0) + (spoken.written?.length ?? 0)
  const who = spoken.kind === 'line' ? t('desk.says', { name }) : spoken.kind === 'parting' ? t('desk.saidAtLast', { name }) : null
  return (
    <section className={`bubble ${spoken.kind} ${spoken.text.length > LONG ? 'long' : ''} ${letters > LONGEST ? 'longest' : ''}`} aria-label={who ?? name}>
      <div className="bubble-words">
        {spoken.kind === 'handedOver' && <p className="bubble-note">{t('desk.handedOver', { name })}</p>}
        {spoken.text !== '' && <p className="bubble-line">{spoken.kind === 'handedOver' ? t('desk.youSaid', { reply: spoken.text }) : spoken.text}</p>}
        {spoken.written !== null && <p className="bubble-written">{spoken.written}</p>}
        {spoken.nudge !== null && <p className="bubble-nudge">{spoken.nudge}</p>}
        {spoken.kind === 'walkedOut' && <p className="bubble-note">{t('desk.walkedOut', { name, by })}</p>}
        {spoken.kind === 'line' && <p className="unseen">{mood}</p>}
      </div>
    </section>
  )
}
