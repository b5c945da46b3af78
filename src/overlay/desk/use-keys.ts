/** Listens to the desk's keys while no dialog is open. */
import { useEffect, useRef } from 'react'
import { orderOf, type KeyOrder } from './desk-keys.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
}

export function useKeys(on: boolean, obey: (order: KeyOrder) => void): void {
  const latest = useRef(obey)
  useEffect(() => {
    latest.current = obey
  })
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]:not(.paused)') !== null) return
      const order = orderOf({
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
  }, [on])
}
