/** What is promised on the floor walks into the desk: the same people, the very words, a temper that follows the gap, the cost traced. */
import { describe, expect, test } from 'vitest'
import { playShift } from '#bots/play-shift.ts'
import type { BotName } from '#bots/bot.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { ShiftLog } from '#shift/input.ts'
import { LogMismatch } from '#shift/log-mismatch.ts'
import { openSecondHalf, resimulate } from '#shift/resimulate.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { floorPack } from '../drivers/floor-pack.ts'

const pack = floorPack()
const engine = tableConversations()

function sold(seed: number, bot: BotName): Shift {
  const shift = openShift(pack, 'floor', seed, { mode: 'practice', engine })
  playShift(shift, bot, seed)
  return shift
}
const served = (log: ShiftLog): Shift => openSecondHalf(pack, 'afternoon', log, { mode: 'practice', engine })

describe('who comes', () => {
  test('everybody who came to the floor, in that order, with the promise that broke', () => {
    let broken = 0
    let kept = 0
    for (let seed = 1; seed <= 40; seed++) {
      const floor = sold(seed, 'over-promiser')
      const desk = served(floor.log())
      const came = floor.state.clients.filter(({ phase }) => phase !== 'expected')
      expect(
        desk.state.clients
          .slice(0, came.length)
          .map(({ person }) => person)
          .sort(),
      ).toEqual(came.map(({ person }) => person).sort())
      for (const { origin, drawn, case: id, tension, person } of desk.state.clients) {
        if (!origin) continue
        const before = pack.people.find((one) => one.id === person)?.tension ?? 0
        const days =
          floor.state.clients[origin.prospect]?.drawn.facts[floor.state.clients[origin.prospect]?.drawn.case.facts.findIndex((fact) => fact.id === 'days') ?? 0]
        if (origin.outcome === 'broken') {
          broken++
          expect(id).toBe('tomorrow-came')
          expect(origin).toMatchObject({ cost: 3800, promise: { promise: 'tomorrow', beat: 'when', reply: 'tomorrow' } })
          expect(origin.gap).toBe(Math.max(1, (days ?? 0) - 1))
          expect(drawn.facts[drawn.case.facts.findIndex(({ ledger }) => ledger === 'gap')]).toBe(origin.gap)
          expect(tension).toBeGreaterThan(before)
        } else {
          expect(id).toBe('small-question')
          expect(tension).toBeLessThan(before)
          if (origin.outcome === 'kept') kept++
        }
      }
    }
    // A rule that no seed brings about would be tested by nothing.
    expect(broken).toBeGreaterThan(20)
    expect(kept).toBeGreaterThan(3)
  })

  test('a wider gap makes a hotter client', () => {
    const tensions = new Map<number, number>()
    for (let seed = 1; seed <= 60; seed++)
      for (const { origin, tension, person } of served(sold(seed, 'over-promiser').log()).state.clients)
        if (origin?.outcome === 'broken' && person === 'bogdan') tensions.set(origin.gap, tension)
    expect(tensions.get(3)).toBeGreaterThan(tensions.get(1) ?? Infinity)
  })

  test('what they lost by it counts at the desk, once', () => {
    const floor = sold(3, 'over-promiser')
    const desk = served(floor.log())
    playShift(desk, 'best', 3)
    const { paid } = scoreShift(desk.state.clients, desk.events)
    const broken = desk.state.clients.filter(({ origin }) => origin?.outcome === 'broken').length
    expect(broken).toBeGreaterThan(0)
    expect(paid.promised).toBe(3800 * broken)
    expect(paid.cost).toBeGreaterThanOrEqual(paid.promised)
  })
})

test('a pair lives again from its second log alone, on either maker', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const desk = openSecondHalf(pack, 'afternoon', sold(seed, 'over-promiser').log(), { mode: 'practice', engine: xstateConversations() })
    playShift(desk, 'random', seed)
    const again = resimulate(pack, desk.log(), tableConversations())
    expect(again.hash()).toBe(desk.hash())
    expect(again.events).toEqual(desk.events)
  }
})

describe('a half that is none', () => {
  const log = sold(1, 'over-promiser').log()
  const why = (changed: ShiftLog, shift = 'afternoon'): string | null => {
    try {
      openSecondHalf(pack, shift, changed, { mode: 'practice', engine })
      return null
    } catch (fault) {
      return fault instanceof LogMismatch ? fault.why : String(fault)
    }
  }
  test('each is told by its reason', () => {
    expect(why(log)).toBeNull()
    expect(why({ ...log, packHash: 'x' })).toBe('otherPack')
    expect(why({ ...log, pack: 'other' })).toBe('otherPack')
    expect(why({ ...log, inputs: log.inputs.slice(0, -1) })).toBe('changedByHand')
    expect(why({ ...log, seed: log.seed + 1 })).toMatch(/^(?:changedByHand|doesNotFollow)$/)
    expect(why({ ...log, shift: 'first' })).toMatch(/^(?:doesNotFollow|changedByHand)$/)
    expect(why(log, 'floor')).toBe('noSuchShift')
    const half = resimulate(pack, log, engine, 20_000)
    expect(why({ ...log, inputs: log.inputs.filter(({ at }) => at <= 20_000), until: 20_000, hash: half.hash() })).toBe('notFinished')
    const desk = openShift(pack, 'first', 1, { mode: 'practice', engine })
    playShift(desk, 'best', 1)
    expect(why(desk.log())).toBe('notAFloorShift')
    expect(why({ ...log, after: log })).not.toBeNull()
  })
})
