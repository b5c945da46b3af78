/** The XState machine and the compiled table are one game: same events, scores and hash, whatever is done. */
import { expect, test } from 'vitest'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openShift } from '#shift/shift.ts'
import { playAnyhow } from '../drivers/any-player.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack } = orizont()
const shifts = [...pack.shifts.map((one) => one.id), ...pack.cases.map((one) => `case:${one.id}`)]
const runs = 1008

test(`${runs} random shifts are the same on both makers`, () => {
  let replies = 0
  for (let seed = 1; seed <= runs; seed++) {
    const shiftId = shifts[seed % shifts.length] ?? ''
    const [machine, table] = [xstateConversations(), tableConversations()].map((engine) => {
      const shift = openShift(pack, shiftId, seed, { mode: 'practice', engine })
      playAnyhow(shift, seed)
      return shift
    })
    if (!machine || !table) throw new Error('two shifts expected')
    expect(machine.hash(), `${shiftId} seed ${seed}`).toBe(table.hash())
    expect(machine.events).toEqual(table.events)
    expect(scoreShift(machine.state.clients, machine.events)).toEqual(scoreShift(table.state.clients, table.events))
    replies += machine.events.filter((event) => event.kind === 'replyChosen').length
  }
  // A property of empty shifts would hold as well.
  expect(replies).toBeGreaterThan(5 * runs)
}, 240_000)
