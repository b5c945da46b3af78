/** What works everywhere in a bar: pause, sound, language, and the rest behind one button. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../language-switch.tsx'
import { useText } from '../text-context.tsx'

export interface AlwaysProps {
  readonly muted: boolean
  readonly onPause: () => void
  readonly onSound: () => void
  readonly onMore: () => void
  readonly onLanguage: (language: string) => void
}

/** `more`: what the last button is called; `children` stand before all. */
export function Always({ more, muted, onPause, onSound, onMore, onLanguage, children }: AlwaysProps & { more: string; children?: ReactNode }): ReactNode {
  const t = useText()
  return (
    <div className="desk-always">
      {children}
      <button type="button" className="button pause" onClick={onPause} aria-keyshortcuts="p">
        <span>{t('desk.pause')}</span>
        <kbd className="key small" aria-hidden="true">
          P
        </kbd>
      </button>
      <button type="button" className="button roomy" aria-pressed={!muted} onClick={onSound} aria-keyshortcuts="s">
        <span>{t('desk.sound')}</span>
        <kbd className="key small" aria-hidden="true">
          S
        </kbd>
      </button>
      <LanguageSwitch onChange={onLanguage} className="roomy" />
      <button type="button" className="button more" onClick={onMore} aria-keyshortcuts="?" aria-label={more}>
        <span aria-hidden="true">?</span>
      </button>
    </div>
  )
}
