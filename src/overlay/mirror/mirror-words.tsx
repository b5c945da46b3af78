/** The mirrored swap's own words in the player's language. */
import { lazyWords } from '../lazy-words.tsx'
import type { UiText } from '../ui-text.ts'
import type { MirrorTextId } from './text/en.ts'

export type MirrorText = UiText<MirrorTextId>

export const { Words: MirrorWords, useWords } = lazyWords<MirrorTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
