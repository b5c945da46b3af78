/** Whether motion is to be reduced: as the player has set it, else as the device says. */
import { useSyncExternalStore } from 'react'
import type { Motion } from '#overlay/settings.ts'

const QUERY = '(prefers-reduced-motion: reduce)'

export function useReducedMotion(motion: Motion): boolean {
  const system = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(QUERY)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(QUERY).matches,
  )
  return motion === 'reduced' || (motion === 'system' && system)
}
