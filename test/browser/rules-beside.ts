// The same shift on the rules alone, lived beside the one on the screen: says at every moment what must be seen there. It never looks at the screen.

import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { nameOf } from '#overlay/desk/names.ts'
import { newsOf } from '#overlay/desk/news-of.ts'
import { offeredNow, spokenNow } from '#overlay/desk/talk-of.ts'
import { minutes } from '#overlay/minutes.ts'
import { scoreShift } from '#score/score-shift.ts'
import type { Scores } from '#score/scores.ts'
import type { Mode, Verb } from '#shift/input.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { pack, plain } from './pack-words.ts'
import type { WordsOf } from './pack-words.ts'
import type { SeenDesk } from './seen-desk.ts'

/** As many lines as the live region holds. */
const logLines = 8

export type ExpectedWords = Pick<SeenDesk, 'bubble' | 'nudge' | 'replies' | 'log'>

export class RulesBeside {
  readonly shift: Shift
  readonly #words: WordsOf
  #log: string[] = []
  #read: number

  constructor(shiftId: string, seed: number, mode: Mode, words: WordsOf) {
    this.shift = openShift(pack, shiftId, seed, { mode, engine: xstateConversations() })
    this.#words = words
    // Whoever stood there when the doors opened is seen, not announced.
    this.#read = this.shift.events.length
  }

  does(verb: Verb): void {
    const refusal = this.shift.apply(verb)
    if (refusal !== null) throw new Error(`the rules refuse ${verb.verb}: ${refusal}`)
  }

  get scores(): Scores {
    return scoreShift(this.shift.state.clients, this.shift.events)
  }

  expected(): ExpectedWords {
    const { t, pack: words } = this.#words
    const { events } = this.shift
    for (const event of events.slice(this.#read)) {
      const news = newsOf(event, this.shift, words, t)
      if (news !== null) this.#log.push(plain(news.text))
    }
    this.#read = events.length
    const spoken = spokenNow(this.shift, words)
    const bubble = spoken === null || spoken.text === '' ? null : spoken.kind === 'handedOver' ? t('desk.youSaid', { reply: spoken.text }) : spoken.text
    return {
      bubble: bubble === null ? null : plain(bubble),
      nudge: typeof spoken?.nudge === 'string' ? plain(spoken.nudge) : null,
      replies: offeredNow(this.shift, words).map(({ id, text }, index) => ({ id, text: plain(text), key: String(index + 1) })),
      log: this.#log.slice(-logLines),
    }
  }

  /** What the clock and the queue's counter may show: in full, and where there is less room. */
  clocks(): { readonly clock: readonly string[]; readonly waiting: readonly string[] } {
    const { t } = this.#words
    const { state, plan } = this.shift
    const left = minutes(plan.durationMs - state.now)
    const count = state.queue.length
    const clock = minutes(state.now - Math.min(state.now, ...state.queue.map((client) => state.clients[client]?.arrivedAt ?? state.now)))
    return {
      clock: state.phase === 'open' ? [t('desk.clock', { clock: left }), left] : [t('desk.bell'), t('desk.bellShort')],
      waiting: count === 0 ? [t('desk.waitingNone'), '0'] : [t('desk.waiting', { count, clock }), t('desk.waitingShort', { count, clock })],
    }
  }

  /** Who is first in line, by name; null where nobody waits. */
  get first(): string | null {
    const client = this.shift.state.clients[this.shift.state.queue[0] ?? -1]
    return client === undefined ? null : nameOf(pack, client)
  }
}
