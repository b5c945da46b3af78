/** Plays a shift to its end by a policy, in a reader's time: 200 words a minute, six seconds a look-up. */
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'
import type { Verb } from '#shift/input.ts'
import type { Shift } from '#shift/shift.ts'
import { bots } from './bot.ts'
import type { Bot, BotName } from './bot.ts'
import { actMs, callNextMs, lookUpMs, readingMsPerWord, speakMs } from './constants.ts'
import { viewCounter } from './counter-view.ts'
import type { CounterView } from './counter-view.ts'

/** A bot at work: applies its verbs by itself, and yields the moment up to which time has to pass before it goes on. */
export type Work = Generator<number, void, void>

export function playShift(shift: Shift, name: BotName, seed: number): void {
  for (const until of workShift(shift, name, seed)) shift.advanceTo(until)
}

/** The same bot, a step at a time: whoever drives it lets time pass, and may play a client meanwhile. */
export function* workShift(shift: Shift, name: BotName, seed: number): Work {
  const bot = bots[name]
  const dice = randomStream(seed, 0, 'bots')
  while (shift.state.phase !== 'ended') {
    const before = shift.events.length
    const at = shift.state.now
    const view = viewCounter(shift)
    if (view && !view.counter.choosing) yield* converse(shift, bot, dice, view)
    else if (!view && shift.state.queue.length > 0) yield* callNext(shift, bot)
    else yield shift.nextAt() ?? at + actMs
    // Nothing possible at this moment (on the phone, busy): let time pass.
    if (shift.events.length === before && shift.state.now === at) yield at + actMs
  }
}

/** Says something to those who wait, where the policy has something to say. */
function* address(shift: Shift, bot: Bot): Work {
  const words = bot.addresses(shift)
  if (words !== null && shift.apply({ verb: 'speakToQueue', ...words }) === null) yield shift.state.now + speakMs
}

/** The telephone first: who rings hangs up sooner than who stands there. */
function* callNext(shift: Shift, bot: Bot): Work {
  yield* address(shift, bot)
  yield shift.state.now + callNextMs
  const ringing = shift.state.queue.find((number) => shift.state.clients[number]?.by === 'phone')
  shift.apply({ verb: 'callNext', client: ringing ?? null })
}

/** One beat: read, look up, perhaps call, read what has opened, answer. Stops where the conversation has moved on by itself. */
function* converse(shift: Shift, bot: Bot, dice: RandomStream, first: CounterView): Work {
  const here = (): boolean => {
    const { counter } = shift.state
    return (
      counter !== null &&
      !counter.choosing &&
      counter.client === first.counter.client &&
      counter.talk.beat === first.counter.talk.beat &&
      counter.beatAt === first.counter.beatAt
    )
  }
  function* act(ms: number, verb: Verb): Generator<number, boolean, void> {
    yield shift.state.now + ms
    return here() && shift.apply(verb) === null
  }
  yield* address(shift, bot)
  if (!here()) return
  const line = first.beat.lines[first.counter.talk.line]?.words ?? 0
  yield shift.state.now + (line + wordsOf(first)) * readingMsPerWord
  const pages = bot.lookUps(first, dice)
  const calls = bot.calls(first)
  if (bot.asksMoment && (pages.length > 0 || calls) && here()) yield* act(actMs, { verb: 'askMoment' })
  for (const article of pages) if (here()) yield* act(lookUpMs, { verb: 'openArticle', article })
  if (calls && here() && (yield* act(actMs, { verb: 'callColleague' }))) {
    for (let until = shift.state.counter?.phoneUntil ?? null; until !== null && here(); until = shift.state.counter?.phoneUntil ?? null) yield until
  }
  const asserted = here() ? viewCounter(shift) : null
  if (asserted && bot.writes(asserted) && (yield* act(actMs, { verb: 'sendInWriting' }))) yield shift.state.busyUntil
  if (!here()) return
  const now = viewCounter(shift)
  if (!now) return
  yield shift.state.now + Math.max(0, wordsOf(now) - wordsOf(first)) * readingMsPerWord
  const last = here() ? viewCounter(shift) : null
  const reply = last && bot.choose(last, dice)
  if (reply) yield* act(actMs, { verb: 'chooseReply', reply: reply.id })
}

function wordsOf(view: CounterView): number {
  return view.replies.reduce((sum, reply) => sum + reply.words, 0)
}
