/**
 * The floor against the policies, and what it costs the desk, over 200 seeds: who is honest signs fewer and feels it; who promises everything
 * signs nearly everyone, and the afternoon pays for it.
 */
import { describe, expect, test } from 'vitest'
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openSecondHalf } from '#shift/resimulate.ts'
import { judgeShift } from './drivers/judge-shift.ts'
import { median, medians, seeds, worked } from './drivers/medians.ts'
import { orizont } from './drivers/orizont.ts'

const { pack } = orizont()

for (const shiftId of ['month-end', 'campaign-day']) judgeShift(shiftId, { worst: 20, kind: 60, queueCare: 70 })

describe.each(['month-end', 'campaign-day'])('%s, over 200 seeds', (shiftId) => {
  test('promising pays on the floor', () => {
    const honest = medians(shiftId, 'honest').signed
    const target = pack.shifts.find(({ id }) => id === shiftId)?.target ?? 0
    expect(honest).toBeGreaterThan(0)
    expect(honest).toBeLessThan(target)
    expect(medians(shiftId, 'over-promiser').signed).toBeGreaterThanOrEqual(target)
  })
})

test('month-end, then monday-morning: what was promised is paid for at the desk', () => {
  const pair = (bot: BotName, seed: number) => {
    const { shift, scores } = worked('month-end', seed, bot)
    const desk = openSecondHalf(pack, 'monday-morning', shift.log(), { mode: 'practice', engine: tableConversations() })
    playShift(desk, 'best', seed)
    return { signed: scores.signed, arrivals: desk.state.clients.length, paid: scoreShift(desk.state.clients, desk.events).paid }
  }
  const pairs = Array.from({ length: seeds }, (_, i) => ({ honest: pair('honest', i + 1), promised: pair('over-promiser', i + 1) }))
  for (const { honest, promised } of pairs) expect(promised.arrivals).toBe(honest.arrivals)
  const ratio = (of: (half: (typeof pairs)[number]['honest']) => number): number => median(pairs.map(({ honest, promised }) => of(promised) / of(honest)))
  expect(ratio(({ paid }) => paid.waitedMs)).toBeGreaterThanOrEqual(2)
  expect(ratio(({ paid }) => paid.cost)).toBeGreaterThanOrEqual(2)
  expect(ratio(({ signed }) => signed)).toBeGreaterThanOrEqual(1.3)
})

test("a prospect's word is true, outdated or a bluff, each in a quarter of the seeds at least", () => {
  const quoting = pack.cases.filter(({ quotes }) => quotes.length > 0)
  expect(quoting.length).toBeGreaterThan(2)
  for (const one of quoting)
    for (const { truth } of one.quotes) {
      const counts = [0, 0, 0]
      for (let seed = 1; seed <= seeds; seed++) {
        const drawn = worked(`case:${one.id}`, seed, 'hasty').shift.state.clients[0]?.drawn.facts[truth] ?? -1
        counts[drawn] = (counts[drawn] ?? 0) + 1
      }
      for (const count of counts) expect(count, `${one.id}: ${counts.join(' ')}`).toBeGreaterThanOrEqual(seeds / 4)
    }
})
