/** Plays a shift through a learner's verbs, on the real engine: tests read like play. */
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import type { EventKind, EventOf } from '#shift/event.ts'
import type { Pack } from '#scenario/pack.ts'
import type { Mode, Pressure, QueueWords, Verb } from '#shift/input.ts'
import type { Refusal } from '#shift/refusal.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift, ShiftOptions } from '#shift/shift.ts'
import type { Client } from '#shift/shift-state.ts'
import { orizont } from './orizont.ts'

export class Learner {
  readonly shift: Shift
  constructor(shiftId: string, seed = 1, mode: Mode = 'practice', pack: Pack = orizont().pack, options: Partial<ShiftOptions> = {}) {
    this.shift = openShift(pack, shiftId, seed, { mode, engine: xstateConversations(), ...options })
  }
  waits(seconds: number): this {
    this.shift.advanceTo(this.shift.state.now + seconds * 1000)
    return this
  }
  tries(verb: Verb): Refusal | null {
    return this.shift.apply(verb)
  }
  #does(verb: Verb): this {
    const refusal = this.shift.apply(verb)
    if (refusal !== null) throw new Error(`${verb.verb} was refused: ${refusal}`)
    return this
  }
  callsNext(client: number | null = null): this {
    return this.#does({ verb: 'callNext', client })
  }
  picksReply(reply: string): this {
    return this.#does({ verb: 'chooseReply', reply })
  }
  looksUp(article: string): this {
    return this.#does({ verb: 'openArticle', article })
  }
  asksForAMoment(): this {
    return this.#does({ verb: 'askMoment' })
  }
  speaksToTheQueue(words: QueueWords, minutes = 0): this {
    return this.#does({ verb: 'speakToQueue', words, minutes })
  }
  callsColleague(): this {
    return this.#does({ verb: 'callColleague' })
  }
  handsOver(): this {
    return this.#does({ verb: 'handOver' })
  }
  putsOnHold(): this {
    return this.#does({ verb: 'putOnHold' })
  }
  sendsItInWriting(): this {
    return this.#does({ verb: 'sendInWriting' })
  }
  eatsLunch(): this {
    return this.#does({ verb: 'eatLunch' })
  }
  saysLine(line: string): this {
    return this.#does({ verb: 'sayLine', line })
  }
  presses(how: Pressure): this {
    return this.#does({ verb: 'press', how })
  }
  leaves(): this {
    return this.#does({ verb: 'leaveQueue' })
  }
  get offers(): readonly string[] {
    const { counter } = this.shift.state
    const beat = counter ? this.client(counter.client).drawn.case.beats[counter.talk.beat] : undefined
    return counter?.order.map((reply) => beat?.replies[reply]?.id ?? '') ?? []
  }
  get trust(): number {
    return this.shift.state.counter?.talk.trust ?? 0
  }
  get tension(): number {
    return this.shift.state.counter?.talk.tension ?? 0
  }
  client(number: number): Client {
    const client = this.shift.state.clients[number]
    if (!client) throw new RangeError(`no client ${number}`)
    return client
  }
  happened<K extends EventKind>(kind: K): readonly EventOf<K>[] {
    return this.shift.events.filter((event): event is EventOf<K> => event.kind === kind)
  }
  get scores(): Scores {
    return scoreShift(this.shift.state.clients, this.shift.events)
  }
}
