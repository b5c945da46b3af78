/** What the agent had before them when they said a thing: who waited and how tense, what had not been looked up, whether a colleague had answered, goodwill. */
import { levelOf } from '#shift/face.ts'
import type { EventOf } from '#shift/event.ts'
import type { Shift } from '#shift/shift.ts'

export type ColleagueThen = 'full' | 'half' | 'ringing' | 'notCalled' | 'nobody'

export interface BeforeReply {
  readonly at: number
  readonly beat: number
  readonly reply: string
  /** Numbers of those who waited, first in line first. */
  readonly waiting: readonly number[]
  readonly tense: number
  readonly angry: number
  /** The tensest of them. */
  readonly tensest: number | null
  readonly longestWaitMs: number
  /** Facts that this beat asked for and nobody had looked up or told, and those that were claimed without being known; indexes. */
  readonly unknown: readonly number[]
  /** Of them, claimed all the same. */
  readonly claimedUnknown: readonly number[]
  /** `nobody`: no colleague knows anything about this case. */
  readonly colleague: ColleagueThen
  /** 0..100 */
  readonly goodwill: number
}

/** @param before the shift as it stood just before the reply: lived from its log until then */
export function beforeReply({ state }: Pick<Shift, 'state'>, reply: EventOf<'replyChosen'>): BeforeReply {
  const { counter, clients, queue, now, goodwill } = state
  const client = clients[reply.client]
  const facts = client?.drawn.case.facts ?? []
  const tensions = queue.map((number) => ({ number, tension: clients[number]?.tension ?? 0, since: now - (clients[number]?.arrivedAt ?? now) }))
  const tensest = tensions.reduce<(typeof tensions)[number] | null>((most, one) => (most === null || one.tension > most.tension ? one : most), null)
  const known = (index: number): boolean => {
    const fact = facts[index]
    if (fact === undefined || fact.knowable === 'at-hand') return true
    return counter !== null && (counter.told.includes(index) || (fact.article !== null && counter.looked.has(fact.article)))
  }
  const required = client?.drawn.case.beats[reply.beat]?.requires ?? []
  const claimedUnknown = [...new Set(reply.claims.filter(({ known: was, mode }) => !was && mode !== 'defer').map(({ fact }) => fact))]
  return {
    at: reply.at,
    beat: reply.beat,
    reply: reply.reply,
    waiting: queue,
    tense: tensions.filter(({ tension }) => levelOf(tension) === 'tense').length,
    angry: tensions.filter(({ tension }) => levelOf(tension) === 'angry').length,
    tensest: tensest?.number ?? null,
    longestWaitMs: Math.max(0, ...tensions.map(({ since }) => since)),
    unknown: [...new Set([...required.filter((fact) => !known(fact)), ...claimedUnknown])],
    claimedUnknown,
    colleague: colleagueThen(),
    goodwill,
  }

  function colleagueThen(): ColleagueThen {
    if ((client?.drawn.case.colleague ?? null) === null) return 'nobody'
    if (counter === null) return 'notCalled'
    if (counter.phoneUntil !== null) return 'ringing'
    return counter.colleagueSaid ?? 'notCalled'
  }
}

/** Every reply to this client, in order, with what stood before it. `livedUntil`: the same shift at a moment, its inputs up to it done. */
export function beforeReplies(shift: Pick<Shift, 'events'>, client: number, livedUntil: (ms: number) => Pick<Shift, 'state'>): readonly BeforeReply[] {
  return shift.events.flatMap((event) => (event.kind === 'replyChosen' && event.client === client ? [beforeReply(livedUntil(event.at - 1), event)] : []))
}
