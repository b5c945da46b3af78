/** Who said what in a shift, in the player's language, and how a reply is coded. */
import type { Beat, Case, Fact, Reply } from '#scenario/pack.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Pack } from '#scenario/pack.ts'
import type { Client } from '#shift/shift-state.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { Bubble } from './replay-frames.ts'

export interface Spoken {
  name(client: number): string
  person(client: number): string
  case(client: number): Case | null
  caseTitle(client: number): string
  beat(client: number, beat: number): Beat | null
  reply(client: number, beat: number, reply: string): Reply | null
  fact(client: number, fact: number): Fact | null
  /** What a quote was worth has no name of its own: it goes by what was quoted. */
  factName(client: number, fact: number): string | null
  /** Words of a reply; empty where there is none. */
  replyWords(client: number, beat: number, reply: string): string
  bubbleWords(client: number, bubble: Bubble): string
  /** The author's note on a reply, or null. */
  note(client: number, beat: number, reply: string): string | null
}

export function openSpoken(pack: Pack, clients: readonly Client[], wordings: Wordings): Spoken {
  const drawn = (client: number) => clients[client]?.drawn ?? null
  const beatOf = (client: number, beat: number): Beat | null => drawn(client)?.case.beats[beat] ?? null

  return {
    name: (client) => pack.people.find(({ id }) => id === clients[client]?.person)?.name ?? '',
    person: (client) => clients[client]?.person ?? '',
    case: (client) => drawn(client)?.case ?? null,
    caseTitle: (client) => wordings.say(wordingIds.caseTitle(clients[client]?.case ?? '')),
    beat: beatOf,
    reply: (client, beat, reply) => beatOf(client, beat)?.replies.find(({ id }) => id === reply) ?? null,
    fact: (client, fact) => drawn(client)?.case.facts[fact] ?? null,
    factName(client, fact) {
      const named = drawn(client)?.case.facts[fact]
      return named === undefined ? null : wordings.factLabel(named)
    },
    replyWords(client, beat, reply) {
      const whose = drawn(client)
      const where = beatOf(client, beat)
      return whose === null || where === null ? '' : wordings.sayReply(whose, whose.case, where.id, reply)
    },
    bubbleWords(client, bubble) {
      const whom = clients[client]
      if (whom === undefined) return ''
      if (bubble.kind === 'inWriting') return wordings.sayTo(whom, wordingIds.inWriting(whom.drawn.case.id))
      if (bubble.kind === 'ending') {
        const ending = whom.drawn.case.endings[bubble.ending]
        const line = ending?.lines[bubble.line]
        return ending === undefined || line === undefined ? '' : wordings.sayTo(whom, wordingIds.endingLine(whom.drawn.case.id, ending.id, line.id))
      }
      const where = whom.drawn.case.beats[bubble.beat]
      if (where === undefined) return ''
      if (bubble.kind === 'nudge') return wordings.sayTo(whom, wordingIds.nudge(whom.drawn.case.id, where.id))
      const line = where.lines[bubble.line]
      return line === undefined ? '' : wordings.sayTo(whom, wordingIds.line(whom.drawn.case.id, where.id, line.id))
    },
    note(client, beat, reply) {
      const whom = clients[client]
      const where = beatOf(client, beat)
      if (whom === undefined || where === null) return null
      const id = wordingIds.note(whom.drawn.case.id, where.id, reply)
      return wordings.has(id) ? wordings.sayTo(whom, id) : null
    },
  }
}
