/** Which key does what on each side. Pure: a pressed key in, an order out; nothing while somebody types or holds a modifier. */
import type { Side } from '#scenario/pack.ts'

export type DeskAction = 'lookUp' | 'toQueue' | 'callColleague' | 'askMoment' | 'handOver' | 'hint' | 'putOnHold' | 'sendInWriting' | 'eatLunch'

export type KeyOrder =
  | { readonly order: 'reply'; readonly place: number }
  | { readonly order: 'action'; readonly action: DeskAction }
  | { readonly order: 'next' | 'pause' | 'sound' | 'keys' | 'queue' | 'escape' }

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
  readonly typing: boolean
}

type ActionKeys = Readonly<Partial<Record<DeskAction, string>>>

const both = { lookUp: 'M', callColleague: 'C', handOver: 'X', hint: 'I' } as const

/** In the order in which the list of keys shows them. */
export const ACTION_KEYS: Readonly<Record<Side, ActionKeys>> = {
  desk: { ...both, toQueue: 'Q', askMoment: 'H' },
  floor: { ...both, putOnHold: 'Q', sendInWriting: 'H', askMoment: 'A', toQueue: 'T', eatLunch: 'E' },
}

const OTHERS: Readonly<Record<string, KeyOrder>> = {
  '/': { order: 'action', action: 'lookUp' },
  n: { order: 'next' },
  p: { order: 'pause' },
  s: { order: 'sound' },
  w: { order: 'queue' },
  '?': { order: 'keys' },
  escape: { order: 'escape' },
}

function reader(keys: ActionKeys): (pressed: Pressed) => KeyOrder | null {
  const orders = new Map<string, KeyOrder>(Object.entries(OTHERS))
  for (const [action, key] of Object.entries(keys)) orders.set(key.toLowerCase(), { order: 'action', action: action as DeskAction })
  return (pressed) => {
    if (pressed.typing || pressed.repeat || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
    if (/^[1-9]$/.test(pressed.key)) return { order: 'reply', place: Number(pressed.key) }
    return orders.get(pressed.key.toLowerCase()) ?? null
  }
}

/** What a pressed key orders; one function a side, the same at every call. */
export const ordersAt: Readonly<Record<Side, (pressed: Pressed) => KeyOrder | null>> = { desk: reader(ACTION_KEYS.desk), floor: reader(ACTION_KEYS.floor) }
