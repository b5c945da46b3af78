/** A player who does anything at any time, by a seed: for properties that must hold whatever is done. */
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import type { Verb } from '#shift/input.ts'
import type { Shift } from '#shift/shift.ts'

export function playAnyhow(shift: Shift, seed: number): void {
  const dice = randomStream(seed, 77, 'bots')
  while (shift.state.phase !== 'ended') {
    shift.advanceTo(shift.state.now + dice.between(200, 16_000))
    const times = dice.between(1, 3)
    for (let i = 0; i < times; i++) shift.apply(anyVerb(shift, dice))
    if (shift.state.paused) shift.apply({ verb: 'resume' })
  }
}

function anyVerb(shift: Shift, dice: RandomStream): Verb {
  const { state } = shift
  const roll = dice.between(0, 99)
  if (roll === 40 || roll === 41) return { verb: roll === 40 ? 'putOnHold' : 'eatLunch' }
  const held = state.held[dice.between(0, 3)]
  if (held && !state.counter) return { verb: 'callNext', client: held.client }
  if (roll === 42 || roll === 43) return { verb: 'sendInWriting' }
  if (!state.counter || roll < 4) return { verb: 'callNext', client: dice.between(0, 3) === 0 ? dice.between(0, 12) : null }
  const drawn = state.clients[state.counter.client]?.drawn
  if (roll < 55) {
    const index = state.counter.order[dice.between(0, Math.max(0, state.counter.order.length - 1))]
    return { verb: 'chooseReply', reply: drawn?.case.beats[state.counter.talk.beat]?.replies[index ?? 0]?.id ?? 'nothing' }
  }
  if (roll < 75) {
    const articles = [...shift.pack.articles, ...(drawn?.case.articles ?? [])]
    return { verb: 'openArticle', article: articles[dice.between(0, articles.length - 1)]?.id ?? '' }
  }
  if (roll < 82) return { verb: 'askMoment' }
  if (roll < 90)
    return dice.between(0, 1) === 0
      ? { verb: 'speakToQueue', words: 'time', minutes: dice.between(1, 8) }
      : { verb: 'speakToQueue', words: (['acknowledge', 'explain', 'position'] as const)[dice.between(0, 2)] ?? 'explain', minutes: 0 }
  if (roll < 95) return { verb: 'callColleague' }
  if (roll < 96) return { verb: 'handOver' }
  if (roll < 98) return { verb: 'setPace', pace: ([100, 150, 200] as const)[dice.between(0, 2)] ?? 100 }
  return { verb: 'pause' }
}
