/** Lives a shift again from its log: for replay, fork, resuming after a reload, and verification. */
import type { ConversationEngine } from '#dialogue/conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import type { ShiftLog } from './input.ts'
import { openShift } from './shift.ts'
import type { Shift } from './shift.ts'

/** The log does not fit this pack, or its inputs do not follow from each other. */
export class LogMismatch extends Error {}

/** @param until ms: inputs after it are left out, and time stops there. @throws LogMismatch */
export function resimulate(pack: Pack, log: ShiftLog, engine: ConversationEngine, until: number = log.until): Shift {
  if (log.pack !== pack.id || log.packHash !== pack.hash) throw new LogMismatch(`the log was played with another version of '${log.pack}'`)
  let shift: Shift
  try {
    shift = openShift(pack, log.shift, log.seed, { mode: log.mode, engine, pace: log.pace })
  } catch {
    throw new LogMismatch(`the pack '${pack.id}' has no shift '${log.shift}'`)
  }
  for (const input of log.inputs) {
    if (input.at > until) break
    if (input.at < shift.state.now) throw new LogMismatch(`the input at ${input.at} ms comes after a later one`)
    shift.advanceTo(input.at)
    const refusal = shift.state.now === input.at || shift.state.paused ? shift.apply(input) : 'ended'
    if (refusal !== null) throw new LogMismatch(`at ${input.at} ms '${input.verb}' was not possible (${refusal})`)
  }
  shift.advanceTo(until)
  return shift
}
