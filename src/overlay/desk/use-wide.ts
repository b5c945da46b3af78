/** Whether the monitor has a place of its own beside the replies; elsewhere it is a sheet. The same condition stands in `look/desk.css`. */
import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 60rem) and (min-height: 34rem)'

export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(WIDE).matches,
  )
}
