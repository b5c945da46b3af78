// The bulk runner against the shift: the same replies, said without a pause, give the same events, emotion and scores in both.

import { expect, test } from 'vitest'
import { bulkRunner, eventSize } from '#bots/bulk-conversation.ts'
import { handedOver } from '#dialogue/rules.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Moment } from '#score/scores.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { openPack } from '#tools/find-pack.ts'

const pack = openPack('orizont').structure
const looked = new Set([...pack.articles, ...pack.cases.flatMap((one) => one.articles)].map((article) => article.id))

/** Plays one case alone with dice; in half of the seeds every page is open before the first reply. */
function playedAtOnce(caseId: string, seed: number, opensPages: boolean): { shift: Shift; replies: number[] } {
  const shift = openShift(pack, `case:${caseId}`, seed, { mode: 'practice', engine: tableConversations() })
  const dice = randomStream(seed, 1, 'bots')
  const replies: number[] = []
  shift.apply({ verb: 'callNext', client: null })
  if (opensPages) for (const article of looked) shift.apply({ verb: 'openArticle', article })
  for (let { counter } = shift.state; counter; { counter } = shift.state) {
    const offered = [...counter.order].sort((a, b) => a - b)
    const chosen = dice.between(0, offered.length - 1)
    const id = shift.state.clients[0]?.drawn.case.beats[counter.talk.beat]?.replies[offered[chosen] ?? 0]?.id ?? ''
    replies.push(chosen)
    expect(shift.apply({ verb: 'chooseReply', reply: id })).toBeNull()
  }
  return { shift, replies }
}

test.for(pack.cases.map((one) => one.id))('%s', (caseId) => {
  const closed = bulkRunner()
  const open = bulkRunner(looked)
  for (let seed = 1; seed <= 60; seed++) {
    const opensPages = seed % 2 === 0
    const { shift, replies } = playedAtOnce(caseId, seed, opensPages)
    const client = shift.state.clients[0]
    const person = pack.people.find((one) => one.id === client?.person)
    if (!client || !person) throw new Error('nobody came')
    const bulk = (opensPages ? open : closed)(client.drawn, person, (_, step) => replies[step] ?? 0)
    const { conversations } = scoreShift(shift.state.clients, shift.events)
    expect(conversations).toHaveLength(1)
    expect({ empathy: bulk.empathy, accuracy: bulk.accuracy, trust: bulk.trust, tension: bulk.tension, replies: bulk.replies }).toEqual({
      empathy: conversations[0]?.empathy,
      accuracy: conversations[0]?.accuracy,
      trust: client.trust,
      tension: client.tension,
      replies: replies.length,
    })
    expect(bulk.endedIn).not.toBe(handedOver)
    const said = shift.events.filter((event) => event.kind === 'replyChosen')
    const regrets = new Map((conversations[0]?.moments ?? []).map((moment: Moment) => [`${moment.beat}.${moment.reply}.${moment.value}`, moment]))
    for (const [i, event] of said.entries()) {
      const [beat, reply, flags, value, trust, tension, choiceRegret, doorRegret] = bulk.events.subarray(i * eventSize, (i + 1) * eventSize)
      expect({ beat, reply: client.drawn.case.beats[beat ?? 0]?.replies[reply ?? 0]?.id, flags, value, trust, tension }).toEqual({
        beat: event.beat,
        reply: event.reply,
        flags: event.flags,
        value: event.value,
        trust: event.trust,
        tension: event.tension,
      })
      const moment = regrets.get(`${event.beat}.${event.reply}.${event.value}`)
      // What a walk-out threw away is charged to the last straw in the shift's scores alone.
      if (moment && !(i === said.length - 1 && conversations[0]?.how === 'walkedOut'))
        expect([choiceRegret, doorRegret]).toEqual([moment.choiceRegret, moment.doorRegret])
    }
  }
})

test('the same replies give the same hash, others another', () => {
  const drawn = openShift(pack, 'case:modem-missing', 3, { mode: 'practice', engine: tableConversations() }).state.clients[0]?.drawn
  const person = pack.people[0]
  if (!drawn || !person) throw new Error('nobody came')
  const run = bulkRunner()
  const first = run(drawn, person, () => 0).hash
  expect(run(drawn, person, () => 0).hash).toBe(first)
  expect(run(drawn, person, (offered) => offered - 1).hash).not.toBe(first)
})
