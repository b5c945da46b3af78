/** The words of a part that has its own: loaded in the player's language when they are first needed and handed to everything inside. */
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { openUiText, type Messages, type UiText } from './ui-text.ts'

interface LazyWords<Id extends string> {
  /** Shows nothing until the first words have come; keeps the old language until the new one is there. */
  readonly Words: (props: {
    readonly language: string
    /** Handed to the source: some words may differ by it. */ readonly variant?: string
    readonly children: ReactNode
  }) => ReactNode
  readonly useWords: () => UiText<Id>
}

/** @param sources by language; another language than these is given English */
export function lazyWords<Id extends string>(sources: Readonly<Record<string, (variant: string) => Promise<Messages<Id>>>>): LazyWords<Id> {
  const opened = new Map<string, UiText<Id>>()
  const Context = createContext<UiText<Id> | null>(null)

  const open = async (language: string, variant: string): Promise<UiText<Id>> => {
    const source = sources[language] ?? sources['en']
    const known = opened.get(`${language} ${variant}`)
    if (known !== undefined || source === undefined) return known ?? openUiText({} as Messages<Id>, language)
    const text = openUiText(await source(variant), language)
    opened.set(`${language} ${variant}`, text)
    return text
  }

  return {
    Words({ language, variant = '', children }) {
      const [words, setWords] = useState<UiText<Id> | null>(() => opened.get(`${language} ${variant}`) ?? null)
      useEffect(() => {
        let current = true
        const fetchWords = async (): Promise<void> => {
          const text = await open(language, variant)
          if (current) setWords(() => text)
        }
        void fetchWords()
        return () => {
          current = false
        }
      }, [language, variant])
      return words === null ? null : <Context value={words}>{children}</Context>
    },
    useWords() {
      const words = use(Context)
      if (words === null) throw new Error('No words were given: wrap this part in its Words.')
      return words
    },
  }
}
