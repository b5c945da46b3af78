/** Every key of a side, and (for those without a keyboard) what its bar has no room for on a small screen. Which keys those are is the side's. */
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import { useText } from '../text-context.tsx'

export interface KeysDialogProps {
  readonly muted: boolean
  readonly onSound: () => void
  readonly onSettings: () => void
  readonly onLanguage: (language: string) => void
  readonly onClose: () => void
}

interface Keys {
  readonly title: string
  /** Keys, with blanks between them, and what they do. */
  readonly keys: readonly { readonly key: string; readonly does: string }[]
}

export function KeysDialog({ title, keys, muted, onSound, onSettings, onLanguage, onClose }: KeysDialogProps & Keys): ReactNode {
  const t = useText()
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="row">
        <button type="button" className="button" aria-pressed={!muted} onClick={onSound}>
          {muted ? t('app.soundOff') : t('app.soundOn')}
        </button>
        <LanguageSwitch onChange={onLanguage} />
        <button type="button" className="button" onClick={onSettings}>
          {t('app.settings')}
        </button>
      </div>
      <h3 className="keys-head">{t('keys.title')}</h3>
      <dl className="keys">
        {keys.map(({ key, does }) => (
          <div key={`${key} ${does}`}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one} className="key">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
