/** A log lives again to the same hash and scores; one that was tampered with does not. */
import { expect, test } from 'vitest'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import { LogMismatch } from '#shift/log-mismatch.ts'
import { resimulate } from '#shift/resimulate.ts'
import { openShift } from '#shift/shift.ts'
import { playAnyhow } from '../drivers/any-player.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack } = orizont()

test('played on one maker, lived again on the other', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const shift = openShift(pack, 'monday-morning', seed, { mode: 'assessment', engine: xstateConversations() })
    if (seed % 2 === 0) playAnyhow(shift, seed)
    else playShift(shift, 'random', seed)
    const again = resimulate(pack, shift.log(), tableConversations())
    expect(again.hash()).toBe(shift.log().hash)
    expect(scoreShift(again.state.clients, again.events)).toEqual(scoreShift(shift.state.clients, shift.events))
  }
})

test('cut at any moment, it goes on from there as if nothing had been', () => {
  const shift = openShift(pack, 'first-shift', 4, { mode: 'practice', engine: tableConversations() })
  playShift(shift, 'best', 4)
  const log = shift.log()
  for (const share of [0.2, 0.5, 0.8]) {
    const until = Math.floor(log.until * share)
    const cut = resimulate(pack, log, tableConversations(), until)
    for (const input of log.inputs.filter((one) => one.at > until)) {
      cut.advanceTo(input.at)
      expect(cut.apply(input)).toBeNull()
    }
    cut.advanceTo(log.until)
    expect(cut.hash()).toBe(log.hash)
  }
})

test('a log of another version, or with an input that was never possible, is refused', () => {
  const shift = openShift(pack, 'first-shift', 4, { mode: 'practice', engine: tableConversations() })
  playShift(shift, 'hasty', 4)
  const log = shift.log()
  expect(() => resimulate(pack, { ...log, packHash: '0' }, tableConversations())).toThrow(LogMismatch)
  expect(() => resimulate(pack, { ...log, inputs: [{ verb: 'chooseReply', reply: 'hear', at: 10 }] }, tableConversations())).toThrow(LogMismatch)
  expect(() => resimulate(pack, { ...log, inputs: log.inputs.toReversed() }, tableConversations())).toThrow(LogMismatch)
  expect(() => resimulate(pack, { ...log, shift: 'nothing' }, tableConversations())).toThrow(LogMismatch)
})
