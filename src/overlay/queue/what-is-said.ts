/** What can be heard just now: the agent, the client at the counter, oneself. Ids of wordings are turned into words by whoever shows them. */
import type { Shift } from '#shift/shift.ts'
import type { Spoken } from '../debrief/spoken.ts'
import { counterTalk } from './counter-talk.ts'
import { agentToAll } from './queue-news.ts'
import type { QueueText } from './queue-words.tsx'

export interface Heard {
  readonly text: string
  readonly nudge: string | null
}

export interface WhatIsSaid {
  readonly agent: { readonly text: string; readonly toAll: boolean } | null
  /** Who stands at the counter, or has just left it; never oneself. */
  readonly client: (Heard & { readonly name: string }) | null
  readonly me: Heard | null
  /** Whose words are the last ones. */
  readonly last: 'agent' | 'client' | 'me' | null
}

/** The agent's words to all are in the air for so long. */
const TO_ALL_MS = 7000
/** What another client is answered is heard for so long before she speaks again. */
const ANSWERING_MS = 3500
/** Parting words are in the air for so long. */
const PARTING_MS = 5000

export function whatIsSaid({ state, events }: Pick<Shift, 'state' | 'events'>, spoken: Spoken, q: QueueText): WhatIsSaid {
  const talk = counterTalk(events)
  const addressed = events.findLast((event) => event.kind === 'queueAddressed')
  const toAll = addressed?.kind === 'queueAddressed' && state.now < addressed.at + TO_ALL_MS ? addressed : null
  const isOver = talk === null || (talk.ended !== null && talk.client !== state.human && state.now > talk.ended.at + PARTING_MS)
  const agentNow = toAll === null ? null : { text: agentToAll(toAll, q), toAll: true }
  if (isOver) return { agent: agentNow, client: null, me: null, last: agentNow === null ? null : 'agent' }
  const { client, line, reply, answered, nudged, ended } = talk
  const text = line === null ? null : spoken.bubbleWords(client, line)
  const nudge = nudged && line?.kind === 'line' ? spoken.bubbleWords(client, { kind: 'nudge', beat: line.beat }) : null
  const isMine = client === state.human
  // The next line of a drawn client stands there at once; one hears first what she was answered.
  const isAnswering = !isMine && ended === null && reply !== null && state.now < reply.at + ANSWERING_MS
  // While one looks for what to say, the last answer still hangs there; once one has spoken it is gone.
  const speaks = (ended !== null || !answered) && !isAnswering
  const heard = text !== null && text !== '' && speaks ? { text, nudge } : null
  const isAnswered = reply !== null && (answered || ended !== null || !isMine)
  const replied = isAnswered ? { text: spoken.replyWords(client, reply.beat, reply.reply), toAll: false } : null
  return {
    agent: agentNow ?? replied,
    client: isMine || heard === null ? null : { ...heard, name: spoken.name(client) },
    me: isMine ? heard : null,
    last: agentNow === null && speaks ? (isMine ? 'me' : 'client') : 'agent',
  }
}
