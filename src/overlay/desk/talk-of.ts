/** What stands in the bubble and what can be replied: read from the state and the last events of a shift, without a word of our own. */
import { wordingIds } from '#scenario/wording-ids.ts'
import type { EventOf } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'
import type { Counter } from '#shift/shift-state.ts'
import type { Wordings } from '#wording/pack-wordings.ts'

export interface Spoken {
  readonly client: number
  readonly kind: 'line' | 'parting' | 'walkedOut' | 'handedOver'
  readonly text: string
  /** Said after a silence. */
  readonly nudge: string | null
  /** Said on reading what was sent in writing. */
  readonly written: string | null
}

export interface Offered {
  readonly id: string
  readonly text: string
}

/** The conversation that ended last, unless another was put on hold since. */
function endedLast({ events }: Shift): EventOf<'conversationEnded'> | null {
  const last = events.findLast(({ kind }) => kind === 'conversationEnded' || kind === 'putOnHold')
  return last?.kind === 'conversationEnded' ? last : null
}

function lineAtCounter(shift: Shift, counter: Counter, words: Wordings): Spoken | null {
  const client = shift.state.clients[counter.client]
  const beat = client?.drawn.case.beats[counter.talk.beat]
  const line = beat?.lines[counter.talk.line]
  if (client === undefined || beat === undefined || line === undefined) return null
  const nudged = counter.talk.nudges > 0
  const reads = shift.events.some(({ kind, at }) => kind === 'sentInWriting' && at >= counter.beatAt)
  return {
    client: counter.client,
    kind: 'line',
    text: words.sayTo(client, wordingIds.line(client.case, beat.id, line.id)),
    nudge: nudged ? words.sayTo(client, wordingIds.nudge(client.case, beat.id)) : null,
    written: reads ? words.sayTo(client, wordingIds.inWriting(client.case)) : null,
  }
}

/** The line at the counter; with nobody there, the parting words of the last one. */
export function spokenNow(shift: Shift, words: Wordings): Spoken | null {
  const { counter, clients } = shift.state
  if (counter !== null) return lineAtCounter(shift, counter, words)
  const ended = endedLast(shift)
  const client = ended === null ? undefined : clients[ended.client]
  if (ended === null || client === undefined) return null
  const ending = ended.ending === null ? undefined : client.drawn.case.endings[ended.ending]
  const line = ending?.lines[ended.line]
  if (ended.how === 'handedOver')
    return { client: ended.client, kind: 'handedOver', text: words.sayTo(client, wordingIds.handOver(client.case)), nudge: null, written: null }
  if (ending === undefined || line === undefined) return { client: ended.client, kind: 'walkedOut', text: '', nudge: null, written: null }
  return {
    client: ended.client,
    kind: ended.how === 'walkedOut' ? 'walkedOut' : 'parting',
    text: words.sayTo(client, wordingIds.endingLine(client.case, ending.id, line.id)),
    nudge: null,
    written: null,
  }
}

export function offeredNow(shift: Shift, words: Wordings): readonly Offered[] {
  const { counter, clients } = shift.state
  const client = counter === null ? undefined : clients[counter.client]
  const beat = client?.drawn.case.beats[counter?.talk.beat ?? -1]
  if (counter === null || client === undefined || beat === undefined) return []
  return counter.order.flatMap((index) => {
    const reply = beat.replies[index]
    return reply === undefined ? [] : [{ id: reply.id, text: words.sayReply(client.drawn, client.drawn.case, beat.id, reply.id) }]
  })
}

/** What the colleague on the phone has said in this conversation. */
export function colleagueSaid(shift: Shift, words: Wordings): string | null {
  const { counter, clients } = shift.state
  const client = counter === null ? undefined : clients[counter.client]
  if (counter === null || client === undefined || counter.colleagueSaid === null) return null
  return words.sayTo(client, wordingIds.colleague(client.case, counter.colleagueSaid))
}
