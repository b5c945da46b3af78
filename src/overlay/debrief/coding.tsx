/** How a reply is coded: the three dimensions with their anchors, and its harms. The anchors' sources stand in the manual. */
import type { ReactNode } from 'react'
import type { Harm, Reply } from '#scenario/pack.ts'
import { useWords } from './debrief-words.tsx'

const dimensions = ['reaction', 'interpretation', 'exploration'] as const
type Level = '0' | '1' | '2'
const level = (value: number): Level => (value >= 2 ? '2' : value === 1 ? '1' : '0')

export function Coding({
  reply,
  harms,
  terse = false,
}: {
  reply: Reply | null
  harms: readonly Harm[]
  /** Only what is there. */ terse?: boolean
}): ReactNode {
  const t = useWords()
  if (reply === null) return null
  return (
    <ul className="coding" aria-label={t('coding.title')}>
      {harms.map(({ kind }, index) => (
        <li key={`${kind}${index}`} className="chip coding-harm">
          {t(`harm.${kind}`)}
        </li>
      ))}
      {dimensions
        .filter((dimension) => !terse || reply[dimension] > 0)
        .map((dimension) => (
          <li key={dimension} className={`chip coding-${level(reply[dimension])}`}>
            {t(`coding.${dimension}.${level(reply[dimension])}`)} <span className="coding-of">{reply[dimension]}/2</span>
          </li>
        ))}
    </ul>
  )
}
