/** What was sent in writing, and what of it was not so: there it costs twice. Told by `writings-list.tsx`. */
import { isCriticalError } from '#score/accuracy.ts'
import type { FactVerdict, LedgerRow, Scores } from '#score/scores.ts'
import type { ShiftEvent } from '#shift/event.ts'

export interface Writing {
  readonly client: number
  readonly at: number
  /** What had been said by then and was not so. */
  readonly wrong: readonly FactVerdict[]
  /** What had been promised and could not be kept. */
  readonly promises: readonly LedgerRow[]
  /** Hundredths that are lost only because it was written. */
  readonly extra: number
}

export function writingsOf(events: readonly ShiftEvent[], { conversations, ledger }: Scores): readonly Writing[] {
  return events.flatMap((event): readonly Writing[] => {
    if (event.kind !== 'sentInWriting') return []
    const { client, at } = event
    const facts = conversations.find((one) => one.client === client)?.facts ?? []
    const wrong = facts.filter((fact) => fact.at !== null && fact.at <= at && isCriticalError(fact.verdict))
    return [
      {
        client,
        at,
        wrong,
        promises: ledger.filter((row) => row.client === client && row.written && !row.feasible),
        extra: wrong.reduce((sum, { cost }) => sum + cost / 2, 0),
      },
    ]
  })
}
