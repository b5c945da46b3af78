/** The head of a page on which something is chosen: the way back, what the page is, the language. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch.tsx'
import { useText } from './text-context.tsx'

interface PageBarProps {
  readonly title: string
  readonly lead: string
  /** "Back" where nothing else is said. */
  readonly back?: string
  readonly onBack: () => void
  readonly onLanguage: (language: string) => void
}

export function PageBar({ title, lead, back, onBack, onLanguage }: PageBarProps): ReactNode {
  const t = useText()
  return (
    <header className="page-bar">
      <button type="button" className="button" onClick={onBack}>
        <span aria-hidden="true">←</span> {back ?? t('app.back')}
      </button>
      <div className="page-bar-title">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <LanguageSwitch onChange={onLanguage} />
    </header>
  )
}
