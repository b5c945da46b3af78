/** Why a moment cost what it did: the harm in words, the author's note, what it did to the client, who heard it. */
import type { ReactNode } from 'react'
import type { Moment } from '#score/scores.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import type { MomentFacts } from './moment-facts.ts'
import { ShutDoor } from './shut-door.tsx'
import { signed } from './signed.ts'

interface MomentWhyProps {
  readonly moment: Moment
  readonly facts: MomentFacts
  readonly points: number
}

export function MomentWhy({ moment, facts, points }: MomentWhyProps): ReactNode {
  const t = useWords()
  const { spoken } = useDebrief()
  const note = moment.reply === null ? null : spoken.note(moment.client, moment.beat, moment.reply)
  return (
    <div className="moment-why">
      <p>
        {facts.harms.map((kind, index) => (
          <b key={`${kind}${index}`} className="moment-harm">
            {t(`harm.${kind}`)}.{' '}
          </b>
        ))}
        {note ?? (facts.harms[0] === undefined ? '' : t(`harmWhy.${facts.harms[0]}`))}
      </p>
      {note !== null &&
        facts.harms.map(
          (kind, index) => (kind === 'solve-before-acknowledge' || kind === 'false-promise') && <p key={`${kind}${index}`}>{t(`harmWhy.${kind}`)}</p>,
        )}
      {facts.door !== null && <ShutDoor door={facts.door} moment={moment} />}
      <p className="debrief-soft">
        {t('moments.moved', { tension: signed(moment.tension - moment.tensionBefore), trust: signed(moment.trust - moment.trustBefore) })}
        {facts.heardBy > 0 && <> {t('moments.heardBy', { count: facts.heardBy })}</>}{' '}
        <b>{t('moments.cost', { points: { raw: points, shown: t.number(points, 1) } })}</b>
      </p>
    </div>
  )
}
