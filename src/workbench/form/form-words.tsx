/** The words of the form, fetched with it. */
import { lazyWords } from '#overlay/lazy-words.tsx'
import type { FormTextId } from './text/en.ts'

export const { Words: FormWords, useWords: useFormWords } = lazyWords<FormTextId>({
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
})
