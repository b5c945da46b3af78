/** One of two futures: the reply, how it is coded, what the client answered, and how the conversation ended. */
import type { ReactNode } from 'react'
import { faceOf } from '#shift/face.ts'
import type { ConversationScore } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import { Portrait } from '../portrait.tsx'
import { Coding } from './coding.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import type { Reaction } from './fork.ts'
import { moodCurve } from './mood-curve.ts'
import { points } from '../points.ts'
import { signed } from './signed.ts'
import type { Bubble } from './replay-frames.ts'

interface FutureCardProps {
  readonly title: string
  readonly client: number
  readonly reaction: Reaction
  readonly end: { readonly shift: Shift; /** The conversation was led to its end. */ readonly followed: boolean; readonly score: ConversationScore | null }
  /** Drawn as the one that was not lived. */
  readonly better?: boolean
}

export function FutureCard({ title, client, reaction: { chosen, next }, end, better = false }: FutureCardProps): ReactNode {
  const t = useWords()
  const { spoken } = useDebrief()
  const bubble: Bubble | null =
    next === null
      ? null
      : next.kind === 'beatEntered'
        ? { kind: 'line', beat: next.beat, line: next.line }
        : next.ending === null
          ? null
          : { kind: 'ending', ending: next.ending, line: next.line }
  const answer = bubble === null ? '' : spoken.bubbleWords(client, bubble)
  const last = moodCurve(end.shift.events, client).at(-1)
  const how = end.shift.events.find((event) => event.kind === 'conversationEnded' && event.client === client)
  return (
    <section className={better ? 'card future would' : 'card future'}>
      <h3>{title}</h3>
      <p className="future-said">{t('quote', { words: spoken.replyWords(client, chosen.beat, chosen.reply) })}</p>
      <Coding reply={spoken.reply(client, chosen.beat, chosen.reply)} harms={chosen.harms} terse />
      <p className="debrief-soft">
        {t('fork.worth', { value: { raw: chosen.value, shown: t.number(chosen.value / 2).replace('-', '−') } })} ·{' '}
        {t('moments.moved', { tension: signed(chosen.tension - chosen.tensionBefore), trust: signed(chosen.trust - chosen.trustBefore) })}
      </p>
      <div className="future-answer">
        <Portrait person={spoken.person(client)} face={faceOf(chosen.trust, chosen.tension, true)} className="felt-small" />
        <p className="future-bubble">{answer === '' ? t('fork.noAnswer') : answer}</p>
      </div>
      {last !== undefined && (
        <p className="future-end">
          <b>{t('fork.led')}</b> {how?.kind === 'conversationEnded' && end.followed ? t(`outcome.${how.how}`) : t('fork.stillOpen')}
          {' · '}
          {t('fork.mood', { trust: Math.round(last.trust / 100), tension: Math.round(last.tension / 100) })}
          {end.score !== null && (
            <>
              {' · '}
              {t('fork.scores', { empathy: points(end.score.empathy), accuracy: points(end.score.accuracy) })}
            </>
          )}
        </p>
      )}
    </section>
  )
}
