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

export function playShift(shift: Shift, name: BotName, seed: number): void {
  const bot = bots[name]
  const dice = randomStream(seed, 0, 'bots')
  while (shift.state.phase !== 'ended') {
    const before = shift.events.length
    const at = shift.state.now
    const view = viewCounter(shift)
    if (view) converse(shift, bot, dice, view)
    else if (shift.state.queue.length > 0) callNext(shift, bot)
    else shift.advanceTo(shift.nextAt() ?? at + actMs)
    // Nothing possible at this moment (on the phone, busy): let time pass.
    if (shift.events.length === before && shift.state.now === at) shift.advanceTo(at + actMs)
  }
}

/** Says something to those who wait, where the policy has something to say. */
function address(shift: Shift, bot: Bot): void {
  const words = bot.addresses(shift)
  if (words !== null && shift.apply({ verb: 'speakToQueue', ...words }) === null) shift.advanceTo(shift.state.now + speakMs)
}

function callNext(shift: Shift, bot: Bot): void {
  address(shift, bot)
  shift.advanceTo(shift.state.now + callNextMs)
  shift.apply({ verb: 'callNext', client: null })
}

/** One beat: read, look up, perhaps call, read what has opened, answer. Stops where the conversation has moved on by itself. */
function converse(shift: Shift, bot: Bot, dice: RandomStream, first: CounterView): void {
  const here = (): boolean => {
    const { counter } = shift.state
    return (
      counter !== null && counter.client === first.counter.client && counter.talk.beat === first.counter.talk.beat && counter.beatAt === first.counter.beatAt
    )
  }
  const act = (ms: number, verb: Verb): boolean => {
    shift.advanceTo(shift.state.now + ms)
    return here() && shift.apply(verb) === null
  }
  address(shift, bot)
  if (!here()) return
  const line = first.beat.lines[first.counter.talk.line]?.words ?? 0
  shift.advanceTo(shift.state.now + (line + wordsOf(first)) * readingMsPerWord)
  const pages = bot.lookUps(first, dice)
  const calls = bot.calls(first)
  if (bot.asksMoment && (pages.length > 0 || calls) && here()) act(actMs, { verb: 'askMoment' })
  for (const article of pages) if (here()) act(lookUpMs, { verb: 'openArticle', article })
  if (calls && here() && act(actMs, { verb: 'callSales' })) {
    for (let until = shift.state.counter?.phoneUntil ?? null; until !== null && here(); until = shift.state.counter?.phoneUntil ?? null) shift.advanceTo(until)
  }
  if (!here()) return
  const now = viewCounter(shift)
  if (!now) return
  shift.advanceTo(shift.state.now + Math.max(0, wordsOf(now) - wordsOf(first)) * readingMsPerWord)
  const last = here() ? viewCounter(shift) : null
  const reply = last && bot.choose(last, dice)
  if (reply) act(actMs, { verb: 'chooseReply', reply: reply.id })
}

function wordsOf(view: CounterView): number {
  return view.replies.reduce((sum, reply) => sum + reply.words, 0)
}
