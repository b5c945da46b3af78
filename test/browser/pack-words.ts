// The pack that is played and every word that must be seen of it, worked out in Node from the same files as the build: what the screen is held against.

import { en as debriefEn } from '#overlay/debrief/text/en.ts'
import type { DebriefTextId } from '#overlay/debrief/text/en.ts'
import { ro as debriefRo } from '#overlay/debrief/text/ro.ts'
import { en } from '#overlay/text/en.ts'
import type { TextId } from '#overlay/text/en.ts'
import { ro } from '#overlay/text/ro.ts'
import { openUiText } from '#overlay/ui-text.ts'
import type { UiText } from '#overlay/ui-text.ts'
import { openWordings } from '#overlay/wording.ts'
import type { Wordings } from '#overlay/wording.ts'
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

export function wordsOf(language: Language): WordsOf {
  return {
    language,
    locale: language === 'en' ? 'en-GB' : 'ro-RO',
    t: openUiText(language === 'en' ? en : ro, language),
    debrief: openUiText(language === 'en' ? debriefEn : debriefRo, language),
    pack: openWordings(pack, texts[language] ?? {}, language),
  }
}

/** What the screen makes of spaces: many are one. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
