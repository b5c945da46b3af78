/** What the agent behind the counter is doing, as it looks from the queue: read from the state and the last events alone. */
import { readingMsPerWord } from './reading-time.ts'
import type { Shift } from '#shift/shift.ts'

export type AgentDoing = 'nobody' | 'waitsForYou' | 'listens' | 'thinks' | 'types' | 'phones' | 'writes' | 'speaks'

/** A page that was opened is read for so long. */
const TYPING_MS = 6500

export function agentDoing({ state, events }: Pick<Shift, 'state' | 'events'>): AgentDoing {
  const { counter, now, busyUntil } = state
  if (busyUntil > now) return lastKind(events) === 'sentInWriting' ? 'writes' : 'speaks'
  if (counter === null) return 'nobody'
  if (counter.phoneUntil !== null) return 'phones'
  if (counter.choosing) return 'waitsForYou'
  const said = state.clients[counter.client]?.drawn.case.beats[counter.talk.beat]?.lines[counter.talk.line]?.words ?? 0
  if (now < counter.beatAt + said * readingMsPerWord) return 'listens'
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event === undefined || event.at < counter.beatAt || event.kind === 'beatEntered') break
    if (event.kind === 'articleOpened') return now < event.at + TYPING_MS ? 'types' : 'thinks'
    if (event.kind === 'momentAsked') return 'types'
  }
  return 'thinks'
}

function lastKind(events: Shift['events']): 'sentInWriting' | 'queueAddressed' | null {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const kind = events[index]?.kind
    if (kind === 'sentInWriting' || kind === 'queueAddressed') return kind
  }
  return null
}
