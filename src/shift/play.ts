/** What the parts of a running shift share: its state, agenda and streams, and the few steps that several verbs need. */
import type { ConversationEngine, ConversationEvent, Surroundings } from '#dialogue/conversation.ts'
import type { Pack, ShiftPlan } from '#scenario/pack.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import type { Agenda } from './agenda.ts'
import { goodwill as goodwillSizes } from './constants.ts'
import type { EmotionCause, EventOf, ShiftEvent } from './event.ts'
import type { Client, Counter, ShiftState } from './shift-state.ts'

/** What will happen by itself. Entries that time has overtaken are recognised by what they carry and passed over. */
export type Due =
  | { readonly what: 'tick' }
  | { readonly what: 'arrival'; readonly client: number }
  | { readonly what: 'leaving'; readonly client: number }
  | { readonly what: 'announcedTime'; readonly client: number }
  | { readonly what: 'nudge' }
  | { readonly what: 'momentOver' }
  | { readonly what: 'colleague' }
  | { readonly what: 'promise'; readonly promise: number }
  | { readonly what: 'redial'; readonly client: number }
  | { readonly what: 'visit'; readonly visit: number }
  | { readonly what: 'lunch' | 'lunchCold' }
  | { readonly what: 'clientSilence'; readonly beatAt: number }
  | { readonly what: 'bell' }

export interface Play {
  readonly pack: Pack
  readonly plan: ShiftPlan
  readonly seed: number
  readonly engine: ConversationEngine
  readonly state: ShiftState
  readonly agenda: Agenda<Due>
  /** Those still to come, the next one last. */
  readonly coming: number[]
  readonly murmurs: RandomStream
  readonly events: ShiftEvent[]
}

/** Records what happened. `at` is this moment; it stands in the caller's literal, since adding it here would copy every event. */
export function record(play: Play, event: ShiftEvent): void {
  play.events.push(event)
}

export function clientAt(play: Play, number: number): Client {
  const client = play.state.clients[number]
  if (!client) throw new RangeError(`no client ${number}`)
  return client
}

export function surroundings(play: Play, counter: Counter): Surroundings {
  return {
    looked: counter.looked,
    waited: Math.floor((counter.calledAt - clientAt(play, counter.client).arrivedAt) / 60_000),
    mood: Math.floor(play.state.mood / 100),
  }
}

/** Sends something other than a reply to the conversation and records how it moved her. */
export function move(play: Play, counter: Counter, event: Exclude<ConversationEvent, { readonly type: 'reply' }>, cause: EmotionCause): void {
  const client = clientAt(play, counter.client)
  const before = counter.talk
  counter.talk = play.engine.send(client.drawn, before, event, surroundings(play, counter))
  client.trust = counter.talk.trust
  client.tension = counter.talk.tension
  if (before.trust !== counter.talk.trust || before.tension !== counter.talk.tension)
    record(play, { at: play.state.now, kind: 'emotionMoved', client: counter.client, cause, trust: client.trust, tension: client.tension })
}

export function moveGoodwill(play: Play, cause: EventOf<'goodwillMoved'>['cause']): void {
  const { state } = play
  const to = Math.max(0, Math.min(100, state.goodwill + goodwillSizes[cause]))
  if (to === state.goodwill) return
  state.goodwill = to
  record(play, { at: play.state.now, kind: 'goodwillMoved', goodwill: to, cause })
}
