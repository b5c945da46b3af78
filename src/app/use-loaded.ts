/** The result of a promise as state: null while it loads, and what was there before while the next one loads. */
import { useEffect, useState } from 'react'

/** `key` names what is loaded; null = nothing yet. */
export function useLoaded<T>(key: string | null, load: () => Promise<T>, onFailed: (failure: unknown) => void = () => undefined): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null)
  useEffect(() => {
    if (key === null) return
    let isGone = false
    load().then(
      (value) => {
        if (!isGone) setLoaded({ value })
      },
      (failure: unknown) => {
        if (!isGone) onFailed(failure)
      },
    )
    return () => {
      isGone = true
    }
    // `load` and `onFailed` belong to the key.
  }, [key])
  return loaded?.value ?? null
}
