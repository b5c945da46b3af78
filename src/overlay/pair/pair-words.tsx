/** The words of the page that receives a half, fetched with it. */
import { lazyWords } from '../lazy-words.tsx'
import type { PairTextId } from './text/en.ts'

export const { Words: PairWords, useWords: usePairWords } = lazyWords<PairTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
