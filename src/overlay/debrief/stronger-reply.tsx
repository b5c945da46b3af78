/** The best reply that stood beside the chosen one, and why it is. */
import type { ReactNode } from 'react'
import type { Moment } from '#score/scores.ts'
import { Coding } from './coding.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'

export function StrongerReply({ moment }: { moment: Moment }): ReactNode {
  const t = useWords()
  const { spoken } = useDebrief()
  if (moment.best === null)
    return (
      <div className="stronger">
        <p>{t(moment.reply === null ? 'stronger.silence' : 'stronger.wasBest')}</p>
      </div>
    )
  const note = spoken.note(moment.client, moment.beat, moment.best)
  return (
    <div className="stronger">
      <h4 className="stronger-head">{t('stronger.title')}</h4>
      <p className="stronger-words">{t('quote', { words: spoken.replyWords(moment.client, moment.beat, moment.best) })}</p>
      <Coding reply={spoken.reply(moment.client, moment.beat, moment.best)} harms={[]} terse />
      {note !== null && <p className="stronger-note">{note}</p>}
      <p className="debrief-soft">{t('stronger.compare')}</p>
    </div>
  )
}
