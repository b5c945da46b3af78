/** The debrief's own words in the player's language, handed to every part of it. A floor shift has some of its own in their place. */
import type { ReactNode } from 'react'
import type { Side } from '#scenario/pack.ts'
import { lazyWords } from '../lazy-words.tsx'
import type { UiText } from '../ui-text.ts'
import type { DebriefTextId } from './text/en.ts'

export type DebriefText = UiText<DebriefTextId>

const words = lazyWords<DebriefTextId>({
  async en(side) {
    const [{ en }, { enAsFloor }] = await Promise.all([import('./text/en.ts'), import('./text/en-as-floor.ts')])
    return side === 'floor' ? { ...en, ...enAsFloor } : en
  },
  async ro(side) {
    const [{ ro }, { roAsFloor }] = await Promise.all([import('./text/ro.ts'), import('./text/ro-as-floor.ts')])
    return side === 'floor' ? { ...ro, ...roAsFloor } : ro
  },
})

export const { useWords } = words

export function DebriefWords({
  language,
  side = 'desk',
  children,
}: {
  readonly language: string
  readonly side?: Side
  readonly children: ReactNode
}): ReactNode {
  return (
    <words.Words language={language} variant={side}>
      {children}
    </words.Words>
  )
}
