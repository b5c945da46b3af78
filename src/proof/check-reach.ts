/** What can never be: beats and endings that nothing reaches, replies that are never on offer, conditions with one answer only, dead ends. Over all draws. */
import type { DrawnCase } from '#dialogue/conversation.ts'
import { reachable } from '#scenario/compile/scored-loop.ts'
import type { Case, Expression, Person } from '#scenario/pack.ts'
import { everyPart, flagsIn } from './expression-parts.ts'
import { caseFileOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { moodRanges } from './mood-ranges.ts'
import { openWays } from './open-ways.ts'
import { rangeOf } from './range.ts'
import { ask, conditionsOf, doorsTogether, endingConditions } from './watched-conditions.ts'
import type { Watched } from './watched-conditions.ts'

/** @param people who may come with this case; null where anybody may, in any mood. */
export function checkReach(one: Case, order: readonly number[], draws: readonly DrawnCase[], people: readonly Person[] | null): Finding[] {
  const watched = one.beats.map((_, beat) => conditionsOf(one, beat))
  const watchedEndings = one.endings.map((_, ending) => endingConditions(one, ending))
  const reached = new Set<number>()
  const offered = one.beats.map((beat) => beat.replies.map(() => false))
  const endings = new Set<number>()
  const deadEnds = new Set<number>()
  const flagsRead = [...watched, ...watchedEndings].flat().reduce((all, { when }) => flagsIn(when).reduce((bits, flag) => bits | (1 << flag), all), 0)
  for (const drawn of draws) {
    const moods = moodRanges(drawn, order, people)
    const ways = openWays(
      drawn,
      order,
      (beat, known) => {
        const mood = moods.at(beat)
        if (!mood) return
        if (beat < 0) {
          for (const condition of watchedEndings[-1 - beat] ?? []) ask(condition, known, mood, mood, null)
          return
        }
        reached.add(beat)
        for (const [i, reply] of (one.beats[beat]?.replies ?? []).entries())
          if (!reply.when || rangeOf(reply.when, known, mood)[1] !== 0) {
            const row = offered[beat]
            if (row) row[i] = true
          }
        for (const condition of watched[beat] ?? []) {
          const reply = one.beats[beat]?.replies[condition.reply] ?? null
          ask(condition, known, mood, moods.after(beat, condition.reply) ?? mood, reply)
        }
      },
      flagsRead,
    )
    for (const ending of ways.endings) endings.add(ending)
    for (const beat of ways.deadEnds) deadEnds.add(beat)
  }
  return [
    ...neverReached(one, reached, endings),
    ...neverOffered(one, reached, offered),
    ...oneAnswer(one, [...watched, ...watchedEndings]),
    ...stuck(one, deadEnds),
  ]
}

function neverReached(one: Case, reached: ReadonlySet<number>, endings: ReadonlySet<number>): Finding[] {
  // Where not even a reply leads, the compiler has said so.
  const led = reachable(one)
  const file = caseFileOf(one.id)
  const beats = one.beats.flatMap((beat, i): Finding[] =>
    reached.has(i) || !led.has(i)
      ? []
      : [
          {
            file,
            path: ['beats', beat.id],
            onKey: true,
            rule: 'unreachable',
            severity: 'error',
            message: `no way leads to the beat '${beat.id}', whatever is drawn and said: the conditions that lead here are never true. Loosen one of them, or take the beat out.`,
          },
        ],
  )
  const ends = one.endings.flatMap((ending, i): Finding[] =>
    endings.has(i)
      ? []
      : [
          {
            file,
            path: ['endings', ending.id],
            onKey: true,
            rule: 'unreachable',
            severity: 'warning',
            message: `no way leads to the ending '${ending.id}'. Lead a reply to it, or take it out.`,
          },
        ],
  )
  return [...beats, ...ends]
}

function neverOffered(one: Case, reached: ReadonlySet<number>, offered: readonly (readonly boolean[])[]): Finding[] {
  return one.beats.flatMap((beat, b) =>
    !reached.has(b)
      ? []
      : beat.replies.flatMap((reply, i): Finding[] =>
          offered[b]?.[i]
            ? []
            : [
                {
                  file: caseFileOf(one.id),
                  path: ['beats', beat.id, 'replies', i, 'when'],
                  rule: 'never-offered',
                  severity: 'error',
                  message: `'${reply.id}' is never on offer, whatever is drawn, said and looked up: its condition is never true here. Loosen it, or take the reply out.`,
                },
              ],
        ),
  )
}

function oneAnswer(one: Case, watched: readonly (readonly Watched[])[]): Finding[] {
  return watched.flatMap(doorsTogether).flatMap((condition): Finding[] => {
    // A reply that is never on offer is told as such; literal true and false are meant.
    if (!condition.asked || (condition.wasTrue && condition.wasFalse) || (condition.what === 'reply' && !condition.wasTrue)) return []
    const answer = condition.wasTrue
    return [
      {
        file: caseFileOf(one.id),
        path: condition.path,
        rule: 'one-answer',
        severity: 'error',
        message: `this condition is ${answer ? 'always' : 'never'} true here, in any draw${hint(condition.when)}. ${answer ? 'Take it out, or tighten it' : 'Loosen it, or take out what hangs on it'}.`,
      },
    ]
  })
}

function hint(when: Expression): string {
  return everyPart(when).some(([name]) => name === 'trust' || name === 'appeal') ? ' (with trust and appeal as the replies move them)' : ''
}

function stuck(one: Case, deadEnds: ReadonlySet<number>): Finding[] {
  return [...deadEnds].map((beat): Finding => {
    const stays = one.beats[beat]?.replies.some((reply) => reply.stay) ?? false
    return {
      file: caseFileOf(one.id),
      path: ['beats', one.beats[beat]?.id ?? '', 'replies'],
      rule: stays ? 'endless' : 'dead-end',
      severity: 'error',
      message: stays
        ? `in '${one.beats[beat]?.id ?? ''}' nothing but replies that stay may be on offer, so the conversation never ends. Give one reply that leads on no condition.`
        : `in '${one.beats[beat]?.id ?? ''}' there may be nothing to say at all. Give one reply no condition.`,
    }
  })
}
