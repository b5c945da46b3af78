/** The queue's side without a screen: a client who says and does anything is served to the end and lives again on both makers; and what the screens read of it. */
import { describe, expect, test } from 'vitest'
import { servedShift } from '#app/queue-game.ts'
import type { BotName } from '#bots/bot.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { agentDoing, type AgentDoing } from '#overlay/queue/agent-doing.ts'
import { beforeReplies } from '#overlay/queue/before-reply.ts'
import { counterTalk } from '#overlay/queue/counter-talk.ts'
import { isPlayable } from '#overlay/queue/playable-case.ts'
import { pressEffect, pressureKeys } from '#overlay/queue/press-effect.ts'
import { tempers } from '#overlay/queue/tempers.ts'
import { trustDoors } from '#overlay/queue/trust-doors.ts'
import { realMs, visitCourse } from '#overlay/queue/visit-course.ts'
import { newVisitRecord, readSavedVisit, readVisitRecord } from '#overlay/queue/visit-record.ts'
import type { ConversationEngine } from '#dialogue/conversation.ts'
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import { pressures } from '#shift/constants.ts'
import type { HumanClient, ShiftLog, Verb } from '#shift/input.ts'
import { resimulate } from '#shift/resimulate.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { openShift, type Shift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack } = orizont()
const table = tableConversations()

function opened(caseId: string, seed: number, agent: BotName, engine: ConversationEngine = table): Shift {
  const human: HumanClient = { intensity: ((seed % 3) - 1) as -1 | 0 | 1, number: 0, ledger: null, agent }
  return servedShift(openShift(pack, `client:${caseId}`, seed, { mode: 'practice', engine, human }), agent)
}

function anyLine(shift: Shift, dice: RandomStream): Verb {
  const { counter, clients } = shift.state
  const lines = counter === null ? [] : (clients[counter.client]?.drawn.case.beats[counter.talk.beat]?.lines ?? [])
  return { verb: 'sayLine', line: lines[dice.between(0, Math.max(0, lines.length - 1))]?.id ?? '' }
}

/** Presses, speaks, pauses and sometimes gives up, at any time. */
function visit(shift: Shift, seed: number, each: (shift: Shift) => void = () => undefined): void {
  const dice = randomStream(seed, 3, 'bots')
  while (shift.state.phase !== 'ended') {
    shift.advanceTo(shift.state.now + dice.between(100, 4000))
    each(shift)
    const roll = dice.between(0, 199)
    if (shift.state.counter?.choosing === true && roll < 120) shift.apply(anyLine(shift, dice))
    else if (roll < 60) shift.apply({ verb: 'press', how: pressureKeys[roll % pressureKeys.length] ?? 'sigh' })
    else if (roll === 60) shift.apply({ verb: 'pause' })
    else if (roll === 61) shift.apply({ verb: 'setPace', pace: 150 })
    else if (roll === 62) shift.apply({ verb: 'leaveQueue' })
    if (shift.state.paused) shift.apply({ verb: 'resume' })
  }
}

const caseOf = (seed: number): string => pack.cases[seed % pack.cases.length]?.id ?? ''

test('through 50 seeds a client who does anything is served to the end, and lives again to the same hash with both makers', () => {
  let talks = 0
  for (let seed = 1; seed <= 50; seed++) {
    const shift = opened(caseOf(seed), seed, tempers[seed % 4] ?? 'best', seed % 2 === 0 ? table : xstateConversations())
    visit(shift, seed)
    const log: ShiftLog = JSON.parse(JSON.stringify(shift.log()))
    for (const engine of [table, xstateConversations()]) {
      const again = resimulate(pack, log, engine)
      expect(again.hash(), `${caseOf(seed)}, seed ${seed}`).toBe(shift.hash())
      expect(again.events).toEqual(shift.events)
    }
    if (shift.events.some((event) => event.kind === 'replyChosen' && event.client === humanPlace)) talks += 1
  }
  expect(talks).toBeGreaterThan(25)
})

test('opened again in its middle, the agent goes on by herself', () => {
  for (const seed of [3, 8, 13]) {
    const first = opened('modem-missing', seed, 'best')
    first.advanceTo(150_000)
    first.apply({ verb: 'pause' })
    const second = servedShift(resimulate(pack, first.log(), table), 'best')
    expect(second.hash()).toBe(first.hash())
    second.apply({ verb: 'resume' })
    visit(second, seed + 20)
    expect(resimulate(pack, second.log(), xstateConversations()).hash()).toBe(second.hash())
    expect(second.events.filter(({ kind }) => kind === 'replyChosen').length).toBeGreaterThan(2)
  }
})

test('paused, the agent does nothing; and what is said to her is heard at once', () => {
  const shift = opened('modem-missing', 5, 'hasty')
  shift.advanceTo(20_000)
  shift.apply({ verb: 'pause' })
  const stood = shift.hash()
  shift.advanceTo(400_000)
  expect(shift.hash()).toBe(stood)
  shift.apply({ verb: 'resume' })
  while (shift.state.counter?.choosing !== true) shift.advanceTo(shift.nextAt() ?? shift.state.now + 1000)
  const { now } = shift.state
  shift.apply(anyLine(shift, randomStream(1, 1, 'bots')))
  expect(shift.nextAt()).toBe(now)
})

test('every temper is at work in its own way, and all that an agent does can be seen from the line', () => {
  const seen = new Map<string, Set<AgentDoing>>()
  for (const temper of tempers)
    for (let seed = 1; seed <= 6; seed++) {
      const all = seen.get(temper) ?? new Set<AgentDoing>()
      seen.set(temper, all)
      visit(opened(seed === 1 ? 'third-visit' : caseOf(seed), seed, temper), seed, (shift) => {
        all.add(agentDoing(shift))
        const talk = counterTalk(shift.events)
        if (shift.state.counter !== null) expect(talk?.client).toBe(shift.state.counter.client)
      })
    }
  for (const doing of ['nobody', 'waitsForYou', 'listens', 'thinks', 'types', 'speaks'] as const) expect(seen.get('best')).toContain(doing)
  expect([...seen.values()].some((all) => all.has('phones'))).toBe(true)
  expect(seen.get('hasty')).toEqual(new Set(['nobody', 'waitsForYou', 'listens', 'thinks']))
  expect(seen.get('exact')?.has('types')).toBe(true)
  expect(seen.get('kind')?.has('types')).toBe(false)
})

describe('what can be pressed', () => {
  test('has a key each, all of them', () => {
    expect([...pressureKeys].sort()).toEqual(Object.keys(pressures).sort())
  })

  test('shows on the neighbours, turns its words over, and at the counter tells of nobody beside', () => {
    const line = { queue: [4, 2, 7], human: 2, counter: null }
    const effects = [0, 1, 2, 3].map((times) => pressEffect('complain', times, line))
    expect(effects.map(({ said, effect, neighbour }) => [said, effect, neighbour])).toEqual([
      [1, 1, 4],
      [2, 2, 7],
      [3, 1, 4],
      [1, 2, 7],
    ])
    expect([...(effects[0]?.faces.keys() ?? [])]).toEqual([4, 7])
    expect(pressEffect('sigh', 1, { ...line, queue: [2] })).toMatchObject({ neighbour: null, isAtCounter: false })
    expect(pressEffect('sigh', 0, { ...line, queue: [7] }).neighbour).toBeNull()
  })
})

test('what the agent had before them at each reply, from the shift as it stood then', () => {
  let hot = 0
  let unknown = 0
  const colleagues = new Set<string>()
  for (let seed = 1; seed <= 16; seed++) {
    const temper = tempers[seed % 4] ?? 'best'
    const shift = opened('modem-missing', seed, temper)
    visit(shift, seed + 300)
    const log = shift.log()
    const before = beforeReplies(shift, humanPlace, (until) => resimulate(pack, { ...log, until }, table, until))
    const replies = shift.events.flatMap((event) => (event.kind === 'replyChosen' && event.client === humanPlace ? [event] : []))
    expect(before.map(({ at, reply }) => [at, reply])).toEqual(replies.map(({ at, reply }) => [at, reply]))
    for (const one of before) {
      expect(one.waiting).not.toContain(humanPlace)
      expect(one.tense + one.angry).toBeLessThanOrEqual(one.waiting.length)
      expect(one.goodwill).toBeGreaterThanOrEqual(0)
      expect(one.waiting.length === 0).toBe(one.tensest === null)
      hot += one.tense + one.angry
      unknown += one.unknown.length
      colleagues.add(one.colleague)
    }
  }
  expect(hot).toBeGreaterThan(0)
  expect(unknown).toBeGreaterThan(0)
  expect(colleagues).toContain('notCalled')
})

test('a visit in minutes: by the clock of the room, and by the player’s own, which a slower pace stretches', () => {
  const shift = opened('word-of-thanks', 4, 'best')
  shift.advanceTo(29_000)
  shift.apply({ verb: 'setPace', pace: 200 })
  shift.advanceTo(49_000)
  shift.apply({ verb: 'leaveQueue' })
  expect(visitCourse(shift.events, humanPlace, 100)).toMatchObject({
    arrivedAt: 9000,
    calledAt: null,
    endedAt: 49_000,
    outcome: 'left',
    waitedMs: 40_000,
    realWaitMs: 60_000,
  })
  expect(realMs(shift.events, 100, 29_000, 49_000)).toBe(40_000)
  expect(realMs([], 150, 0, 10_000)).toBe(15_000)
  expect(visitCourse(shift.events, 4, 100)).toBeNull()
})

test('what is not said unasked: the lines that trust opens', () => {
  const modem = pack.cases.find(({ id }) => id === 'modem-missing')
  expect(modem && trustDoors(modem)).toEqual([
    { beat: 'atLast', line: 'grandson', opensAt: 60 },
    { beat: 'sunday', line: 'grandson', opensAt: 60 },
    { beat: 'tell', line: 'soft', opensAt: 60 },
  ])
})

test('a case without a choice of words cannot be played by its client', () => {
  const modem = pack.cases.find(({ id }) => id === 'modem-missing')
  if (modem === undefined) throw new Error('no such case')
  expect(isPlayable(modem)).toBe(true)
  expect(isPlayable({ ...modem, beats: modem.beats.map((beat) => ({ ...beat, lines: beat.lines.slice(0, 1) })) })).toBe(false)
  expect(isPlayable({ ...modem, beats: modem.beats.map((beat, i) => ({ ...beat, lines: i === 0 ? [] : beat.lines })) })).toBe(false)
})

test('a visit that is kept is read back, and nothing else', () => {
  const shift = opened('word-of-thanks', 4, 'kind')
  shift.advanceTo(20_000)
  shift.apply({ verb: 'press', how: 'sigh' })
  const saved = { format: 1, log: shift.log(), surprise: true, mirrorOf: { record: 'r', client: 3 } } as const
  expect(readSavedVisit(JSON.parse(JSON.stringify(saved)))).toEqual(saved)
  const record = { ...newVisitRecord('v', saved, '2026-11-24T10:00:00.000Z'), heard: 3, feltHalfMinutes: 11, takeBack: 'Look up.', reached: 'figures' as const }
  expect(readVisitRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
  const { human: _human, ...withoutHuman } = saved.log
  for (const foreign of [
    null,
    'x',
    [],
    { ...record, kind: 'shift' },
    { ...record, heard: 5 },
    { ...record, heard: 1.5 },
    { ...record, feltHalfMinutes: -1 },
    { ...record, mirrorOf: { record: 1, client: 0 } },
    { ...record, reached: 'end' },
    { ...record, finishedAt: 'yesterday' },
    { ...record, log: withoutHuman },
  ])
    expect(readVisitRecord(foreign)).toBeNull()
})
