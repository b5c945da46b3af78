/** A signature just given: the paper, the name, the pen that writes it, and how many it makes. It is announced by the news. */
import type { ReactNode } from 'react'
import type { Shift } from '#shift/shift.ts'
import { useText } from '../text-context.tsx'
import { signatureNow } from './floor-moments.ts'
import { nameOfNumber } from './names.ts'

/** A name nobody can read, in one stroke. */
const SIGNATURE =
  'M4 34c10-26 18-32 21-28 4 6-18 30-13 33 5 3 14-18 20-19 5-1-3 13 3 14 6 1 10-15 16-15 5 0-4 13 2 14 7 1 12-22 18-31M66 30c8-3 15-6 21-13 3 10 5 16 12 14 6-2 9-8 16-9 6 0 4 8 11 8 10 0 24-6 40-15'

export function SignedMoment({ shift }: { shift: Shift }): ReactNode {
  const t = useText()
  const signed = signatureNow(shift)
  if (signed === null) return null
  const { pack, plan, state } = shift
  return (
    <div key={signed.signed} className="signed" aria-hidden="true">
      <p className="signed-name">{nameOfNumber(pack, state, signed.client)}</p>
      <svg viewBox="0 0 170 44" focusable="false">
        <path className="signed-line" d="M2 41H168" />
        <path className="signed-hand" pathLength="1" d={SIGNATURE} />
      </svg>
      <p className="signed-stamp">
        {t('signed.title')}
        {plan.target > 0 && <span> · {t('signed.count', { signed: signed.signed, of: plan.target })}</span>}
      </p>
    </div>
  )
}
