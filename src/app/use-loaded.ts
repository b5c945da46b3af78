/** The result of a promise as state: null while it loads, and what was there before while the next one loads. */
import { useEffect, useRef, useState } from 'react'

const RETRY_MS = 2500

/** `key` names what is loaded; null = nothing yet. What fails (a lost connection) is tried again until it comes. */
export function useLoaded<T>(key: string | null, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T } | null>(null)
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    if (key === null) return
    let isGone = false
    let again: ReturnType<typeof setTimeout> | undefined
    const fetchIt = async (): Promise<void> => {
      try {
        const value = await latest.current()
        if (!isGone) setLoaded({ key, value })
      } catch {
        if (!isGone) again = setTimeout(() => void fetchIt(), RETRY_MS)
      }
    }
    void fetchIt()
    return () => {
      isGone = true
      clearTimeout(again)
    }
  }, [key])
  return loaded?.value ?? null
}
