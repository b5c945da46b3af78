// Replies a second on one case of a hundred beats: the bulk runner, a whole shift on the table and on the XState machine (the play path),
// and inkjs. All in one run, in turn.

import { bulkRunner } from '#bots/bulk-conversation.ts'
import type { ConversationEngine } from '#dialogue/conversation.ts'
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import { scoreShift } from '#score/score-shift.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { openInkStory } from './ink-story.ts'
import { unitsPerSecond } from './paced-rounds.ts'
import type { Contestant } from './paced-rounds.ts'

/** Conversations between two looks at the clock. */
const batch = 20

export interface EngineSpeed {
  /** Replies a second of processor time. */
  readonly bulk: number
  readonly shiftOnTable: number
  readonly shiftOnXState: number
  /** The same on the sales floor, and as the client of it. */
  readonly bulkFloor: number
  readonly floorOnXState: number
  readonly clientOnXState: number
  readonly inkSameRules: number
  readonly inkFixedEffects: number
}

export async function engineSpeed(pack: Pack, sliceMs: number, rounds: number, onRound: (done: number) => void): Promise<EngineSpeed> {
  let seed = 0
  const many = (once: (seed: number) => number) => (): number => {
    let replies = 0
    for (let i = 0; i < batch; i++) replies += once(++seed)
    return replies
  }
  const [sameRules, fixedEffects] = await Promise.all([openInkStory('sameRules'), openInkStory('fixedEffects')])
  const contestants: Contestant[] = [
    { name: 'bulk', work: many(bulkConversation(pack, 'hundred')) },
    { name: 'bulkFloor', work: many(bulkConversation(pack, 'hundred-floor')) },
    { name: 'shiftOnTable', work: many((drawn) => wholeShift(pack, 'hundred', tableConversations(), drawn)) },
    { name: 'shiftOnXState', work: many((drawn) => wholeShift(pack, 'hundred', xstateConversations(), drawn)) },
    { name: 'floorOnXState', work: many((drawn) => wholeShift(pack, 'hundred-floor', xstateConversations(), drawn)) },
    { name: 'clientOnXState', work: many((drawn) => wholeVisit(pack, 'hundred', xstateConversations(), drawn)) },
    { name: 'inkSameRules', work: () => sameRules.play((step) => step * 7 + ++seed) },
    { name: 'inkFixedEffects', work: () => fixedEffects.play((step) => step * 7 + ++seed) },
  ]
  const rates = unitsPerSecond(contestants, sliceMs, rounds, onRound)
  const of = (name: keyof EngineSpeed): number => rates.get(name) ?? 0
  return {
    bulk: of('bulk'),
    shiftOnTable: of('shiftOnTable'),
    shiftOnXState: of('shiftOnXState'),
    bulkFloor: of('bulkFloor'),
    floorOnXState: of('floorOnXState'),
    clientOnXState: of('clientOnXState'),
    inkSameRules: of('inkSameRules'),
    inkFixedEffects: of('inkFixedEffects'),
  }
}

/** A draw, a conversation of a hundred replies, its events, emotion, scores and hash. */
function bulkConversation(pack: Pack, id: string): (seed: number) => number {
  const run = bulkRunner()
  const one = pack.cases.find((known) => known.id === id)
  const person = pack.people[0]
  if (!one || !person) throw new Error('the measured pack is not whole')
  return (seed) => run(drawCase(one, drawPackFacts(pack, seed), seed, 0), person, (offered, step) => (step * 7 + seed) % offered).replies
}

/** The same through a shift, as the game plays it: one client, every reply at once, then scores and hash. */
function wholeShift(pack: Pack, id: string, engine: ConversationEngine, seed: number): number {
  const shift = openShift(pack, `case:${id}`, seed, { mode: 'practice', engine })
  shift.apply({ verb: 'callNext', client: null })
  return talkThrough(shift, seed)
}

/** The client's side of it: she comes in a line of others, is called, and says a line of hers before each reply. */
function wholeVisit(pack: Pack, id: string, engine: ConversationEngine, seed: number): number {
  const human = { intensity: 0, number: humanPlace, ledger: null, agent: 'best' } as const
  const shift = openShift(pack, `client:${id}`, seed, { mode: 'practice', engine, human })
  shift.advanceTo(10_000)
  shift.apply({ verb: 'callNext', client: humanPlace })
  return talkThrough(shift, seed)
}

function talkThrough(shift: Shift, seed: number): number {
  let replies = 0
  for (let { counter } = shift.state; counter; { counter } = shift.state) {
    const beat = shift.state.clients[counter.client]?.drawn.case.beats[counter.talk.beat]
    if (counter.choosing) shift.apply({ verb: 'sayLine', line: beat?.lines[replies % beat.lines.length]?.id ?? '' })
    const chosen = counter.order[(replies * 7 + seed) % counter.order.length] ?? 0
    const refusal = shift.apply({ verb: 'chooseReply', reply: beat?.replies[chosen]?.id ?? '' })
    if (refusal !== null) throw new Error(`the measured case cannot be played (${refusal})`)
    replies++
  }
  scoreShift(shift.state.clients, shift.events)
  shift.hash()
  return replies
}
