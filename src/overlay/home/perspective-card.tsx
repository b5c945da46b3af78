/** The other department's concerns as the player sees them: asked when it is time, else before and after. Figures are told, never graded. */
import { useState, type ReactNode } from 'react'
import type { Pack } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Home } from '../settings.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import { otherDepartment, type Department } from './department.ts'
import { useHomeWords } from './home-words.tsx'
import { ASKED_EVERY, rankingDue, rankingsOf, type Ranking } from './ranking.ts'
import { RankingForm } from './ranking-form.tsx'
import { spearman } from './spearman.ts'

export interface PerspectiveProps {
  readonly pack: Pack
  readonly wordings: Wordings
  readonly home: Home | null
  /** Shifts worked so far, single cases and forks apart. */
  readonly shifts: number
  readonly rankings: readonly Ranking[]
  readonly onKeep: (department: Department, order: readonly string[]) => void
}

/** On the list of past shifts: always there. */
export function PerspectiveCard({ pack, wordings, home, shifts, rankings, onKeep }: PerspectiveProps): ReactNode {
  const t = useHomeWords()
  if (home === null)
    return (
      <section className="card debrief-box home-card">
        <p>{t('perspective.noHome')}</p>
      </section>
    )
  const department = otherDepartment(home)
  const concerns = pack.concerns[department]
  const known = rankingsOf(rankings, pack.id, department, concerns)
  return (
    <section className="card debrief-box home-card">
      <h2>{t('perspective.title', { department: wordings.say(wordingIds.department(department)) })}</h2>
      {rankingDue(known, shifts) ? (
        <RankingForm key={known.length} concerns={concerns} wordings={wordings} onKeep={(order) => onKeep(department, order)} />
      ) : (
        <BeforeAndNow known={known} concerns={concerns} wordings={wordings} shifts={shifts} />
      )}
    </section>
  )
}

/** Before a shift: only when it is time, folded together, and it can be passed by. Kept, it says so once. */
export function PerspectiveAsk({ pack, wordings, home, shifts, rankings, onKeep }: PerspectiveProps): ReactNode {
  const t = useHomeWords()
  const [isKept, setIsKept] = useState(false)
  if (home === null) return null
  const department = otherDepartment(home)
  const concerns = pack.concerns[department]
  const known = rankingsOf(rankings, pack.id, department, concerns)
  if (isKept) return <output className="perspective-kept">{t(known.length > 1 ? 'perspective.keptAgain' : 'perspective.kept')}</output>
  if (!rankingDue(known, shifts)) return null
  return (
    <details className="perspective-ask">
      <summary>
        <span>
          {t(known.length > 0 ? 'perspective.askAgain' : shifts === 0 ? 'perspective.askBefore' : 'perspective.title', {
            department: wordings.say(wordingIds.department(department)),
          })}
        </span>{' '}
        <span className="soft">{t('perspective.minute')}</span>
      </summary>
      <RankingForm
        concerns={concerns}
        wordings={wordings}
        onKeep={(order) => {
          onKeep(department, order)
          setIsKept(true)
        }}
      />
    </details>
  )
}

function BeforeAndNow({
  known,
  concerns,
  wordings,
  shifts,
}: {
  known: readonly Ranking[]
  concerns: readonly string[]
  wordings: Wordings
  shifts: number
}): ReactNode {
  const t = useHomeWords()
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined) return null
  const left = ASKED_EVERY - (shifts % ASKED_EVERY)
  if (first === last)
    return (
      <>
        <p>{t('perspective.kept')}</p>
        <p className="debrief-soft">{t('perspective.againIn', { left })}</p>
      </>
    )
  const before = spearman(first.order, concerns) ?? 0
  const now = spearman(last.order, concerns) ?? 0
  return (
    <>
      <dl className="before-now">
        {(
          [
            ['before', first, before],
            ['now', last, now],
          ] as const
        ).map(([which, ranking, figure]) => (
          <div key={which}>
            <dt>
              {t(`perspective.${which}`)} <span className="debrief-soft">({t('perspective.when', { shifts: ranking.shifts })})</span>
            </dt>
            <dd>
              <span className="before-now-figure">{wordings.number(figure / 100, 2).replace('-', '−')}</span>
              <span className="before-now-track" aria-hidden="true">
                <span style={{ left: `${(figure + 100) / 2}%` }} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="debrief-well">{t(now > before ? 'perspective.nearer' : now < before ? 'perspective.further' : 'perspective.same')}</p>
      <p className="debrief-soft">
        {t('perspective.scale')} {t('perspective.againIn', { left })}
      </p>
      <details>
        <summary>
          {t('perspective.theirs')} <span className="debrief-soft">{t('perspective.theirsHelp')}</span>
        </summary>
        <ol className="ranking-list theirs">
          {concerns.map((id, place) => (
            <li key={id}>
              <span className="ranking-place" aria-hidden="true">
                {place + 1}
              </span>
              <span className="ranking-concern">{wordings.say(wordingIds.concern(id))}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
