/** The way between the addresses: the browser's history, so that its back button works. */
import { useSyncExternalStore } from 'react'
import type { Side } from '#scenario/pack.ts'
import { addressOf, readRoute, type Route } from './route.ts'

const listeners = new Set<() => void>()
let current = readRoute(location.pathname, location.search)

function follow(): void {
  current = readRoute(location.pathname, location.search)
  for (const listener of listeners) listener()
}
addEventListener('popstate', follow)

/** `replace`: the back button passes this page by. */
export function goTo(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(route)
  if (how === 'replace') history.replaceState(null, '', address)
  else if (address !== location.pathname + location.search) history.pushState(null, '', address)
  scrollTo(0, 0)
  follow()
}

/** To where a side's shifts, or the queue's worries, are chosen. */
export function toSide(side: Side | 'queue'): void {
  goTo(side === 'queue' ? { page: 'queue', case: null } : { page: 'choose', side, shift: null })
}

export function useRoute(): Route {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
