/** The way to what was worked before: how many shifts, and how the last ones went. */
import type { ReactNode } from 'react'
import type { ShiftRecord } from '../debrief/shift-record.ts'
import { useText } from '../text-context.tsx'

const LAST_SHOWN = 6

export function PastCard({ past, onPast }: { past: readonly ShiftRecord[]; onPast: () => void }): ReactNode {
  const t = useText()
  return (
    <section className="title-card past-card">
      <h2>
        <button type="button" className="side-card-open" onClick={onPast}>
          {t('title.past')}
        </button>
      </h2>
      {past.length === 0 ? (
        <p className="side-card-for">{t('title.pastNone')}</p>
      ) : (
        <>
          <Bars past={past.slice(-LAST_SHOWN)} />
          <p className="side-card-last">{t('title.pastCount', { count: past.length })}</p>
        </>
      )}
    </section>
  )
}

/** The last shifts as pairs of bars; the same figures stand in words on the page that this leads to. */
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
