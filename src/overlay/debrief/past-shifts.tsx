/** All shifts that were worked on this device: how empathy and accuracy went, each to be opened again, pairs to be seen, all to be exported. */
import type { ReactNode } from 'react'
import type { Pack } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import { Portrait } from '../portrait.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import { firstHalfOf, secondHalfOf } from '../pair/pairs-of.ts'
import { DebriefWords, useWords } from './debrief-words.tsx'
import { points } from '../points.ts'
import { ProgressFigure } from './progress-figure.tsx'
import { progressPoints } from './progress-points.ts'
import type { ShiftRecord } from './shift-record.ts'
import '../look/debrief.css'
import '../look/debrief-past.css'

export interface PastShiftsProps {
  /** Null until they are loaded: the list can be read without them. */
  readonly pack: Pack | null
  readonly wordings: Wordings | null
  readonly language: string
  readonly past: readonly ShiftRecord[]
  /** What else is known of the player's way; null until it has been loaded. */
  readonly progress: ReactNode
  /** Writes all shifts into a file. */
  readonly onExport: () => void
  readonly onOpen: (id: string) => void
  /** To take over a floor shift from a colleague. */
  readonly onReceive: () => void
  readonly onDone: () => void
}

export function PastShifts(props: PastShiftsProps): ReactNode {
  return (
    <DebriefWords language={props.language}>
      <List {...props} />
    </DebriefWords>
  )
}

function titleOf({ log }: ShiftRecord, wordings: Wordings | null): string {
  if (wordings === null) return ''
  return log.shift.startsWith('case:') ? wordings.say(wordingIds.caseTitle(log.shift.slice('case:'.length))) : wordings.say(wordingIds.shiftTitle(log.shift))
}

function List({ pack, wordings, language, past, progress, onExport, onOpen, onReceive, onDone }: PastShiftsProps): ReactNode {
  const t = useWords()
  const newestFirst = [...past].sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : a.finishedAt > b.finishedAt ? -1 : 0))
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' })
  const known = (record: ShiftRecord): boolean => pack === null || (record.log.pack === pack.id && record.log.packHash === pack.hash)
  const last = newestFirst.find(({ commitment }) => commitment !== null)?.commitment ?? null
  return (
    <main className="debrief past-shifts">
      <header className="debrief-head">
        <div className="debrief-title">
          <h1>{t('past.title')}</h1>
          <p>{t('past.count', { count: past.length })}</p>
        </div>
        <div className="debrief-deeds">
          {past.length > 0 && (
            <button type="button" className="button" onClick={onExport}>
              {t('past.exportAll')}
            </button>
          )}
          <button type="button" className="button" onClick={onReceive}>
            {t('past.receive')}
          </button>
          <button type="button" className="button dark" onClick={onDone}>
            {t('past.done')}
          </button>
        </div>
      </header>
      {past.length === 0 ? (
        <section className="card debrief-box past-empty">
          <div className="past-empty-people" aria-hidden="true">
            <Portrait person="elena" face="calm" />
            <Portrait person="vera" face="suspicious" />
            <Portrait person="mihai" face="calm" />
          </div>
          <h2>{t('past.empty')}</h2>
          <p>{t('past.emptyHelp')}</p>
        </section>
      ) : (
        <>
          <div className="past-top">
            <ProgressFigure points={progressPoints(past)} />
            {last !== null && (
              <section className="card debrief-box past-plan">
                <h2>{t('past.plan')}</h2>
                <p>
                  <b>{t('commitment.if')}</b> {last.if},
                </p>
                <p>
                  <b>{t('commitment.then')}</b> {last.then}.
                </p>
              </section>
            )}
          </div>
          {progress}
          <section className="card debrief-box debrief-scroll">
            <table className="debrief-table past-table">
              <caption className="unseen">{t('past.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('past.shift')}</th>
                  <th scope="col">{t('past.when')}</th>
                  <th scope="col">{t('score.empathy')}</th>
                  <th scope="col">{t('score.accuracy')}</th>
                  <th scope="col">{t('score.queueCare')}</th>
                  <th scope="col">{t('past.lost')}</th>
                  <th scope="col">
                    <span className="unseen">{t('past.open')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {newestFirst.map((record) => (
                  <tr key={record.id}>
                    <th scope="row">
                      {titleOf(record, wordings)}
                      <span className="past-mode debrief-soft">
                        {t(`past.${record.log.mode}`)}
                        {record.forkOf !== null && <> · {t('past.fork')}</>}
                      </span>
                      <PairLine record={record} past={past} wordings={wordings} onOpen={onOpen} />
                    </th>
                    <td>
                      <time dateTime={record.finishedAt}>{day.format(new Date(record.finishedAt))}</time>
                    </td>
                    <td className="figure empathy" data-label={t('score.empathy')}>
                      {points(record.scores.empathy)}
                    </td>
                    <td className="figure accuracy" data-label={t('score.accuracy')}>
                      {points(record.scores.accuracy)}
                    </td>
                    <td className="figure" data-label={t('score.queueCare')}>
                      {points(record.scores.queueCare)}
                    </td>
                    <td className="figure" data-label={t('past.lost')}>
                      {record.scores.lost}
                    </td>
                    <td>
                      {known(record) ? (
                        <button
                          type="button"
                          className="button debrief-small"
                          onClick={() => onOpen(record.id)}
                          aria-label={t('past.openOne', { shift: titleOf(record, wordings), when: day.format(new Date(record.finishedAt)) })}
                        >
                          {t('past.open')}
                        </button>
                      ) : (
                        <span className="debrief-soft">{t('past.otherPack')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {past.length === 0 && progress}
    </main>
  )
}

/** To which other shift this one belongs, and the way there. */
function PairLine({ record, past, wordings, onOpen }: Pick<PastShiftsProps, 'past' | 'wordings' | 'onOpen'> & { record: ShiftRecord }): ReactNode {
  const t = useWords()
  const first = firstHalfOf(record, past)
  const other = first ?? secondHalfOf(record, past)
  if (other === null) return record.log.after !== undefined && <span className="past-pair">↳ {t('past.handed')}</span>
  const shift = titleOf(other, wordings)
  return (
    <span className="past-pair">
      <span aria-hidden="true">{first === null ? '↱' : '↳'}</span>{' '}
      <button type="button" className="debrief-link" onClick={() => onOpen(other.id)}>
        {t(first === null ? 'past.servedIn' : 'past.serves', { shift })}
      </button>
    </span>
  )
}
