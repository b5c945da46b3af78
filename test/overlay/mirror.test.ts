/** The mirrored swap: two courses of one case beat against beat, and what each came to. */
import { expect, test } from 'vitest'
import { playShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { transcriptOf, type TranscriptLine } from '#overlay/debrief/transcript.ts'
import { alignByBeat, beatTalks } from '#overlay/mirror/align-by-beat.ts'
import { differencesOf } from '#overlay/mirror/differences.ts'
import { runFigures } from '#overlay/mirror/two-runs.ts'
import { asSheCame } from '#overlay/queue/as-she-came.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { humanOf, mirroredPerson, originOf } from '#app/mirrored-person.ts'
import { newShiftRecord } from '#overlay/debrief/shift-record.ts'
import { scoreShift } from '#score/score-shift.ts'
import { openSecondHalf } from '#shift/resimulate.ts'
import { humanPlace } from '#shift/shift-plans.ts'
import { openShift } from '#shift/shift.ts'
import { workedShift } from '../debrief/worked-shift.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const engine = tableConversations()

const line = (beat: number, which = 0): TranscriptLine => ({ who: 'client', at: 0, bubble: { kind: 'line', beat, line: which }, trust: 0, tension: 0 })
const reply = (beat: number, id: string): TranscriptLine => ({ who: 'player', at: 0, beat, reply: id, value: 0, trust: 0, tension: 0 })
const ending: TranscriptLine = { who: 'client', at: 0, bubble: { kind: 'ending', ending: 0, line: 0 }, trust: 0, tension: 0 }

test('beat stands beside beat, and what only one went through stands alone where it came', () => {
  const first = [line(0), reply(0, 'a'), line(2), reply(2, 'b'), line(3), reply(3, 'c'), ending]
  const second = [line(0, 1), reply(0, 'a'), line(1), reply(1, 'x'), line(3), reply(3, 'c'), ending]
  const pairs = alignByBeat(first, second)
  expect(pairs.map(({ beat, first: a, second: b }) => [beat, a !== null, b !== null])).toEqual([
    [0, true, true],
    [2, true, false],
    [1, false, true],
    [3, true, true],
    [-1, true, true],
  ])
  expect(differencesOf(pairs)).toEqual({ same: 1, other: 1, alone: 2 })
  expect(alignByBeat([], second).every(({ first: a }) => a === null)).toBe(true)
  expect(alignByBeat(first, first).every(({ first: a, second: b }) => a === b || a !== null)).toBe(true)
  // A beat heard twice is two turns.
  expect(beatTalks([line(0), reply(0, 'stay'), line(0), reply(0, 'a')])).toHaveLength(2)
})

test('nothing that was said is lost or said twice when two real talks are aligned', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const worked = workedShift('random', seed)
    for (const [client, who] of worked.shift.state.clients.entries()) {
      const first = transcriptOf(worked.shift.events, client)
      if (first.length === 0) continue
      const played = openShift(pack, `client:${who.case}`, seed, {
        mode: 'practice',
        engine,
        human: { intensity: 0, number: client, ledger: null, agent: 'best', person: who.person },
      })
      // Facts, person and mood are those of the shift.
      const me = played.state.clients[humanPlace]
      expect(me).toMatchObject({ person: who.person, case: who.case })
      expect(me?.drawn.facts).toEqual(who.drawn.facts)
      expect(new Set(played.state.clients.map(({ person }) => person)).size).toBe(played.state.clients.length)
      if (client > 1) continue
      playShift(played, 'best', seed)
      const second = transcriptOf(played.events, humanPlace)
      const pairs = alignByBeat(first, second)
      expect(pairs.flatMap((pair) => pair.first?.lines ?? [])).toEqual(first)
      expect(pairs.flatMap((pair) => pair.second?.lines ?? [])).toEqual(second)
      for (const { beat, first: a, second: b } of pairs) if (a !== null && b !== null) expect([a.beat, b.beat]).toEqual([beat, beat])
      const figures = runFigures(played.events, humanPlace, who.drawn.case)
      expect(figures?.replies).toBeGreaterThan(0)
      expect(figures?.harms).toEqual([])
    }
  }
})

test('somebody who is not there is named as missing, and which link it is', () => {
  const { record, shift } = workedShift('best', 2)
  const past = [record, { ...record, id: 'other', log: { ...record.log, packHash: 'another' } }]
  expect(mirroredPerson(pack, past, 'nothing', '1')).toBe('none.record')
  expect(mirroredPerson(pack, past, 'other', '1')).toBe('none.pack')
  for (const number of ['99', '-1', 'x', '1.5', '']) expect(mirroredPerson(pack, past, record.id, number)).toBe('none.person')
  const found = mirroredPerson(pack, past, record.id, '1')
  if (typeof found === 'string') throw new Error(found)
  expect(found).toMatchObject({ client: 1, wasCalled: true })
  expect(humanOf(found)).toEqual({ number: 1, ledger: null, person: shift.state.clients[1]?.person })
})

test('whoever was born of a promise is mirrored with what the ledger says of her', () => {
  const floor = openShift(pack, 'month-end', 4, { mode: 'practice', engine })
  playShift(floor, 'over-promiser', 4)
  const desk = workedAfter(floor.log())
  const record = newShiftRecord('pair', desk.log(), '2026-03-02T10:00:00.000Z', scoreShift(desk.state.clients, desk.events), null)
  const born = desk.state.clients.findIndex(({ origin, phase }) => origin?.promise && phase !== 'expected')
  const found = mirroredPerson(pack, [record], 'pair', born)
  if (typeof found === 'string') throw new Error(found)
  const played = openShift(pack, `client:${found.who.case}`, found.shift.seed, {
    mode: 'practice',
    engine,
    human: { intensity: 0, agent: 'best', ...humanOf(found) },
  })
  expect(played.state.clients[humanPlace]?.drawn.facts).toEqual(found.who.drawn.facts)
  // And she quotes the very words that were said on the floor.
  const words = openWordings(pack, texts['en'] ?? {}, 'en')
  const origin = originOf(pack, [record], { record: 'pair', client: born })
  const me = asSheCame(played.state, origin)[humanPlace]
  expect(me && words.promisedTo(me)).toBe(words.promisedTo(found.who))
  expect(originOf(pack, [record], { record: 'gone', client: 0 })).toBeNull()
})

function workedAfter(floor: ReturnType<ReturnType<typeof openShift>['log']>) {
  const desk = openSecondHalf(pack, 'monday-morning', floor, { mode: 'practice', engine })
  playShift(desk, 'best', 4)
  return desk
}
