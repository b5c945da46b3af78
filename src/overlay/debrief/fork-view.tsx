/** "What if I had said…": another reply at the same moment, beside the one that was chosen, and what came of each. */
import { useId, useMemo, type ReactNode } from 'react'
import { scoreShift } from '#score/score-shift.ts'
import { minutes } from '../minutes.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { futureOf, reactionAt } from './fork.ts'
import { ForkLines } from './fork-lines.tsx'
import { FutureCard } from './future-card.tsx'

interface ForkViewProps {
  readonly client: number
  readonly at: number
  /** Null: the first other reply. */ readonly reply: string | null
}

export function ForkView({ client, at, reply }: ForkViewProps): ReactNode {
  const t = useWords()
  const { shift, scores, spoken, relive, replay, whatIf, playOn } = useDebrief()
  const id = useId()
  const was = reactionAt(shift, client, at)
  const chosen = was?.chosen
  const others = chosen?.offers.filter((offer) => offer.reply !== chosen.reply).map((offer) => offer.reply) ?? []
  const other = reply !== null && others.includes(reply) ? reply : (others[0] ?? null)
  const log = useMemo(() => shift.log(), [shift])
  const future = useMemo(() => {
    if (other === null) return null
    try {
      return futureOf(relive, log, at, other)
    } catch {
      return null
    }
  }, [relive, log, at, other])
  const futureScore = useMemo(() => {
    if (future === null || !future.followed) return null
    return scoreShift(future.shift.state.clients, future.shift.events).conversations.find((conversation) => conversation.client === client) ?? null
  }, [future, client])

  if (was === null || chosen === undefined) return null
  const would = future === null ? null : reactionAt(future.shift, client, at)
  const scoreWas = scores.conversations.find((conversation) => conversation.client === client) ?? null

  return (
    <div className="fork">
      <p className="debrief-soft">{t('fork.where', { name: spoken.name(client), clock: minutes(at) })}</p>
      {other === null ? (
        <p>{t('fork.noOther')}</p>
      ) : (
        <>
          <div className="fork-pick">
            <label htmlFor={id} className="debrief-label">
              {t('fork.pick')}
            </label>
            <select id={id} className="debrief-select" value={other} onChange={(event) => whatIf(client, at, event.target.value)}>
              {others.map((one) => (
                <option key={one} value={one}>
                  {spoken.replyWords(client, chosen.beat, one)}
                </option>
              ))}
            </select>
          </div>
          <div className="fork-futures">
            <FutureCard title={t('fork.was')} client={client} reaction={was} end={{ shift, followed: true, score: scoreWas }} />
            {would === null || future === null ? (
              <p className="card debrief-box">{t('fork.failed')}</p>
            ) : (
              <FutureCard
                title={t('fork.would')}
                client={client}
                reaction={would}
                end={{ shift: future.shift, followed: future.followed, score: futureScore }}
                better
              />
            )}
          </div>
          <p className="debrief-soft">{future?.followed === true ? t('fork.followed') : t('fork.parted')}</p>
          {future !== null && (
            <details className="fork-whole">
              <summary>{t('fork.whole')}</summary>
              <ForkLines client={client} at={at} first={shift.events} second={future.shift.events} spoken={spoken} />
            </details>
          )}
        </>
      )}
      <div className="debrief-deeds">
        <button type="button" className="button" onClick={() => replay(client, at)}>
          {t('fork.toReplay')}
        </button>
        {other !== null && (
          <button type="button" className="button dark" onClick={() => playOn(at, other)}>
            {t('fork.playOn')}
          </button>
        )}
      </div>
    </div>
  )
}
