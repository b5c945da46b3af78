/** The promise ledger: what was promised in this shift, and what became of it. */
import type { ShiftEvent } from '#shift/event.ts'
import type { LedgerRow } from './scores.ts'

export function ledgerOf(events: readonly ShiftEvent[]): readonly LedgerRow[] {
  const rows: LedgerRow[] = []
  for (const event of events) {
    if (event.kind === 'promiseMade')
      rows.push({
        client: event.client,
        promise: event.promise,
        beat: event.beat,
        reply: event.reply,
        at: event.at,
        feasible: event.feasible,
        written: false,
        state: 'open',
      })
    else if (event.kind === 'sentInWriting') {
      for (const [i, row] of rows.entries()) if (row.client === event.client) rows[i] = { ...row, written: true }
    } else if (event.kind === 'promiseSettled') {
      const index = rows.findLastIndex(
        (row) => row.client === event.client && row.promise === event.promise && (row.state === 'open' || event.state === 'void'),
      )
      const row = rows[index]
      if (row) rows[index] = { ...row, state: event.state }
    }
  }
  return rows
}
