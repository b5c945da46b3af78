/** Every key of the desk or of the floor. */
import type { ReactNode } from 'react'
import type { Side } from '#scenario/pack.ts'
import type { TextId } from '../text/en.ts'
import { useText } from '../text-context.tsx'
import { ACTION_KEYS, type DeskAction } from './desk-keys.ts'
import { KeysDialog, type KeysDialogProps } from './keys-dialog.tsx'

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

export function KeysList({ side, ...rest }: KeysDialogProps & { side: Side }): ReactNode {
  const t = useText()
  return <KeysDialog title={t('desk.more')} keys={keysOf(side).map(([key, id]) => ({ key, does: t(id) }))} {...rest} />
}
