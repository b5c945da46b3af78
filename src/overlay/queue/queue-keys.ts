/** Which key does what for a client. Pure: a pressed key in, an order out. Numbers mean whatever is numbered just now: something to do, or a line to say. */
import type { Pressed } from '../desk/desk-keys.ts'

export type QueueOrder = { readonly order: 'number'; readonly place: number } | { readonly order: Named }
type Named = 'card' | 'leave' | 'stop' | 'hint' | 'pause' | 'sound' | 'keys' | 'lookBack'

const ORDERS: Readonly<Record<string, Named>> = { c: 'card', l: 'leave', x: 'stop', i: 'hint', p: 'pause', s: 'sound', '?': 'keys', n: 'lookBack' }

export function queueOrderOf({ key, ctrlKey, metaKey, altKey, repeat, typing }: Pressed): QueueOrder | null {
  if (typing || repeat || ctrlKey || metaKey || altKey) return null
  if (/^[1-9]$/.test(key)) return { order: 'number', place: Number(key) }
  const named = key.toLowerCase()
  return Object.hasOwn(ORDERS, named) ? { order: ORDERS[named] ?? 'keys' } : null
}
