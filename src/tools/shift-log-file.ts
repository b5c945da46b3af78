// The file in which a lived shift is kept: its log, and the scores that must follow from it. Written by `play --log`, read by `replay`,
// which also reads what the game exports from its debrief.

import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { pressures } from '#shift/constants.ts'
import type { Pressure, ShiftLog } from '#shift/input.ts'
import { CommandFault } from './command-fault.ts'
import { typedPath } from './find-pack.ts'
import { shown } from './shift-report.ts'
import type { ShownScores } from './shift-report.ts'

const LARGEST_LOG = 20_000_000

const ms = z.int().min(0)
const name = z.string().max(200)
const pace = z.literal([100, 150, 200])
const input = z.discriminatedUnion('verb', [
  z.strictObject({ at: ms, verb: z.literal('callNext'), client: z.int().min(0).nullable() }),
  z.strictObject({ at: ms, verb: z.literal('chooseReply'), reply: name }),
  z.strictObject({ at: ms, verb: z.literal('openArticle'), article: name }),
  z.strictObject({ at: ms, verb: z.literal('speakToQueue'), words: z.enum(['acknowledge', 'explain', 'position', 'time']), minutes: z.int().min(0).max(60) }),
  z.strictObject({ at: ms, verb: z.literal('setPace'), pace }),
  z.strictObject({ at: ms, verb: z.literal('sayLine'), line: name }),
  z.strictObject({ at: ms, verb: z.literal('press'), how: z.enum(Object.keys(pressures) as [Pressure, ...Pressure[]]) }),
  z.strictObject({
    at: ms,
    verb: z.enum(['askMoment', 'callColleague', 'handOver', 'putOnHold', 'sendInWriting', 'eatLunch', 'leaveQueue', 'pause', 'resume']),
  }),
])
const human = z.strictObject({
  intensity: z.literal([-1, 0, 1]),
  number: z.int().min(0).max(1000),
  ledger: z.strictObject({ promise: name, gap: z.int() }).nullable(),
  agent: name,
})
const half = z.object({
  format: z.literal(1),
  pack: name,
  packHash: name,
  shift: name,
  seed: z.int(),
  mode: z.enum(['practice', 'assessment']),
  pace,
  inputs: z.array(input).max(200_000),
  until: ms,
  hash: name,
  human: human.optional(),
})
const log = half.extend({ after: half.optional() })
const points = z.number().min(0).max(100).nullable()
const scores = z.object({ empathy: points, accuracy: points, queueCare: points, resolution: points })
const hundredths = z.int().min(0).max(10_000).nullable()
const summary = z.object({ empathy: hundredths, accuracy: hundredths, queueCare: hundredths, resolution: hundredths })
const playedFile = log.extend({ bot: z.string().max(40).nullable().optional(), scores: scores.optional() })
const debriefFile = z.object({ format: z.literal('counterpart-debrief'), shifts: z.array(z.object({ log, summary })).min(1) })

/** `scores`: what the file claims; null where it claims none. */
export interface LoggedShift {
  readonly log: ShiftLog
  readonly bot: string | null
  readonly scores: ShownScores | null
}

export function writeShiftLog(file: string, { log: lived, bot, scores: claimed }: LoggedShift): void {
  try {
    writeFileSync(typedPath(file), `${JSON.stringify({ ...lived, bot, scores: claimed }, null, 1)}\n`)
  } catch (error) {
    throw new CommandFault(`the log cannot be written to '${file}' (${codeOf(error)}).`)
  }
}

/** @param number which shift of an export with several, from 1. @throws CommandFault where this is no log. */
export function readShiftLog(file: string, number: number): LoggedShift {
  const value = readJson(file)
  const isDebrief = typeof value === 'object' && value !== null && 'format' in value && value.format === 'counterpart-debrief'
  if (!isDebrief) {
    const { bot, scores: claimed, ...played } = fitted(playedFile, value, file)
    if (number !== 1) throw new CommandFault(`'${file}' holds one shift.`)
    return { log: played, bot: bot ?? null, scores: claimed ?? null }
  }
  const { shifts } = fitted(debriefFile, value, file)
  const chosen = shifts[number - 1]
  if (!chosen) throw new CommandFault(`'${file}' holds ${shifts.length} shift${shifts.length === 1 ? '' : 's'}; there is no number ${number}.`)
  const { empathy, accuracy, queueCare, resolution } = chosen.summary
  return {
    log: chosen.log,
    bot: null,
    scores: { empathy: shown(empathy), accuracy: shown(accuracy), queueCare: shown(queueCare), resolution: shown(resolution) },
  }
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(typedPath(file), 'utf8')
  } catch (error) {
    throw new CommandFault(codeOf(error) === 'ENOENT' ? `there is no file '${file}'.` : `the file '${file}' cannot be read (${codeOf(error)}).`)
  }
  if (text.length > LARGEST_LOG) throw new CommandFault(`'${file}' is too large to be the log of a shift.`, 1)
  try {
    return JSON.parse(text)
  } catch {
    throw new CommandFault(`'${file}' is not JSON, so it is not the log of a shift.`, 1)
  }
}

function fitted<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue && issue.path.length > 0 ? `'${issue.path.map(String).join('.')}': ` : ''
  throw new CommandFault(`'${file}' is not the log of a shift: ${where}${issue?.message ?? 'unknown form'}.`, 1)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
