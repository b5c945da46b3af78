/** Every key of the queue, and (for those without a keyboard) what the bar has no room for on a small screen. */
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import { useText } from '../text-context.tsx'
import { useWords } from './queue-words.tsx'
import type { QueueTextId } from './text/en.ts'

const KEYS: readonly (readonly [string, QueueTextId])[] = [
  ['1–8', 'keys.press'],
  ['1–5', 'keys.line'],
  ['C', 'keys.card'],
  ['I', 'keys.hint'],
  ['L', 'keys.leave'],
  ['X', 'keys.stop'],
  ['P', 'keys.pause'],
  ['S', 'keys.sound'],
  ['N', 'keys.over'],
  ['?', 'keys.help'],
]

interface QueueKeysListProps {
  readonly muted: boolean
  readonly onSound: () => void
  readonly onSettings: () => void
  readonly onLanguage: (language: string) => void
  readonly onClose: () => void
}

export function QueueKeysList({ muted, onSound, onSettings, onLanguage, onClose }: QueueKeysListProps): ReactNode {
  const t = useText()
  const q = useWords()
  return (
    <Dialog title={q('bar.more')} onClose={onClose}>
      <div className="row">
        <button type="button" className="button" aria-pressed={!muted} onClick={onSound}>
          {t(muted ? 'app.soundOff' : 'app.soundOn')}
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
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{q(id)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
