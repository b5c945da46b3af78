/** Every key of this side, and (for those without a keyboard) what the bar has no room for on a small screen. */
import type { ReactNode } from 'react'
import type { Side } from '#scenario/pack.ts'
import { Dialog } from '../dialog.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import type { TextId } from '../text/en.ts'
import { useText } from '../text-context.tsx'
import { ACTION_KEYS, type DeskAction } from './desk-keys.ts'

const OF_ACTION: Readonly<Record<DeskAction, TextId>> = {
  lookUp: 'keys.monitor',
  askMoment: 'keys.moment',
  toQueue: 'keys.queue',
  callColleague: 'keys.sales',
  handOver: 'keys.handOver',
  hint: 'keys.hint',
  putOnHold: 'keys.hold',
  sendInWriting: 'keys.writing',
  eatLunch: 'keys.lunch',
}
const IN_ORDER: readonly DeskAction[] = ['lookUp', 'putOnHold', 'sendInWriting', 'askMoment', 'toQueue', 'callColleague', 'handOver', 'eatLunch', 'hint']

const keysOf = (side: Side): readonly (readonly [string, TextId])[] => [
  ['1–5', 'keys.reply'],
  ['N', 'keys.next'],
  ...(side === 'floor' ? ([['1 2', 'keys.lines']] as const) : []),
  ['W', 'keys.waiting'],
  ...IN_ORDER.flatMap((action): (readonly [string, TextId])[] => {
    const key = ACTION_KEYS[side][action]
    return key === undefined ? [] : [[action === 'lookUp' ? `${key} /` : key, OF_ACTION[action]]]
  }),
  ['P', 'keys.pause'],
  ['S', 'keys.sound'],
  ['?', 'keys.help'],
  ['Esc', 'keys.escape'],
]

interface KeysListProps {
  readonly side: Side
  readonly muted: boolean
  readonly onSound: () => void
  readonly onSettings: () => void
  readonly onLanguage: (language: string) => void
  readonly onClose: () => void
}

export function KeysList({ side, muted, onSound, onSettings, onLanguage, onClose }: KeysListProps): ReactNode {
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
        {keysOf(side).map(([key, id]) => (
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
