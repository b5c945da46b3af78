/** The plan that the player made for himself after a shift, shown again before the next. */
import type { ReactNode } from 'react'
import type { Commitment } from './debrief/shift-record.ts'
import { useText } from './text-context.tsx'

export function CommitmentNote({ commitment, label }: { commitment: Commitment; label: string }): ReactNode {
  const t = useText()
  return (
    <figure className="commitment">
      <figcaption>{label}</figcaption>
      <blockquote>{t('app.ifThen', { if: commitment.if, then: commitment.then })}</blockquote>
    </figure>
  )
}
