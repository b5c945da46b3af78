/** The debrief's own words in the player's language, handed to every part of it. */
import { lazyWords } from '../lazy-words.tsx'
import type { UiText } from '../ui-text.ts'
import type { DebriefTextId } from './text/en.ts'

export type DebriefText = UiText<DebriefTextId>

export const { Words: DebriefWords, useWords } = lazyWords<DebriefTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
