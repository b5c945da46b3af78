/** Every key of the desk, and (for those without a keyboard) what the bar has no room for on a small screen. */
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import type { TextId } from '../text/en.ts'
import { useText } from '../text-context.tsx'

const KEYS: readonly (readonly [string, TextId])[] = [
  ['1–5', 'keys.reply'],
  ['N', 'keys.next'],
  ['M /', 'keys.monitor'],
  ['H', 'keys.moment'],
  ['Q', 'keys.queue'],
  ['W', 'keys.waiting'],
  ['C', 'keys.sales'],
  ['X', 'keys.handOver'],
  ['I', 'keys.hint'],
  ['P', 'keys.pause'],
  ['S', 'keys.sound'],
  ['?', 'keys.help'],
  ['Esc', 'keys.escape'],
]

interface KeysListProps {
  readonly muted: boolean
  readonly onSound: () => void
  readonly onSettings: () => void
  readonly onLanguage: (language: string) => void
  readonly onClose: () => void
}

export function KeysList({ muted, onSound, onSettings, onLanguage, onClose }: KeysListProps): ReactNode {
  const t = useText()
  return (
    <Dialog title={t('desk.more')} onClose={onClose}>
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
        {KEYS.map(([key, id]) => (
          <div key={id}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one} className="key">
                  {one}
                </kbd>
              ))}
            </dt>
            <dd>{t(id)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
