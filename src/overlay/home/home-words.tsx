/** The words about what to play next, the first week, calibration and perspective. Not among the title's own: those travel first. */
import { lazyWords } from '../lazy-words.tsx'
import type { HomeTextId } from './text/en.ts'

export const { Words: HomeWords, useWords: useHomeWords } = lazyWords<HomeTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
