/** The other language, one press away; where there are more than two, the next one. */
import type { ReactNode } from 'react'
import { LANGUAGES } from './settings.ts'
import { useText } from './text-context.tsx'

export function LanguageSwitch({ onChange, className }: { onChange: (language: string) => void; className?: string }): ReactNode {
  const t = useText()
  const at = LANGUAGES.findIndex(({ id }) => id === t.language)
  const next = LANGUAGES[(at + 1) % LANGUAGES.length] ?? LANGUAGES[0]
  const now = LANGUAGES[at] ?? LANGUAGES[0]
  return (
    <button
      type="button"
      className={`button language ${className ?? ''}`}
      onClick={() => onChange(next.id)}
      aria-label={`${now.short}. ${t('app.language')}: ${next.name}`}
    >
      {now.short}
    </button>
  )
}
