/** What was worked before: how many shifts, how the last ones went, and what the player has resolved to do. */
import type { ReactNode } from 'react'
import type { Commitment, ShiftRecord } from '../debrief/shift-record.ts'
import { CommitmentNote } from '../commitment-note.tsx'
import { points } from '../points.ts'
import { useText } from '../text-context.tsx'

const LAST_SHOWN = 6

export function PastCard({ past, commitment, onPast }: { past: readonly ShiftRecord[]; commitment: Commitment | null; onPast: () => void }): ReactNode {
  const t = useText()
  const last = past.at(-1)
  return (
    <section className="title-card past-card" aria-labelledby="past-card-title">
      <h2 id="past-card-title">{t('title.past')}</h2>
      {last === undefined ? (
        <p>{t('title.pastNone')}</p>
      ) : (
        <>
          <div className="past-card-row">
            <Bars past={past.slice(-LAST_SHOWN)} />
            <p>
              {t('title.pastCount', { count: past.length })}
              <br />
              {t('title.pastBest', { empathy: points(last.scores.empathy), accuracy: points(last.scores.accuracy) })}
            </p>
          </div>
          {commitment !== null && <CommitmentNote commitment={commitment} label={t('title.commitment')} />}
          <button type="button" className="button" onClick={onPast}>
            {t('title.pastOpen')}
          </button>
        </>
      )}
    </section>
  )
}

/** The last shifts as pairs of bars; the same figures stand in words beside it. */
function Bars({ past }: { past: readonly ShiftRecord[] }): ReactNode {
  return (
    <svg className="past-bars" viewBox={`0 0 ${LAST_SHOWN * 20} 44`} aria-hidden="true" focusable="false">
      <path d={`M0 43.5H${LAST_SHOWN * 20}`} className="past-bars-floor" />
      {past.map(({ id, scores }, index) => (
        <g key={id} transform={`translate(${index * 20 + 2} 0)`}>
          <rect className="empathy" x="0" width="7" y={43 - (scores.empathy ?? 0) / 250} height={(scores.empathy ?? 0) / 250} rx="2" />
          <rect className="accuracy" x="8" width="7" y={43 - (scores.accuracy ?? 0) / 250} height={(scores.accuracy ?? 0) / 250} rx="2" />
        </g>
      ))}
    </svg>
  )
}
