/** Listens to single keys while no dialog is open: the desk's, or those of another screen. */
import { useEffect, useRef } from 'react'
import type { Side } from '#scenario/pack.ts'
import { ordersAt, type KeyOrder, type Pressed } from './desk-keys.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
}

export function useKeys(on: boolean, side: Side, obey: (order: KeyOrder) => void): void {
  useOrders(on, ordersAt[side], obey)
}

/** @param read what a pressed key orders, or null */
export function useOrders<Order>(on: boolean, read: (pressed: Pressed) => Order | null, obey: (order: Order) => void): void {
  const latest = useRef(obey)
  useEffect(() => {
    latest.current = obey
  })
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]:not(.paused)') !== null) return
      const order = read({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        repeat: event.repeat,
        typing: isTyping(event.target),
      })
      if (order === null) return
      event.preventDefault()
      latest.current(order)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [on, read])
}
