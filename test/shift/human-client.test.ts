/** The queue's side: a human client waits, presses, says her own lines, and is served by a bot; all of it lives again from the log. */
import { expect, test } from 'vitest'
import { playShift, workShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { pressures } from '#shift/constants.ts'
import type { HumanClient, Pressure } from '#shift/input.ts'
import { resimulate } from '#shift/resimulate.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { Learner } from '../drivers/learner.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack } = orizont()
const human: HumanClient = { intensity: 0, number: 2, ledger: null, agent: 'best' }
const asClient = (seed = 1, changed: Partial<HumanClient> = {}): Learner =>
  new Learner('client:modem-missing', seed, 'practice', pack, { human: { ...human, ...changed } })

/** The agent works until the human client has something to say, or the visit is over. */
function untilMyTurn(shift: Shift): void {
  for (const until of workShift(shift, 'best', 1)) {
    if (shift.state.counter?.choosing) return
    shift.advanceTo(until)
  }
}

test('nobody is answered before she has said something, and she says what she likes', () => {
  const learner = asClient()
  untilMyTurn(learner.shift)
  const { counter } = learner.shift.state
  expect(counter).toMatchObject({ client: humanPlace, choosing: true })
  expect(learner.tries({ verb: 'chooseReply', reply: 'hear' })).toBe('clientChoosing')
  expect(learner.tries({ verb: 'sayLine', line: 'nothing' })).toBe('unknownLine')
  // Too calm for it by the rules; a human may.
  learner.saysLine('hot')
  expect(learner.happened('beatEntered').at(-1)).toMatchObject({ client: humanPlace, line: 0 })
  expect(learner.offers.length).toBeGreaterThan(1)
  expect(learner.tries({ verb: 'sayLine', line: 'hot' })).toBe('notYourTurn')
})

test('who says nothing says what the rules would have picked', () => {
  const learner = asClient()
  untilMyTurn(learner.shift)
  learner.waits(46)
  expect(learner.shift.state.counter?.choosing).toBe(false)
  expect(learner.happened('beatEntered').at(-1)?.client).toBe(humanPlace)
})

test('the dial makes her hotter or calmer, and nothing else', () => {
  const [calm, plain, hot] = ([-1, 0, 1] as const).map((intensity) => asClient(1, { intensity }).client(humanPlace))
  expect([calm?.tension, hot?.tension]).toEqual([(plain?.tension ?? 0) - 1200, (plain?.tension ?? 0) + 1200])
  expect(hot?.drawn).toEqual(plain?.drawn)
})

test('what she does while she waits moves the neighbours, or the talk at the counter', () => {
  const learner = asClient().waits(12)
  const neighbour = (): number => learner.client(learner.shift.state.queue[learner.shift.state.queue.indexOf(humanPlace) - 1] ?? 0).tension
  const before = neighbour()
  learner.presses('complain')
  expect(neighbour()).toBe(before + 150)
  expect(learner.tries({ verb: 'press', how: 'sigh' })).toBe('busy')
  learner.waits(7).presses('helpNeighbour')
  expect(neighbour()).toBeLessThan(before + 150)
})

test('leaving ends it, in the line and at the counter', () => {
  const inLine = asClient().waits(15).leaves()
  expect(inLine.happened('clientLeft')).toMatchObject([{ client: humanPlace }])
  expect(inLine.shift.state.phase).toBe('ended')
  const atCounter = asClient()
  untilMyTurn(atCounter.shift)
  atCounter.leaves()
  expect(atCounter.happened('conversationEnded').at(-1)).toMatchObject({ client: humanPlace, how: 'walkedOut' })
  expect(atCounter.shift.state.phase).toBe('ended')
})

test('in a shift without a human client nobody can act as one', () => {
  const learner = new Learner('case:modem-missing').waits(1).callsNext()
  for (const verb of [{ verb: 'sayLine', line: 'hot' }, { verb: 'press', how: 'sigh' }, { verb: 'leaveQueue' }] as const)
    expect(learner.tries(verb)).toBe('notYourTurn')
})

test('every case can be played by its client, and lives again on the other maker', () => {
  let said = 0
  for (const [i, one] of pack.cases.entries())
    for (const agent of ['best', 'kind', 'hasty', 'exact'] as const) {
      const seed = i * 7 + 3
      const shift = openShift(pack, `client:${one.id}`, seed, { mode: 'practice', engine: xstateConversations(), human: { ...human, agent } })
      const dice = randomStream(seed, 5, 'bots')
      for (const until of workShift(shift, agent, seed)) {
        const { counter } = shift.state
        if (counter?.choosing) {
          const lines = one.beats[counter.talk.beat]?.lines ?? []
          shift.apply({ verb: 'sayLine', line: lines[dice.between(0, lines.length - 1)]?.id ?? '' })
          said++
        } else if (dice.between(0, 9) === 0) {
          const all = Object.keys(pressures) as Pressure[]
          shift.apply({ verb: 'press', how: all[dice.between(0, all.length - 1)] ?? 'sigh' })
        }
        shift.advanceTo(until)
      }
      expect(shift.state.phase, one.id).toBe('ended')
      const again = resimulate(pack, shift.log(), tableConversations())
      expect(again.hash(), one.id).toBe(shift.hash())
      expect(again.events).toEqual(shift.events)
    }
  expect(said).toBeGreaterThan(100)
})

test('the same draw as in the mirrored shift', () => {
  const shift = openShift(pack, 'monday-morning', 9, { mode: 'practice', engine: tableConversations() })
  playShift(shift, 'best', 9)
  const number = shift.state.clients.findIndex((client) => client.case === 'modem-missing')
  expect(asClient(9, { number }).client(humanPlace).drawn.facts).toEqual(shift.state.clients[number]?.drawn.facts)
})
