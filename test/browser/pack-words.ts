// The pack that is played and every word that must be seen of it, worked out in Node from the same files as the build: what the screen is held against.

import { enAsFloor as debriefEnAsFloor } from '#overlay/debrief/text/en-as-floor.ts'
import { en as debriefEn } from '#overlay/debrief/text/en.ts'
import type { DebriefTextId } from '#overlay/debrief/text/en.ts'
import { roAsFloor as debriefRoAsFloor } from '#overlay/debrief/text/ro-as-floor.ts'
import { ro as debriefRo } from '#overlay/debrief/text/ro.ts'
import { enAsFloor } from '#overlay/text/en-as-floor.ts'
import { en } from '#overlay/text/en.ts'
import type { TextId } from '#overlay/text/en.ts'
import { roAsFloor } from '#overlay/text/ro-as-floor.ts'
import { ro } from '#overlay/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'
import type { UiText } from '#overlay/ui-text.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { Side } from '#scenario/pack.ts'
import { orizont } from '../drivers/orizont.ts'

export type Language = 'en' | 'ro'

export const { pack, texts } = orizont()

export interface WordsOf {
  readonly language: Language
  /** Of the browser that asks for this language. */
  readonly locale: string
  readonly t: UiText<TextId>
  readonly debrief: UiText<DebriefTextId>
  readonly pack: Wordings
}

const asFloor = {
  en: { own: { ...en, ...enAsFloor }, debrief: { ...debriefEn, ...debriefEnAsFloor } },
  ro: { own: { ...ro, ...roAsFloor }, debrief: { ...debriefRo, ...debriefRoAsFloor } },
} as const
const asDesk = { en: { own: en, debrief: debriefEn }, ro: { own: ro, debrief: debriefRo } } as const

/** On the sales floor some things are said otherwise. */
export function wordsOf(language: Language, side: Side = 'desk'): WordsOf {
  const { own, debrief } = (side === 'floor' ? asFloor : asDesk)[language]
  return {
    language,
    locale: language === 'en' ? 'en-GB' : 'ro-RO',
    t: openUiText(own, language),
    debrief: openUiText(debrief, language),
    pack: openWordings(pack, texts[language] ?? {}, language),
  }
}

/** What the screen makes of spaces: many are one. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
