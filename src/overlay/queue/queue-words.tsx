/** The queue's own words in the player's language, handed to every part of it. */
import { lazyWords } from '../lazy-words.tsx'
import type { UiText } from '../ui-text.ts'
import type { QueueTextId } from './text/en.ts'

export type QueueText = UiText<QueueTextId>

export const { Words: QueueWords, useWords } = lazyWords<QueueTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
