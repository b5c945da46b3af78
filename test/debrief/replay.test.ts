/** Replay and transcripts show every reply once, in order, with what stood beside it. */
import { expect, test } from 'vitest'
import { frameOfReply, replayFrames } from '#overlay/debrief/replay-frames.ts'
import { alignTranscripts, transcriptOf } from '#overlay/debrief/transcript.ts'
import { everyBot, workedShift } from './worked-shift.ts'

test.each(everyBot)('every reply of a conversation has its still, where %s worked', (bot) => {
  const { shift } = workedShift(bot, 7)
  for (const [client] of shift.state.clients.entries()) {
    const frames = replayFrames(shift.events, client)
    const replies = shift.events.flatMap((event) => (event.kind === 'replyChosen' && event.client === client ? [event] : []))
    expect(frames.flatMap(({ chosen }) => (chosen === null ? [] : [chosen]))).toEqual(replies.map(({ reply }) => reply))
    for (const reply of replies) {
      const frame = frames[frameOfReply(frames, reply.at)]
      expect(frame).toMatchObject({ chosen: reply.reply, choiceAt: reply.at, beat: reply.beat, trust: reply.trust, tension: reply.tension })
      expect(frame?.offers).toEqual(expect.arrayContaining(reply.offers.map((offer) => offer.reply)))
    }
    expect(transcriptOf(shift.events, client).filter(({ who }) => who === 'player')).toHaveLength(replies.length)
  }
})

test('nothing is replayed of somebody who was never called', () => {
  const { shift } = workedShift('hasty', 7)
  expect(replayFrames(shift.events, 99)).toEqual([])
  expect(transcriptOf(shift.events, 99)).toEqual([])
})

test('side by side no line is lost, and a reply never stands beside a client’s line', () => {
  const one = workedShift('kind', 3).shift
  const two = workedShift('exact', 3).shift
  for (const [client] of one.state.clients.entries()) {
    const first = transcriptOf(one.events, client)
    const second = transcriptOf(two.events, client)
    const pairs = alignTranscripts(first, second)
    expect(pairs.flatMap((pair) => (pair.first === null ? [] : [pair.first]))).toEqual(first)
    expect(pairs.flatMap((pair) => (pair.second === null ? [] : [pair.second]))).toEqual(second)
    for (const pair of pairs) if (pair.first !== null && pair.second !== null) expect(pair.first.who).toBe(pair.second.who)
    expect(alignTranscripts(first, first).every(({ same }) => same)).toBe(true)
  }
})
