/** A past shift as a JSON file that explains itself: log, scores, and the player's own words. Written for people and for other programs. */
import type { Pack } from '#scenario/pack.ts'
import type { Scores } from '#score/scores.ts'
import type { Shift } from '#shift/shift.ts'
import type { Ranking } from '../home/ranking.ts'
import type { ShiftRecord } from './shift-record.ts'

/** Describes every field of the file, and stands in it under `schema`. */
export const exportSchema = {
  format: 'always "counterpart-debrief"',
  version: 'of this layout: 1',
  exportedAt: 'when the file was written, ISO 8601, UTC',
  perspective:
    'how the player ordered what weighs on the other department, oldest first: pack, department ("desk" = Service, "floor" = Sales), order (ids of concerns, the weightiest first), at, shifts (worked by then)',
  shifts: 'one entry a shift, oldest first',
  'shifts[].id': 'of the record',
  'shifts[].finishedAt': 'ISO 8601, UTC',
  'shifts[].home': 'home department of the player: "sales", "service" or null',
  'shifts[].log':
    'everything that is needed to live the shift again: pack and its hash, shift, seed, mode, inputs with the moment in ms of the shift’s clock, the final hash; in the second half of a pair also after, the log of the floor shift that it follows',
  'shifts[].summary':
    'empathy, accuracy, queueCare, resolution in hundredths of a point (0..10000) or null; few = below three conversations; waitedMs; cost in hundredths of the currency; lost = clients who left without an answer',
  'shifts[].scores':
    'the same with every conversation, moment, fact and promise; values of replies and regrets are doubled integers; beats and facts are indexes into the case; null where the shift was not lived again for the export',
  'shifts[].clients': 'number, name, case and outcome of everybody who came; null as above',
  'shifts[].feelings': 'how it felt, of calm, proud, curious, rushed, unsure, touched, angry, drained',
  'shifts[].prediction': 'what the player expected before the scores were shown, 0..100 or null',
  'shifts[].plus': 'one thing that went well, in the player’s words',
  'shifts[].delta': 'one thing to change, in the player’s words',
  'shifts[].ownWords': 'what the player would say now: client (number), beat and reply (ids), words',
  'shifts[].disagreements': 'where the player disagrees with the coding: client, beat, reply, why',
  'shifts[].commitment': 'if, then, and the id of the case it is about, or null',
  'shifts[].forkOf': 'the record, moment (ms) and client from which this shift branches off, or null',
} as const

/** A shift that has been lived again, for the parts that a record does not hold. */
export interface LivedShift {
  readonly pack: Pack
  readonly shift: Shift
  readonly scores: Scores
}

function outcomeOf(shift: Shift, client: number): string {
  const ended = shift.events.find((event) => event.kind === 'conversationEnded' && event.client === client)
  if (ended?.kind === 'conversationEnded') return ended.how
  return shift.state.clients[client]?.phase ?? 'expected'
}

function exportedShift(record: ShiftRecord, lived: LivedShift | null): object {
  const { id, finishedAt, home, log, scores: summary, feelings, prediction, plus, delta, ownWords, disagreements, commitment, forkOf } = record
  const clients =
    lived === null
      ? null
      : lived.shift.state.clients.map(({ case: caseId, person }, number) => ({
          number,
          name: lived.pack.people.find((known) => known.id === person)?.name ?? person,
          case: caseId,
          outcome: outcomeOf(lived.shift, number),
        }))
  return {
    id,
    finishedAt,
    home,
    log,
    summary,
    scores: lived?.scores ?? null,
    clients,
    feelings,
    prediction,
    plus,
    delta,
    ownWords,
    disagreements,
    commitment,
    forkOf,
  }
}

export function exportShifts(
  records: readonly ShiftRecord[],
  exportedAt: string,
  lived: (record: ShiftRecord) => LivedShift | null = () => null,
  rankings: readonly Ranking[] = [],
): string {
  const oldestFirst = [...records].sort((a, b) => (a.finishedAt < b.finishedAt ? -1 : a.finishedAt > b.finishedAt ? 1 : 0))
  return JSON.stringify(
    {
      format: 'counterpart-debrief',
      version: 1,
      exportedAt,
      schema: exportSchema,
      perspective: rankings,
      shifts: oldestFirst.map((record) => exportedShift(record, lived(record))),
    },
    null,
    2,
  )
}
