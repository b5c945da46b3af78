// What a case says on paper, in one language, with the values of one draw: plain text in which every mark of Markdown and HTML is harmless.

import type { DrawnCase } from '#dialogue/conversation.ts'
import type { Fact, Pack, Texts } from '#scenario/pack.ts'
import { openWordings } from '#wording/pack-wordings.ts'

export interface Spoken {
  readonly language: string
  say(id: string): string
  /** The values that the reply claims stand in it instead of the true ones. */
  reply(beat: string, reply: string): string
  label(fact: Fact): string
  value(fact: Fact, value: number): string
}

export function speak(pack: Pack, texts: Texts, language: string, drawn: DrawnCase): Spoken {
  const wordings = openWordings(pack, texts, language)
  return {
    language,
    // Nobody was on the floor before: a case that is born of a promise brings its own words along.
    say: (id) => harmless(wordings.sayTo({ drawn, origin: null }, id)),
    reply: (beat, reply) => harmless(wordings.sayReply(drawn, drawn.case, beat, reply)),
    label: (fact) => harmless(wordings.factLabel(fact)),
    value: (fact, value) => harmless(wordings.showFact(fact, value)),
  }
}

/** Text of a pack is never markup: neither HTML nor a table's border, nor emphasis by chance. */
export function harmless(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]|#~]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
