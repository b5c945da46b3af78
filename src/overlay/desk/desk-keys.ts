/** Which key does what at the desk. Pure: a pressed key in, an order out; nothing while somebody types or holds a modifier. */
import type { DeskAction } from './actions.tsx'

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

const ORDERS: Readonly<Record<string, KeyOrder>> = {
  m: { order: 'action', action: 'lookUp' },
  '/': { order: 'action', action: 'lookUp' },
  q: { order: 'action', action: 'toQueue' },
  c: { order: 'action', action: 'callColleague' },
  h: { order: 'action', action: 'askMoment' },
  x: { order: 'action', action: 'handOver' },
  i: { order: 'action', action: 'hint' },
  n: { order: 'next' },
  p: { order: 'pause' },
  s: { order: 'sound' },
  w: { order: 'queue' },
  '?': { order: 'keys' },
  escape: { order: 'escape' },
}

export function orderOf(pressed: Pressed): KeyOrder | null {
  if (pressed.typing || pressed.repeat || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  if (/^[1-9]$/.test(pressed.key)) return { order: 'reply', place: Number(pressed.key) }
  const key = pressed.key.toLowerCase()
  return Object.hasOwn(ORDERS, key) ? (ORDERS[key] ?? null) : null
}
