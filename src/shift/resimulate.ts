/** Lives a shift again from its log: for replay, fork, resuming after a reload, and verification. The second half of a linked pair lives the first one again too. */
import type { ConversationEngine } from '#dialogue/conversation.ts'
import type { Pack } from '#scenario/pack.ts'
import type { OriginArrival } from './expected-clients.ts'
import type { Mode, Pace, ShiftLog } from './input.ts'
import { whoComesAfter } from './linked-pair.ts'
import { LogMismatch } from './log-mismatch.ts'
import { openShift } from './shift.ts'
import type { Shift, ShiftOptions } from './shift.ts'

/** @param until ms: inputs after it are left out, and time stops there. @throws LogMismatch */
export function resimulate(pack: Pack, log: ShiftLog, engine: ConversationEngine, until: number = log.until): Shift {
  if (log.pack !== pack.id || log.packHash !== pack.hash) throw new LogMismatch('otherPack', `the log was played with another version of '${log.pack}'`)
  if (log.after?.after) throw new LogMismatch('notAFloorShift', 'a linked pair has two halves, not three')
  const after = log.after ? { log: log.after, origins: comingOf(pack, log.after, engine) } : undefined
  const shift = opened(pack, log.shift, log.seed, {
    mode: log.mode,
    engine,
    pace: log.pace,
    ...(after ? { after } : {}),
    ...(log.human ? { human: log.human } : {}),
  })
  for (const input of log.inputs) {
    if (input.at > until) break
    if (input.at < shift.state.now) throw new LogMismatch('doesNotFollow', `the input at ${input.at} ms comes after a later one`)
    shift.advanceTo(input.at)
    const refusal = shift.state.now === input.at || shift.state.paused ? shift.apply(input) : 'ended'
    if (refusal !== null) throw new LogMismatch('doesNotFollow', `at ${input.at} ms '${input.verb}' was not possible (${refusal})`)
  }
  shift.advanceTo(until)
  return shift
}

/** Opens the desk half of a linked pair, on the seed of the floor half. @throws LogMismatch where the floor's log does not lead to its own hash. */
export function openSecondHalf(
  pack: Pack,
  shiftId: string,
  floor: ShiftLog,
  options: { readonly mode: Mode; readonly pace?: Pace; readonly engine: ConversationEngine },
): Shift {
  if (pack.shifts.find((plan) => plan.id === shiftId)?.side !== 'desk')
    throw new LogMismatch('noSuchShift', `the pack '${pack.id}' has no desk shift '${shiftId}'`)
  return opened(pack, shiftId, floor.seed, { ...options, after: { log: floor, origins: comingOf(pack, floor, options.engine) } })
}

function comingOf(pack: Pack, floor: ShiftLog, engine: ConversationEngine): readonly OriginArrival[] {
  const lived = resimulate(pack, floor, engine)
  if (lived.hash() !== floor.hash) throw new LogMismatch('changedByHand', 'the log of the floor shift was changed: its inputs lead elsewhere')
  return whoComesAfter(lived)
}

function opened(pack: Pack, shiftId: string, seed: number, options: ShiftOptions): Shift {
  try {
    return openShift(pack, shiftId, seed, options)
  } catch {
    throw new LogMismatch('noSuchShift', `the pack '${pack.id}' has no shift '${shiftId}'`)
  }
}
