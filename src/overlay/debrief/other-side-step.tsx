/** What the other side felt: every client over her conversation, and the colleagues in the other department. */
import type { ReactNode } from 'react'
import { faceOf } from '#shift/face.ts'
import { PlayThisSide } from '../mirror/play-this-side.tsx'
import { Portrait } from '../portrait.tsx'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { GoodwillFigure } from './goodwill-figure.tsx'
import { SigningLine } from './signing-line.tsx'
import { moodCurve } from './mood-curve.ts'
import { MoodFigure } from './mood-figure.tsx'
import type { TimelineRow } from './timeline.ts'
import { transcriptOf } from './transcript.ts'

export function OtherSideStep(): ReactNode {
  const t = useWords()
  const { rows, spoken, record, wordings } = useDebrief()
  const met = rows.filter(({ calledAt }) => calledAt !== null)
  const unmet = rows.filter(({ calledAt }) => calledAt === null)
  return (
    <div className="other-side">
      <ul className="felt-list">
        {met.map((row) => (
          <Felt key={row.client} row={row} />
        ))}
      </ul>
      {unmet.length > 0 && (
        <section className="card debrief-box">
          <h3>{t('felt.unmet')}</h3>
          <ul className="felt-unmet">
            {unmet.map((row) => (
              <li key={row.client}>
                <Portrait person={spoken.person(row.client)} face={row.outcome === 'left' ? 'contempt' : 'tired'} className="felt-small" />
                <span>
                  <b>{spoken.name(row.client)}</b>
                  <br />
                  {t('felt.unmetHow', { minutes: Math.max(1, Math.round(row.waitedMs / 60_000)), how: t(`outcome.${row.outcome}`) })}
                </span>
                <PlayThisSide record={record.id} client={row.client} name={spoken.name(row.client)} language={wordings.language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <GoodwillFigure />
    </div>
  )
}

function Felt({ row }: { row: TimelineRow }): ReactNode {
  const t = useWords()
  const { shift, spoken, replay, record, wordings } = useDebrief()
  const points = moodCurve(shift.events, row.client)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const words = transcriptOf(shift.events, row.client)
    .filter((line) => line.who === 'client')
    .at(-1)
  const whole = (value: number): number => Math.round(value / 100)
  return (
    <li className="card felt">
      <Portrait person={spoken.person(row.client)} face={faceOf(last.trust, last.tension, false)} className="felt-face" />
      <div className="felt-told">
        <div className="felt-head">
          <h3>{spoken.name(row.client)}</h3>
          <button
            type="button"
            className="button debrief-small"
            onClick={() => replay(row.client, null)}
            aria-label={t('timeline.replay', { name: spoken.name(row.client) })}
          >
            {t('felt.replay')}
          </button>
          <PlayThisSide record={record.id} client={row.client} name={spoken.name(row.client)} language={wordings.language} />
        </div>
        <p className="debrief-soft">
          {t('felt.change', { trustFrom: whole(first.trust), trustTo: whole(last.trust), tensionFrom: whole(first.tension), tensionTo: whole(last.tension) })}
        </p>
        {words?.who === 'client' && <p className="felt-last">{t('quote', { words: spoken.bubbleWords(row.client, words.bubble) })}</p>}
        <SigningLine client={row.client} />
        {row.outcome !== 'ending' && <p className="felt-how">{t(`outcome.${row.outcome}`)}</p>}
      </div>
      <MoodFigure points={points} />
    </li>
  )
}
