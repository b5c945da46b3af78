/** The prover's best and worst are those of an exhaustive search, which knows nothing of packing, merging or order: it plays every way on the game's own table. */
import { describe, expect, test } from 'vitest'
import { boundsFrom } from '#dialogue/bounds.ts'
import { settled } from '#dialogue/condition.ts'
import type { ConversationState, DrawnCase, Surroundings } from '#dialogue/conversation.ts'
import { prepare } from '#dialogue/prepared-case.ts'
import { worthOf } from '#dialogue/rules.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { beatOrder } from '#proof/beat-order.ts'
import { drawsOf } from '#proof/draws.ts'
import { openWays } from '#proof/open-ways.ts'
import { realWays } from '#proof/real-ways.ts'
import type { Way } from '#proof/way.ts'
import { randomCase } from './random-case.ts'

const cases = 500
const person = { trust: 4200, tension: 6000 }
const table = tableConversations()

interface Found {
  best: number
  worst: number
  ways: number
}

/** Every sequence of opening a page, calling, writing and replying. */
function playEverything(drawn: DrawnCase, state: ConversationState, looked: ReadonlySet<string>, sum: number, found: Found): void {
  if (state.beat < 0) {
    found.best = Math.max(found.best, sum)
    found.worst = Math.min(found.worst, sum)
    found.ways++
    return
  }
  const around: Surroundings = { looked, waited: 0, mood: 60 }
  if (!looked.has('page')) playEverything(drawn, state, new Set(['page']), sum, found)
  if (drawn.case.colleague && !state.called) playEverything(drawn, table.send(drawn, state, { type: 'colleagueTold' }, around), looked, sum, found)
  if (drawn.case.inWriting && !state.written) playEverything(drawn, table.send(drawn, state, { type: 'written' }, around), looked, sum, found)
  for (const reply of table.offered(drawn, state, around)) {
    const chosen = prepare(drawn).beats[state.beat]?.replies[reply]
    if (!chosen || chosen.reply.stay) continue
    playEverything(drawn, table.send(drawn, state, { type: 'reply', reply }, around), looked, sum + worthOf(chosen, state).value, found)
  }
}

/** Every way with emotion and look-ups open: a route or reply that may be open is taken and left. */
function playOpenly(drawn: DrawnCase, beat: number, flags: number, acknowledged: boolean, sum: number, found: Found): void {
  if (beat < 0) {
    found.best = Math.max(found.best, sum)
    found.worst = Math.min(found.worst, sum)
    return
  }
  const facts = drawn.facts
  for (const reply of prepare(drawn).beats[beat]?.replies ?? []) {
    if (reply.reply.stay || (reply.reply.when && settled(reply.reply.when, { flags, acknowledged, facts }) === 0)) continue
    const after = { flags: flags | reply.reply.sets, acknowledged: acknowledged || reply.acknowledges, facts }
    const value = (acknowledged ? reply.after : reply.before).value
    for (const route of reply.reply.routes) {
      const verdict = route.when ? settled(route.when, after) : 1
      if (verdict !== 0) playOpenly(drawn, route.to, after.flags, after.acknowledged, sum + value, found)
      if (verdict !== 0 && verdict !== null) break
    }
  }
}

/** Plays the way as it was told; a reply that is not on offer throws. */
function walk(drawn: DrawnCase, way: Way): number {
  const looked = new Set<string>()
  const around: Surroundings = { looked, waited: 0, mood: 60 }
  let state = table.begin(drawn, person.trust, person.tension, around)
  let sum = 0
  for (const step of way.steps) {
    expect(state.beat).toBe(step.beat)
    for (const page of step.opens) looked.add(page)
    if (step.calls) state = table.send(drawn, state, { type: 'colleagueTold' }, around)
    if (step.writes) state = table.send(drawn, state, { type: 'written' }, around)
    const reply = prepare(drawn).beats[state.beat]?.replies[step.reply]
    if (reply) sum += worthOf(reply, state).value
    state = table.send(drawn, state, { type: 'reply', reply: step.reply }, around)
  }
  expect(state.beat).toBe(way.endsIn)
  return sum
}

describe(`on ${cases} random small cases, in each draw`, () => {
  test('best and worst that can really be played are those of an exhaustive search, and their ways can be walked', () => {
    let ways = 0
    let merged = 0
    for (let seed = 1; seed <= cases; seed++) {
      const one = randomCase(seed)
      const order = beatOrder(one) ?? []
      for (const drawn of drawsOf(one, 6).draws) {
        const found: Found = { best: -Infinity, worst: Infinity, ways: 0 }
        playEverything(drawn, table.begin(drawn, person.trust, person.tension, { looked: new Set(), waited: 0, mood: 60 }), new Set(), 0, found)
        const proved = realWays(drawn, order, person)
        expect([proved?.best.sum, proved?.worst.sum], `random case ${seed}, facts ${drawn.facts.join(' ')}`).toEqual([found.best, found.worst])
        if (!proved) continue
        expect(walk(drawn, proved.best)).toBe(found.best)
        expect(walk(drawn, proved.worst)).toBe(found.worst)
        ways += found.ways
        if (proved.states < found.ways) merged++
      }
    }
    // A property of cases without a choice would hold as well.
    expect(ways).toBeGreaterThan(100 * cases)
    expect(merged).toBeGreaterThan(cases / 2)
  })

  test('best and worst with every door open are those of an exhaustive search, and of the bounds that the score uses', () => {
    for (let seed = 1; seed <= cases; seed++) {
      const one = randomCase(seed)
      const order = beatOrder(one) ?? []
      for (const drawn of drawsOf(one, 6).draws) {
        const found: Found = { best: -Infinity, worst: Infinity, ways: 0 }
        playOpenly(drawn, one.opens, 0, false, 0, found)
        const { best, worst } = openWays(drawn, order)
        expect([best.sum, worst.sum], `random case ${seed}`).toEqual([found.best, found.worst])
        expect(boundsFrom(drawn, one.opens, 0, false)).toEqual({ best: best.sum, worst: worst.sum })
      }
    }
  })
})
