/** The card on the wall of the sales floor: what is wanted of the day, what is signed, and whether there was time to eat. */
import type { CSSProperties, ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { useText } from '../text-context.tsx'

export function TargetCard({ shift, style }: { shift: Shift; style: CSSProperties | null }): ReactNode {
  const t = useText()
  const { plan, state } = shift
  return (
    <section className={style === null ? 'poster target rough' : 'poster target'} style={style ?? {}} aria-label={t('target.name')}>
      {plan.target > 0 && (
        <p className="target-short" aria-hidden="true">
          {state.signed}/{plan.target}
        </p>
      )}
      <p className="target-title">{plan.target > 0 ? t('target.title', { of: plan.target }) : t('target.none')}</p>
      {plan.target > 0 && (
        <p className="target-so-far">
          {t('target.signed', { signed: state.signed })}
          {plan.lunchAtMs !== null && (
            <>
              <br />
              <span className={`lunch ${state.lunch}`}>{t('target.lunch', { state: state.lunch })}</span>
            </>
          )}
        </p>
      )}
    </section>
  )
}
