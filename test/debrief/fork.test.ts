/** A fork is the same shift up to its moment, and another one from there. */
import { expect, test } from 'vitest'
import { playShift } from '#bots/play-shift.ts'
import { forkLog, futureOf, reactionAt } from '#overlay/debrief/fork.ts'
import { relive, workedShift } from './worked-shift.ts'

const { shift } = workedShift('random', 11)
const log = shift.log()
const replies = shift.events.flatMap((event) => (event.kind === 'replyChosen' ? [event] : []))

test('with the same reply and the same words afterwards, the same future', () => {
  for (const { at, reply, client } of replies) {
    const future = futureOf(relive, log, at, reply)
    expect(future?.followed).toBe(true)
    const ended = shift.events.findIndex((event) => event.kind === 'conversationEnded' && event.client === client)
    expect(future?.shift.events.slice(0, ended + 1)).toEqual(shift.events.slice(0, ended + 1))
  }
})

test('every reply that stood beside can be tried, and the past stays as it was', () => {
  for (const { at, reply, client, offers } of replies) {
    const before = shift.events.findIndex((event) => event.kind === 'replyChosen' && event.at === at)
    for (const other of offers.filter((offer) => offer.reply !== reply)) {
      const future = futureOf(relive, log, at, other.reply)
      expect(future).not.toBeNull()
      expect(future?.shift.events.slice(0, before)).toEqual(shift.events.slice(0, before))
      const reaction = future === null ? null : reactionAt(future.shift, client, at)
      expect(reaction?.chosen.reply).toBe(other.reply)
      expect(reaction?.chosen.value).toBe(other.value)
      expect(reaction?.next).not.toBeNull()
    }
  }
})

test('from a fork the shift can be played on to its end, and lives again from its own log', () => {
  const { at, reply, offers } = replies.find((one) => one.offers.length > 2) ?? replies[0] ?? expect.unreachable()
  const other = offers.find((offer) => offer.reply !== reply)?.reply ?? ''
  const fork = forkLog(log, at, other)
  expect(fork).toMatchObject({ mode: 'practice', until: at })
  const second = relive(fork ?? expect.unreachable())
  expect(second.state.phase).not.toBe('ended')
  playShift(second, 'best', 1)
  expect(relive(second.log()).hash()).toBe(second.hash())
})

test('where no reply was chosen there is no fork', () => {
  expect(forkLog(log, 1, 'any')).toBeNull()
  expect(futureOf(relive, log, 1, 'any')).toBeNull()
  expect(reactionAt(shift, 0, 1)).toBeNull()
})
