/** What a bot knows of the conversation at the counter: the replies on offer, the pages that bear on it, and the facts it has seen. */
import { boundsFrom } from '#dialogue/bounds.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import { hear, routeTaken, worthOf } from '#dialogue/rules.ts'
import type { Beat, Case, Expression, Reply } from '#scenario/pack.ts'
import type { Shift } from '#shift/shift.ts'
import type { Client, Counter } from '#shift/shift-state.ts'

export interface ReplyView {
  readonly id: string
  readonly words: number
  readonly prepared: PreparedReply
  /** Doubled: this reply and the best, or worst, that can follow. */
  readonly best: number
  readonly worst: number
  /** Codes as a warm listener would count them: reaction + interpretation + exploration. */
  readonly warmth: number
  /** Severity that can be heard without knowing the facts. */
  readonly audibleHarm: number
  /** What it does at once to trust and appeal together, in hundredths: how much nearer it brings a signature. */
  readonly pull: number
}

export interface CounterView {
  readonly counter: Counter
  readonly client: Client
  readonly beat: Beat
  readonly replies: readonly ReplyView[]
  /** Articles that bear on this beat and are not open yet. */
  readonly toLookUp: readonly string[]
  /** Those among them that the kindest replies and the client's question hang on: what an experienced agent opens. */
  readonly essential: readonly string[]
  /** The colleague could tell something that matters here. */
  readonly worthCalling: boolean
  /** The prospect wants on paper what has been said by now. */
  readonly worthWriting: boolean
  /** Whether a promise can be kept is known to the bot: it has seen every fact that this hangs on. */
  knowsPromise(reply: ReplyView): boolean
  /** Facts whose truth the bot has seen. */
  knows(fact: number): boolean
}

/** Null when nobody stands at the counter. */
export function viewCounter(shift: Shift): CounterView | null {
  const { counter } = shift.state
  const client = counter ? shift.state.clients[counter.client] : undefined
  const beat = counter ? client?.drawn.case.beats[counter.talk.beat] : undefined
  if (!counter || !client || !beat) return null
  const { drawn } = client
  const prepared = prepare(drawn)
  const around = { looked: counter.looked, waited: Math.floor((counter.calledAt - client.arrivedAt) / 60_000), mood: Math.floor(shift.state.mood / 100) }
  const replies = counter.order.flatMap((index): ReplyView[] => {
    const reply = prepared.beats[counter.talk.beat]?.replies[index]
    if (!reply || reply.reply.stay) return []
    const { value } = worthOf(reply, counter.talk)
    const heard = hear(prepared, counter.talk, reply, around)
    const to = reply.routes[routeTaken(prepared, heard, reply, around)]?.to ?? counter.talk.beat
    const rest = boundsFrom(drawn, to, heard.flags, heard.acknowledged)
    return [
      {
        id: reply.reply.id,
        words: reply.reply.words,
        prepared: reply,
        best: value + rest.best,
        worst: value + rest.worst,
        warmth: reply.reply.reaction + reply.reply.interpretation + reply.reply.exploration,
        pull: heard.trust - counter.talk.trust + 100 * (heard.appeal - counter.talk.appeal),
        audibleHarm: reply.reply.harms.reduce((sum, harm) => sum + harm.severity, 0),
      },
    ]
  })
  const knows = (index: number): boolean => {
    const fact = drawn.case.facts[index]
    return fact?.knowable === 'at-hand' || counter.told.includes(index) || (fact !== undefined && fact.article !== null && counter.looked.has(fact.article))
  }
  return {
    counter,
    client,
    beat,
    replies,
    knows,
    toLookUp: articlesOf(drawn.case, beat.requires, beat.replies).filter((article) => !counter.looked.has(article)),
    essential: articlesOf(drawn.case, beat.requires, kindest(prepared.beats[counter.talk.beat]?.replies ?? [], counter.talk.acknowledged)).filter(
      (article) => !counter.looked.has(article),
    ),
    worthWriting: drawn.case.inWriting !== null && counter.asserted && !counter.talk.written,
    knowsPromise: ({ prepared: { reply } }) => reply.promise === null || factsIn(reply.promise.feasible).every(knows),
    worthCalling:
      drawn.case.colleague !== null &&
      counter.colleagueSaid === null &&
      beat.replies.some((reply) => reads(reply.when, 'called') || reply.claims.some((claim) => drawn.case.facts[claim.fact]?.knowable === 'other-department')),
  }
}

/** The pages that a careful player opens here: those of the facts at issue, and those that a reply waits for. */
function articlesOf(one: Case, requires: readonly number[], replies: readonly Reply[]): readonly string[] {
  const facts = [...requires, ...replies.flatMap((reply) => reply.claims.map((claim) => claim.fact))]
  const pages = facts.flatMap((fact) => one.facts[fact]?.article ?? [])
  return [...new Set([...pages, ...replies.flatMap((reply) => articlesIn(reply.when))])]
}

function kindest(replies: readonly PreparedReply[], acknowledged: boolean): readonly Reply[] {
  const value = (reply: PreparedReply): number => (acknowledged ? reply.after : reply.before).value
  const most = Math.max(...replies.map(value))
  return replies.filter((reply) => value(reply) === most).map((reply) => reply.reply)
}

function articlesIn(expression: Expression | null): string[] {
  if (expression === null) return []
  if (expression[0] === 'looked') return [expression[1]]
  return parts(expression).flatMap(articlesIn)
}

function factsIn(expression: Expression): number[] {
  return expression[0] === 'fact' ? [expression[1]] : parts(expression).flatMap(factsIn)
}

function reads(expression: Expression | null, name: Expression[0]): boolean {
  return expression !== null && (expression[0] === name || parts(expression).some((part) => reads(part, name)))
}

function parts(expression: Expression): Expression[] {
  return expression.slice(1).filter((part): part is Expression => Array.isArray(part))
}
