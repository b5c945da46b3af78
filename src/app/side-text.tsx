/** Gives what is inside the words of its side: the sales floor says some things otherwise. */
import type { ReactNode } from 'react'
import { TextProvider } from '#overlay/text-context.tsx'
import type { Side } from '#scenario/pack.ts'
import { loadUiText } from './loading.ts'
import { useLoaded } from './use-loaded.ts'
import { Waiting } from './waiting.tsx'

interface SideTextProps {
  readonly side: Side
  readonly language: string
  readonly children: ReactNode
}

export function SideText({ side, language, children }: SideTextProps): ReactNode {
  return side === 'desk' ? children : <FloorText language={language}>{children}</FloorText>
}

function FloorText({ language, children }: Omit<SideTextProps, 'side'>): ReactNode {
  const text = useLoaded(language, () => loadUiText(language, 'floor'))
  return text === null ? <Waiting /> : <TextProvider value={text}>{children}</TextProvider>
}
