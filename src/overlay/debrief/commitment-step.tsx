/** One if–then plan, begun from what went wrong and finished by the player. It comes back before the next shift. */
import { useId, type ReactNode } from 'react'
import { commitmentIdeas, type CommitmentIdea } from './commitment-ideas.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { momentFacts } from './moment-facts.ts'

export function CommitmentStep(): ReactNode {
  const t = useWords()
  const { record, change, worst, scores, rows, shift, spoken } = useDebrief()
  const id = useId()
  const ideas = commitmentIdeas(worst, ({ moment }) => momentFacts(shift.events, moment, spoken.case(moment.client)).harms, scores.conversations, rows)
  const commitment = record.commitment ?? { if: '', then: '', about: null }
  const set = (changed: Partial<typeof commitment>): void => {
    const next = { ...commitment, ...changed }
    change({ ...record, commitment: next.if.trim() === '' && next.then.trim() === '' ? null : next })
  }
  const take = ({ idea, client }: CommitmentIdea): void =>
    set({ if: t(`idea.${idea}.if`), then: t(`idea.${idea}.then`), about: client === null ? null : (spoken.case(client)?.id ?? null) })
  return (
    <div className="plan-step">
      <section className="card debrief-box">
        <h3>{t('commitment.ideas')}</h3>
        <ul className="plan-ideas">
          {ideas.map((one) => (
            <li key={one.idea}>
              <button type="button" className="plan-idea" onClick={() => take(one)}>
                <span>
                  <b>{t('commitment.if')}</b> {t(`idea.${one.idea}.if`)}, <b>{t('commitment.then')}</b> {t(`idea.${one.idea}.then`)}.
                </span>
                {one.client !== null && <span className="debrief-soft">{t('commitment.about', { name: spoken.name(one.client) })}</span>}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="card debrief-box plan-own">
        <h3>{t('commitment.own')}</h3>
        <label htmlFor={`${id}i`} className="debrief-label">
          {t('commitment.if')}
        </label>
        <textarea
          id={`${id}i`}
          className="debrief-field"
          rows={2}
          maxLength={400}
          value={commitment.if}
          onChange={(event) => set({ if: event.target.value })}
          placeholder={t('commitment.ifHelp')}
        />
        <label htmlFor={`${id}t`} className="debrief-label">
          {t('commitment.then')}
        </label>
        <textarea
          id={`${id}t`}
          className="debrief-field"
          rows={2}
          maxLength={400}
          value={commitment.then}
          onChange={(event) => set({ then: event.target.value })}
          placeholder={t('commitment.thenHelp')}
        />
        <p className="debrief-soft">{t('commitment.comesBack')}</p>
      </section>
    </div>
  )
}
