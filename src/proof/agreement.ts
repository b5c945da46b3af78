/** Beats in which every policy but the worst picks the same reply, wherever one comes from: there is nothing to decide there. */
import type { BotName } from '#bots/bot.ts'
import { workShift } from '#bots/play-shift.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import type { Case, Pack } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import type { Verb } from '#shift/input.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { articlesIn } from './expression-parts.ts'

const asked: readonly BotName[] = ['best', 'exact', 'kind', 'hasty', 'honest', 'over-promiser']
/** A beat is judged from so many comings on [D]. */
const fewest = 4
const betweenActsMs = 6000

export interface Agreed {
  readonly beat: number
  readonly reply: number
  readonly comings: number
}

/** @param walks random ways through the case. */
export function agreedBeats(pack: Pack, one: Case, walks: number): Agreed[] {
  const picked = one.beats.map(() => ({ comings: 0, replies: new Set<string>() }))
  for (let seed = 1; seed <= walks; seed++) {
    const way: Verb[] = []
    const dice = randomStream(seed, 5, 'bots')
    for (let here = standAt(pack, one, seed, way); here.state.counter; here = standAt(pack, one, seed, way)) {
      const { counter } = here.state
      const at = picked[counter.talk.beat]
      const beat = one.beats[counter.talk.beat]
      const offered = counter.order.filter((reply) => beat?.replies[reply]?.stay === false)
      if (!at || !beat || offered.length === 0) break
      // Once two have differed, the beat is settled.
      if (at.replies.size < 2) {
        at.comings++
        for (const bot of asked) {
          const reply = choiceOf(standAt(pack, one, seed, way), bot, seed)
          if (reply !== null) at.replies.add(reply)
          if (at.replies.size > 1) break
        }
      }
      const pages = dice.between(0, 1) === 0 ? [] : [...new Set(beat.replies.flatMap((reply) => articlesIn(reply.when)))]
      way.push(...pages.map((article): Verb => ({ verb: 'openArticle', article })))
      way.push({ verb: 'chooseReply', reply: beat.replies[offered[dice.between(0, offered.length - 1)] ?? 0]?.id ?? '' })
      if (way.length > 200) break
    }
  }
  return picked.flatMap(({ comings, replies }, beat): Agreed[] => {
    const [only] = replies
    if (comings < fewest || replies.size !== 1 || only === undefined) return []
    return [{ beat, comings, reply: one.beats[beat]?.replies.findIndex((reply) => reply.id === only) ?? 0 }]
  })
}

function standAt(pack: Pack, one: Case, seed: number, way: readonly Verb[]): Shift {
  const shift = openShift(pack, `case:${one.id}`, seed, { mode: 'practice', engine: tableConversations() })
  shift.apply({ verb: 'callNext', client: null })
  for (const verb of way) {
    shift.advanceTo(Math.max(shift.state.now + betweenActsMs, shift.state.busyUntil))
    if (shift.apply(verb) !== null && verb.verb === 'chooseReply') {
      // A page that was opened on the way has shut this reply; any other leads on as well.
      const { counter } = shift.state
      const beat = one.beats[counter?.talk.beat ?? -1]
      const other = counter?.order.find((reply) => beat?.replies[reply]?.stay === false)
      if (other !== undefined) shift.apply({ verb: 'chooseReply', reply: beat?.replies[other]?.id ?? '' })
    }
  }
  return shift
}

function choiceOf(shift: Shift, bot: BotName, seed: number): string | null {
  const before = shift.events.length
  for (const until of workShift(shift, bot, seed)) {
    shift.advanceTo(until)
    for (let i = before; i < shift.events.length; i++) {
      const event = shift.events[i]
      if (event?.kind === 'replyChosen') return event.reply
    }
    if (shift.state.counter === null) return null
  }
  return null
}
