/**
 * What can really be played of a case in one draw, with trust, tension and appeal as the rules move them: breadth first over packed states. The
 * player may open a page, call or write at any moment; no time passes, and nobody walks out. Two questions: the best and the worst sum; and the
 * best sum on ways that tell everything that is asked for, and nothing wrong (`faultless`).
 */
import type { ConversationState, DrawnCase, Surroundings } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import type { PreparedReply } from '#dialogue/prepared-case.ts'
import { canReply, enter, hear, putInWriting, routeTaken, worthOf } from '#dialogue/rules.ts'
import { openingState } from '#dialogue/table-conversation.ts'
import type { Case, Person, Reply } from '#scenario/pack.ts'
import { articlesIn, reads } from './expression-parts.ts'
import { isFaultless, mayBeKnown, pagesForClaims } from './faultless.ts'
import { PackedStates } from './packed-states.ts'
import { acknowledgedBit, calledBit, stateBits, writtenBit } from './state-bits.ts'
import type { StateBits } from './state-bits.ts'
import type { Way, WayStep } from './way.ts'
import { wayConditions, whatMatters } from './what-matters.ts'
import type { Matters } from './what-matters.ts'

export interface RealWays {
  readonly best: Way
  readonly worst: Way
  readonly states: number
}

/** More is not walked in one draw [D]: about a gigabyte, and ten seconds. */
const mostStates = 8_000_000
/** Pages that one reply may hang on: every set of them is tried. */
const mostPages = 10

/** Null where nothing ends, or where the case has more to keep apart than fits (`stateBits`, `mostStates`). */
export function realWays(drawn: DrawnCase, order: readonly number[], person: Pick<Person, 'trust' | 'tension'>, faultless = false): RealWays | null {
  const one = drawn.case
  const prepared = prepare(drawn)
  const layout = layoutOf(one, order, faultless)
  if (layout === null) return null
  const { matters, bitsOf, choices } = layout
  const around = surroundings(bitsOf, Math.floor(person.tension / 100))
  const states = new PackedStates(one.beats.length)
  const right = faultlessReplies(drawn, bitsOf)
  let best = { sum: -Infinity, from: 0, by: 0, endsIn: 0 }
  let worst = { sum: Infinity, from: 0, by: 0, endsIn: 0 }

  const arrive = (state: ConversationState, to: number, bits: number, most: number, least: number, from: number, by: number): void => {
    if (to < 0) {
      if ((bits & bitsOf.owed) !== 0) return
      if (most > best.sum) best = { sum: most, from, by, endsIn: to }
      if (least < worst.sum) worst = { sum: least, from, by, endsIn: to }
      return
    }
    const matter = matters[to]
    const kept = owing(one.beats[to]?.requires ?? [], bits, bitsOf) & (bitsOf.keep[to] ?? 0)
    const mood = (matter?.trust ? state.trust * 16384 : 0) + (matter?.tension ? state.tension : 0)
    states.reach(to, kept, mood, matter?.appeal ? state.appeal : 0, most, least, from, by)
  }

  const opening = openingState(person.trust, person.tension, one.appeal)
  arrive(opening, one.opens, 0, 0, 0, -1, 0)
  for (const beat of order) {
    if (states.size > mostStates) return null
    const replies = prepared.beats[beat]?.replies ?? []
    for (let at = states.first[beat] ?? -1; at >= 0; at = states.next[at] ?? -1) {
      const bits = states.bits[at] ?? 0
      const mood = states.mood[at] ?? 0
      const here = unpack(opening, beat, bits, mood, states.appeal[at] ?? 0, bitsOf)
      const state = matters[beat]?.line ? enter(prepared, here, beat, around(bits)) : here
      for (let i = 0; i < replies.length; i++) {
        const reply = replies[i]
        if (!reply || reply.reply.stay) continue
        const open = (choices[beat]?.[i] ?? 0) & ~bits
        // Every set of what could be opened now, the empty one first.
        for (let opened = 0, more = true; more; opened = (opened - open) & open, more = opened !== 0) {
          const now = bits | opened
          const before = opened === 0 ? state : afterOpening(prepared, state, opened)
          const world = around(now)
          if (!canReply(prepared, before, reply, world) || (faultless && !right(reply, now))) continue
          const { value } = worthOf(reply, before)
          const heard = hear(prepared, before, reply, world)
          const to = reply.routes[routeTaken(prepared, heard, reply, world)]?.to ?? beat
          arrive(heard, to, pack(heard, now, reply, bitsOf), (states.best[at] ?? 0) + value, (states.worst[at] ?? 0) + value, at, i + 8 * opened)
        }
      }
    }
  }
  if (best.sum === -Infinity) return null
  const way = (found: typeof best, isWorst: boolean): Way => ({
    sum: found.sum,
    endsIn: found.endsIn,
    steps: [...states.stepsTo(found.from, isWorst), { from: found.from, reply: found.by & 7, opened: found.by >>> 3 }].map(
      ({ from, reply, opened }): WayStep => ({
        beat: states.beat[from] ?? 0,
        reply,
        opens: [...bitsOf.articles].flatMap(([page, bit]) => ((opened & bit) !== 0 ? [page] : [])),
        calls: (opened & calledBit) !== 0,
        writes: (opened & writtenBit) !== 0,
      }),
    ),
  })
  return { best: way(best, false), worst: way(worst, true), states: states.size }
}

/** What all draws of a case share. */
interface Layout {
  readonly matters: readonly Matters[]
  readonly bitsOf: StateBits
  /** By beat and reply: the bits of what is worth opening before it. */
  readonly choices: readonly (readonly number[])[]
}
const layouts = [new WeakMap<Case, Layout | null>(), new WeakMap<Case, Layout | null>()] as const

function layoutOf(one: Case, order: readonly number[], faultless: boolean): Layout | null {
  const known = layouts[faultless ? 1 : 0].get(one)
  if (known !== undefined) return known
  const matters = whatMatters(one, order)
  const required = faultless ? [...new Set(one.beats.flatMap((beat) => beat.requires))] : []
  const bitsOf = stateBits(one, matters, faultless ? pagesForClaims(one) : [], required)
  const made =
    bitsOf && fits({ matters, bitsOf, choices: one.beats.map((beat) => beat.replies.map((reply) => choiceBits(one, reply, bitsOf, matters, faultless))) })
  layouts[faultless ? 1 : 0].set(one, made)
  return made
}

function fits(layout: Layout): Layout | null {
  return layout.choices.flat().some((bits) => bitCount(bits) > mostPages) ? null : layout
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

function unpack(opening: ConversationState, beat: number, bits: number, mood: number, appeal: number, { flags }: StateBits): ConversationState {
  let set = 0
  for (const [flag, bit] of flags) if ((bits & bit) !== 0) set |= flag
  return {
    baseline: opening.baseline,
    nudges: 0,
    line: 0,
    beat,
    flags: set,
    acknowledged: (bits & acknowledgedBit) !== 0,
    trust: mood >>> 14,
    tension: mood & 16383,
    appeal,
    called: (bits & calledBit) !== 0,
    written: (bits & writtenBit) !== 0,
  }
}

function pack(heard: ConversationState, bits: number, reply: PreparedReply, { flags, required }: StateBits): number {
  let made = heard.acknowledged ? bits | acknowledgedBit : bits
  for (const [flag, bit] of flags) if ((heard.flags & flag) !== 0) made |= bit
  if (required.size > 0)
    for (const { claim } of reply.claims) {
      const account = required.get(claim.fact)
      if (account) made = (made | account.conveyed) & ~account.owed
    }
  return made
}

/** What a beat asks for is owed from then on, unless it was told already. */
function owing(requires: readonly number[], bits: number, { required }: StateBits): number {
  let made = bits
  for (const fact of requires) {
    const account = required.get(fact)
    if (account && (bits & account.conveyed) === 0) made |= account.owed
  }
  return made
}

function afterOpening(prepared: ReturnType<typeof prepare>, state: ConversationState, opened: number): ConversationState {
  const called = (opened & calledBit) === 0 ? state : { ...state, called: true }
  return (opened & writtenBit) === 0 ? called : putInWriting(prepared, called)
}

/** What is worth opening before this reply: whatever its conditions or its claims ask about. */
function choiceBits(one: Case, reply: Reply, bits: StateBits, matters: readonly Matters[], faultless: boolean): number {
  // What the client says next is picked when the beat is entered: by what was opened before.
  const lines = reply.routes.flatMap(({ to }) => (matters[to]?.line ? (one.beats[to]?.lines ?? []).map((line) => line.when) : []))
  const asked = [...wayConditions(reply), ...lines, ...reply.claims.map((claim) => claim.noticed), ...reply.appeal.map(({ when }) => when)]
  const pages = [...asked.flatMap(articlesIn), ...(faultless ? pagesForClaims(one, [reply]) : [])]
  const call =
    one.colleague !== null && (asked.some((when) => reads(when, 'called')) || (faultless && reply.claims.some((claim) => mayBeKnown(one, claim.fact))))
  const write = one.inWriting !== null && asked.some((when) => reads(when, 'written', 'appeal'))
  return pages.reduce((all, page) => all | (bits.articles.get(page) ?? 0), (call ? calledBit : 0) | (write ? writtenBit : 0))
}

/** Whether a reply is faultless with what is open now; the answer is kept, since many states ask. */
function faultlessReplies(drawn: DrawnCase, bits: StateBits): (reply: PreparedReply, now: number) => boolean {
  const mask = [...bits.articles.values()].reduce((all, bit) => all | bit, calledBit)
  const answers = new Map<PreparedReply, Map<number, boolean>>()
  return (reply, now) => {
    let known = answers.get(reply)
    if (!known) answers.set(reply, (known = new Map()))
    let answer = known.get(now & mask)
    if (answer === undefined) known.set(now & mask, (answer = isFaultless(drawn, reply, (fact) => knows(drawn, bits, now, fact))))
    return answer
  }
}

function knows({ case: one }: DrawnCase, bits: StateBits, now: number, index: number): boolean {
  const fact = one.facts[index]
  if (fact?.knowable === 'at-hand') return true
  if (fact?.knowable === 'lookup' && fact.article !== null && (now & (bits.articles.get(fact.article) ?? 0)) !== 0) return true
  return (now & calledBit) !== 0 && mayBeKnown(one, index)
}

function surroundings(bits: StateBits, mood: number): (now: number) => Surroundings {
  const pages = [...bits.articles]
  const mask = pages.reduce((all, [, bit]) => all | bit, 0)
  const made = new Map<number, Surroundings>()
  return (now) => {
    const opened = now & mask
    let around = made.get(opened)
    if (!around) {
      const looked = new Set(pages.flatMap(([page, bit]) => ((opened & bit) !== 0 ? [page] : [])))
      made.set(opened, (around = { looked, waited: 0, mood }))
    }
    return around
  }
}
