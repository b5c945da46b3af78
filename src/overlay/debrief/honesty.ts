/** What honesty cost on the floor, and what promising costs three weeks later: counted from what was on offer and what was said. Told by `signed-card.tsx`. */
import { canBeKept } from '#shift/can-be-kept.ts'
import type { Shift } from '#shift/shift.ts'
import type { ProspectLater } from '../pair/later.ts'

export interface Honesty {
  readonly signed: number
  /** Talks in which a promise that could not be kept stood on offer, and none was made. */
  readonly resisted: number
  /** Of them, those that ended without a signature. */
  readonly resistedUnsigned: number
  /** Signatures that stand on a promise which breaks. */
  readonly onSand: number
  /** What those who signed lose by relying on promises, hundredths. */
  readonly lost: number
}

export function honestyOf({ state, events }: Shift, later: readonly ProspectLater[]): Honesty {
  const talks = new Map<number, { tempted: boolean; gaveIn: boolean }>()
  const signed = new Set<number>()
  for (const event of events) {
    if (event.kind === 'prospectSigned') signed.add(event.client)
    if (event.kind !== 'replyChosen') continue
    const drawn = state.clients[event.client]?.drawn
    const talk = talks.get(event.client) ?? { tempted: false, gaveIn: false }
    talks.set(event.client, talk)
    for (const { reply } of event.offers) {
      const terms = drawn?.case.beats[event.beat]?.replies.find(({ id }) => id === reply)?.promise
      if (drawn === undefined || !terms || terms.lowers <= 0 || canBeKept(drawn, terms)) continue
      talk.tempted = true
      if (reply === event.reply) talk.gaveIn = true
    }
  }
  const resisted = [...talks].filter(([, { tempted, gaveIn }]) => tempted && !gaveIn).map(([client]) => client)
  const onSand = later.filter(({ outcome }) => outcome === 'broken')
  return {
    signed: signed.size,
    resisted: resisted.length,
    resistedUnsigned: resisted.filter((client) => !signed.has(client)).length,
    onSand: onSand.length,
    lost: onSand.reduce((sum, { cost }) => sum + cost, 0),
  }
}
