/** Signatures of the target, and in two sentences what honesty cost here and what promising costs at the desk. It is never averaged into an axis. */
import type { ReactNode } from 'react'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'
import { honestyOf } from './honesty.ts'

export function SignedCard(): ReactNode {
  const t = useWords()
  const { shift, scores, later, wordings } = useDebrief()
  const { signed, resisted, resistedUnsigned, onSand, lost } = honestyOf(shift, later)
  const { target } = shift.plan
  return (
    <section className="card signed-card">
      <div className="signed-count">
        <h3>{t('signed.title')}</h3>
        <p className="signed-figure">
          {scores.signed} <span className="signed-of">{target > 0 ? t('signed.of', { target }) : t('signed.noTarget')}</span>
        </p>
        <ul className="signed-squares" aria-hidden="true">
          {Array.from({ length: Math.max(target, scores.signed) }, (_, square) => (
            <li key={square} className={square >= scores.signed ? 'open' : square >= scores.signed - onSand ? 'sand' : 'firm'} />
          ))}
        </ul>
        <p className="score-caption">{t('signed.beside')}</p>
      </div>
      <div className="signed-told">
        <p>
          <b>{t('signed.honestyCost')}</b> {t('signed.honesty', { resisted, unsigned: resistedUnsigned })}
        </p>
        {signed > 0 && (
          <p className={onSand > 0 ? 'signed-sand' : undefined}>
            <b>{t('signed.promisingCost')}</b> {t('signed.promising', { onSand, signed, lost: wordings.money(lost) })}
          </p>
        )}
      </div>
    </section>
  )
}
