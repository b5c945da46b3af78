/** One costly moment, in two halves: what happened, and what could have. The second is kept back until own words have been tried. */
import { useId, useState, type ReactNode } from 'react'
import { faceOf } from '#shift/face.ts'
import { minutes } from '../minutes.ts'
import { Portrait } from '../portrait.tsx'
import { Coding } from './coding.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { Disagree } from './disagree.tsx'
import { momentFacts } from './moment-facts.ts'
import { MomentWhy } from './moment-why.tsx'
import { StrongerReply } from './stronger-reply.tsx'
import { samePlace, withOwnWords, type Place } from './shift-record.ts'
import type { RankedMoment } from './worst-moments.ts'

export function MomentCard({ ranked: { rank, moment, points } }: { ranked: RankedMoment }): ReactNode {
  const t = useWords()
  const { shift, spoken, record, change, replay, whatIf } = useDebrief()
  const id = useId()
  const beat = spoken.beat(moment.client, moment.beat)
  const facts = momentFacts(shift.events, moment, spoken.case(moment.client))
  const place: Place = { client: moment.client, beat: beat?.id ?? '', reply: moment.reply }
  const own = record.ownWords.find((known) => samePlace(known, place))?.words ?? ''
  const [shown, setShown] = useState(record.reached === 'end' || own !== '')
  const name = spoken.name(moment.client)

  return (
    <article className="card debrief-moment" aria-labelledby={id}>
      <div className="moment-past">
        <Portrait person={spoken.person(moment.client)} face={faceOf(moment.trust, moment.tension, true)} className="moment-face" />
        <div className="moment-told">
          <h3 id={id} className="moment-head">
            <span className="moment-rank" aria-hidden="true">
              {rank}
            </span>
            <span>{t('moments.head', { rank, clock: minutes(moment.at), name })}</span>
          </h3>
          {facts.bubble !== null && (
            <p className="moment-heard">
              <span className="unseen">{t('moments.clientSaid', { name })} </span>
              {t('quote', { words: spoken.bubbleWords(moment.client, facts.bubble) })}
            </p>
          )}
          {moment.reply === null ? (
            <p className="moment-said silence">{t('moments.silence')}</p>
          ) : (
            <p className="moment-said">
              <span className="moment-you">{t('moments.youSaid')}</span> {t('quote', { words: spoken.replyWords(moment.client, moment.beat, moment.reply) })}
            </p>
          )}
          <MomentWhy moment={moment} facts={facts} points={points} />
          {moment.reply !== null && <Coding reply={spoken.reply(moment.client, moment.beat, moment.reply)} harms={[]} />}
          <div className="moment-deeds">
            <button type="button" className="button debrief-small" onClick={() => replay(moment.client, moment.at)}>
              {t('moments.again')}
            </button>
            {moment.reply !== null && (
              <button type="button" className="button debrief-small" onClick={() => whatIf(moment.client, moment.at, shown ? moment.best : null)}>
                {t('moments.whatIf')}
              </button>
            )}
          </div>
        </div>
      </div>
      <div className="moment-now">
        <label className="debrief-label" htmlFor={`${id}w`}>
          {t('moments.now')}
        </label>
        <textarea
          id={`${id}w`}
          className="debrief-field"
          rows={2}
          maxLength={1000}
          value={own}
          placeholder={t('moments.nowHelp')}
          onChange={(event) => change(withOwnWords(record, place, event.target.value))}
        />
        {shown ? (
          <StrongerReply moment={moment} />
        ) : (
          <div className="moment-reveal">
            <button type="button" className="button dark" disabled={own.trim() === ''} onClick={() => setShown(true)}>
              {t('moments.compare')}
            </button>
            <button type="button" className="button bare" onClick={() => setShown(true)}>
              {t('moments.skip')}
            </button>
          </div>
        )}
        {shown && moment.reply !== null && <Disagree place={place} />}
      </div>
    </article>
  )
}
