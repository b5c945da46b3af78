/** The debrief's title, which shift it is about, and what can be done with it as a whole. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { download } from '../download.ts'
import { exportShifts } from './record-export.ts'

interface DebriefHeadProps {
  readonly asPage: boolean
  readonly onPage: () => void
  readonly onAgain: () => void
  readonly onDone: () => void
}

export function DebriefHead({ asPage, onPage, onAgain, onDone }: DebriefHeadProps): ReactNode {
  const t = useWords()
  const { shift, scores, record, rows, wordings, pack, replay } = useDebrief()
  const first = rows.find(({ calledAt }) => calledAt !== null)
  const { shift: shiftId } = record.log
  const title = shiftId.startsWith('case:') ? wordings.say(wordingIds.caseTitle(shiftId.slice('case:'.length))) : wordings.say(wordingIds.shiftTitle(shiftId))
  const facts = [
    title,
    t('head.minutes', { minutes: Math.max(1, Math.round((shift.events.at(-1)?.at ?? 0) / 60_000)) }),
    t('head.clients', { clients: rows.length }),
    record.home === null ? null : t(`head.home.${record.home}`),
  ].filter((fact) => fact !== null)
  const save = (): void => {
    const json = exportShifts([record], new Date().toISOString(), () => ({ pack, shift, scores }))
    download(`counterpart-${shiftId.replace(/[^a-z0-9-]+/gi, '-')}-${record.finishedAt.slice(0, 10)}.json`, json)
  }
  return (
    <header className="debrief-head">
      <div className="debrief-title">
        <h1>{t('head.title')}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      <div className="debrief-deeds">
        {record.reached !== 'feeling' && first !== undefined && (
          <button type="button" className="button" onClick={() => replay(first.client, null)}>
            {t('head.replay')}
          </button>
        )}
        {record.reached === 'end' && (
          <button type="button" className="button" aria-pressed={asPage} onClick={onPage}>
            {t('head.page')}
          </button>
        )}
        {record.reached !== 'feeling' && (
          <button type="button" className="button" onClick={() => window.print()}>
            {t('head.print')}
          </button>
        )}
        {record.reached !== 'feeling' && (
          <button type="button" className="button" onClick={save}>
            {t('head.export')}
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {t('head.again')}
        </button>
        <button type="button" className="button dark" onClick={onDone}>
          {t('head.done')}
        </button>
      </div>
    </header>
  )
}
