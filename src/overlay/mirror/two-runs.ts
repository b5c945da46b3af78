/** What two courses of one conversation came to, in the same few figures, so that they can stand beside each other. From events alone. */
import type { Case, HarmKind } from '#scenario/pack.ts'
import type { EventOf, ShiftEvent } from '#shift/event.ts'

export interface RunFigures {
  readonly waitedMs: number
  readonly talkMs: number
  readonly replies: number
  /** Replies that named a feeling, put her situation into words, or asked about it. */
  readonly felt: number
  readonly understood: number
  readonly asked: number
  readonly harms: readonly HarmKind[]
  /** Claims that were not so. */
  readonly wrong: number
  readonly trust: { readonly from: number; readonly to: number }
  readonly tension: { readonly from: number; readonly to: number }
}

/** Null where she was never called. */
export function runFigures(events: readonly ShiftEvent[], client: number, one: Case): RunFigures | null {
  const called = events.find((event): event is EventOf<'clientCalled'> => event.kind === 'clientCalled' && event.client === client)
  if (called === undefined) return null
  const ended = events.find((event): event is EventOf<'conversationEnded'> => event.kind === 'conversationEnded' && event.client === client)
  const chosen = events.filter((event): event is EventOf<'replyChosen'> => event.kind === 'replyChosen' && event.client === client && !event.stay)
  const coded = chosen.flatMap(({ beat, reply }) => one.beats[beat]?.replies.find(({ id }) => id === reply) ?? [])
  const last = ended ?? chosen.at(-1) ?? called
  return {
    waitedMs: called.waitedMs,
    talkMs: last.at - called.at,
    replies: chosen.length,
    felt: coded.filter(({ reaction }) => reaction > 0).length,
    understood: coded.filter(({ interpretation }) => interpretation > 0).length,
    asked: coded.filter(({ exploration }) => exploration > 0).length,
    harms: chosen.flatMap(({ harms }) => harms.map(({ kind }) => kind)),
    wrong: chosen.flatMap(({ claims }) => claims).filter(({ mode, said, truth }) => mode !== 'defer' && said !== truth).length,
    trust: { from: called.trust, to: last.trust },
    tension: { from: called.tension, to: last.tension },
  }
}
