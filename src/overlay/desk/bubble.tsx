/** The speech bubble: what the client at the counter says, or said on leaving. */
import type { ReactNode } from 'react'
import { useText } from '../text-context.tsx'
import type { Spoken } from './talk-of.ts'

/** A line that needs smaller letters. */
const LONG = 130

export function Bubble({ spoken, name, mood }: { spoken: Spoken | null; name: string; mood: string }): ReactNode {
  const t = useText()
  if (spoken === null) return null
  const who = spoken.kind === 'line' ? t('desk.says', { name }) : spoken.kind === 'parting' ? t('desk.saidAtLast', { name }) : null
  return (
    <section className={`bubble ${spoken.kind} ${spoken.text.length > LONG ? 'long' : ''}`} aria-label={who ?? name}>
      <div className="bubble-words">
        {spoken.kind === 'handedOver' && <p className="bubble-note">{t('desk.handedOver', { name })}</p>}
        {spoken.text !== '' && <p className="bubble-line">{spoken.kind === 'handedOver' ? t('desk.youSaid', { reply: spoken.text }) : spoken.text}</p>}
        {spoken.nudge !== null && <p className="bubble-nudge">{spoken.nudge}</p>}
        {spoken.kind === 'walkedOut' && <p className="bubble-note">{t('desk.walkedOut', { name })}</p>}
        {spoken.kind === 'line' && <p className="unseen">{mood}</p>}
      </div>
    </section>
  )
}
