/** How near a prospect was to signing: trust and offer together against her threshold, with what was only promised of it set apart. */
import type { ReactNode } from 'react'
import { signsAt } from './appeal-curve.ts'
import { useDebrief } from './debrief-context.tsx'
import { useWords } from './debrief-words.tsx'

export function SigningLine({ client }: { client: number }): ReactNode {
  const t = useWords()
  const { appeal, later, signed, spoken } = useDebrief()
  const where = spoken.case(client)
  const at = where === null ? null : signsAt(where)
  const points = appeal.get(client)
  const [first, last] = [points?.[0], points?.at(-1)]
  if (at === null || first === undefined || last === undefined) return null
  const promised = later.find((one) => one.client === client)?.promises.reduce((sum, { lowers }) => sum + lowers, 0) ?? 0
  const most = Math.max(at, last.sum, first.sum) * 1.1
  const percent = (value: number): string => `${Math.max(0, (value / most) * 100)}%`
  const own = Math.max(0, last.sum - promised)
  return (
    <div className="signing">
      <p>
        <b className={signed.has(client) ? 'signing-yes' : 'signing-no'}>{t(signed.has(client) ? 'felt.signed' : 'felt.unsigned')}</b>
        {' · '}
        {t('felt.signing', { from: first.sum, to: last.sum, at })} {promised > 0 && t('felt.promised', { points: promised })}
      </p>
      <svg className="signing-bar" width="100%" height="14" aria-hidden="true">
        <rect className="signing-track" width="100%" height="10" y="2" rx="5" />
        <rect className="signing-own" width={percent(own)} height="10" y="2" rx="5" />
        <rect className="signing-promised" x={percent(own)} width={percent(last.sum - own)} height="10" y="2" />
        <rect className="signing-at" x={percent(at)} width="3" height="14" transform="translate(-1.5 0)" />
      </svg>
    </div>
  )
}
