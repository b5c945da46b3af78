/** How somebody's visit ended, as the id of its words. On the floor an end without a signature is another one than with it. */
import type { DebriefTextId } from './text/en.ts'
import type { TimelineRow } from './timeline.ts'

export function outcomeWord({ client, outcome }: TimelineRow, signed: ReadonlySet<number>): DebriefTextId {
  return outcome === 'ending' && signed.has(client) ? 'timeline.signed' : `outcome.${outcome}`
}
