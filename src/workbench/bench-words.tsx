/** The words of the workbench's frame, fetched with it. */
import { lazyWords } from '#overlay/lazy-words.tsx'
import type { BenchTextId } from './text/en.ts'

export const { Words: BenchWords, useWords: useBenchWords } = lazyWords<BenchTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
