/** Another reply at the same moment: the log that leads there, and what came of it. Whoever can live a log again lends it as `Relive`. */
import type { EventOf } from '#shift/event.ts'
import type { Input, ShiftLog } from '#shift/input.ts'
import type { Shift } from '#shift/shift.ts'

/** Lives a log up to its `until`; throws where the pack is another one or an input is refused. */
export type Relive = (log: ShiftLog) => Shift

/** The inputs before and after the reply that was chosen at this moment; null where none was. */
function splitAtReply(log: ShiftLog, at: number): { readonly before: readonly Input[]; readonly after: readonly Input[] } | null {
  const position = log.inputs.findIndex((input) => input.verb === 'chooseReply' && input.at === at)
  return position < 0 ? null : { before: log.inputs.slice(0, position), after: log.inputs.slice(position + 1) }
}

/**
 * The log of a shift that is just like this one until `at`, and there chooses `reply` instead. Its hash is empty: it is only known once
 * the log has been lived. Always practice: an assessment has one attempt.
 */
export function forkLog(log: ShiftLog, at: number, reply: string): ShiftLog | null {
  const split = splitAtReply(log, at)
  return split === null ? null : { ...log, mode: 'practice', inputs: [...split.before, { verb: 'chooseReply', reply, at }], until: at, hash: '' }
}

export interface Future {
  readonly shift: Shift
  /** Whether all that was said afterwards could still be said; else the conversation stands where another reply was due. */
  readonly followed: boolean
}

/** What comes of another reply, where the player goes on with the same words as before for as long as they are on offer. */
export function futureOf(relive: Relive, log: ShiftLog, at: number, reply: string): Future | null {
  const fork = forkLog(log, at, reply)
  const split = splitAtReply(log, at)
  if (fork === null || split === null) return null
  const shift = relive(fork)
  const chosen = shift.events.findLast((event) => event.kind === 'replyChosen')
  const client = chosen?.kind === 'replyChosen' ? chosen.client : null
  // Somebody on hold has not heard the last word yet.
  const goesOn = (): boolean => client !== null && (shift.state.counter?.client === client || shift.state.clients[client]?.phase === 'held')
  for (const input of split.after) {
    if (!goesOn()) break
    shift.advanceTo(input.at)
    // The client may have walked out meanwhile.
    if (!goesOn()) break
    const { at: _at, ...verb } = input
    if (shift.apply(verb) !== null && verb.verb === 'chooseReply') return { shift, followed: false }
  }
  return { shift, followed: !goesOn() }
}

/** What a choice did at once: the reply as it was valued, and where it led. */
export interface Reaction {
  readonly chosen: EventOf<'replyChosen'>
  readonly next: EventOf<'beatEntered'> | EventOf<'conversationEnded'> | null
}

export function reactionAt(shift: Pick<Shift, 'events'>, client: number, at: number): Reaction | null {
  const position = shift.events.findIndex((event) => event.kind === 'replyChosen' && event.client === client && event.at === at)
  const chosen = shift.events[position]
  if (chosen === undefined || chosen.kind !== 'replyChosen') return null
  for (const event of shift.events.slice(position + 1)) {
    if ((event.kind === 'beatEntered' || event.kind === 'conversationEnded') && event.client === client) return { chosen, next: event }
  }
  return { chosen, next: null }
}
