/** Hands the game's own words in the player's language to every screen. */
import { createContext, use } from 'react'
import type { TextId } from './text/en.ts'
import type { UiText } from './ui-text.ts'

const Text = createContext<UiText<TextId> | null>(null)
export const TextProvider = Text.Provider

export function useText(): UiText<TextId> {
  const text = use(Text)
  if (text === null) throw new Error('No words were given: wrap the screen in a TextProvider.')
  return text
}
