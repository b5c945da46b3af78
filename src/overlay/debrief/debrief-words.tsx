/** The debrief's own words in the player's language, loaded when they are first needed and handed to every part of it. */
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { openUiText, type Messages, type UiText } from '../ui-text.ts'
import type { DebriefTextId } from './text/en.ts'

export type DebriefText = UiText<DebriefTextId>

const sources: Readonly<Record<string, () => Promise<Messages<DebriefTextId>>>> = {
  en: () => import('./text/en.ts').then(({ en }) => en),
  ro: () => import('./text/ro.ts').then(({ ro }) => ro),
}
const opened = new Map<string, DebriefText>()

async function openDebriefText(language: string): Promise<DebriefText> {
  const source = sources[language] ?? sources['en']
  const known = opened.get(language)
  if (known !== undefined || source === undefined) return known ?? openUiText({} as Messages<DebriefTextId>, language)
  const text = openUiText(await source(), language)
  opened.set(language, text)
  return text
}

const Words = createContext<DebriefText | null>(null)

export function useWords(): DebriefText {
  const words = use(Words)
  if (words === null) throw new Error('No words were given: wrap this part of the debrief in DebriefWords.')
  return words
}

/** Shows nothing until the first words have come; keeps the old language until the new one is there. */
export function DebriefWords({ language, children }: { language: string; children: ReactNode }): ReactNode {
  const [words, setWords] = useState<DebriefText | null>(() => opened.get(language) ?? null)
  useEffect(() => {
    let current = true
    const fetchWords = async (): Promise<void> => {
      const text = await openDebriefText(language)
      if (current) setWords(() => text)
    }
    void fetchWords()
    return () => {
      current = false
    }
  }, [language])
  return words === null ? null : <Words value={words}>{children}</Words>
}
