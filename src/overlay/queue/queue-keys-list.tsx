/** Every key of the queue. */
import type { ReactNode } from 'react'
import { KeysDialog, type KeysDialogProps } from '../desk/keys-dialog.tsx'
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

export function QueueKeysList(props: KeysDialogProps): ReactNode {
  const q = useWords()
  return <KeysDialog title={q('bar.more')} keys={KEYS.map(([key, id]) => ({ key, does: q(id) }))} {...props} />
}
