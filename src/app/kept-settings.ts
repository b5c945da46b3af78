/** Keeps the settings in the browser. What is kept there may be anything: it is read by `readSettings`. */
import { useState } from 'react'
import { readSettings, type Settings } from '#overlay/settings.ts'

const KEY = 'counterpart.settings'

export function keptSettings(): Settings {
  let kept: unknown = null
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? 'null')
  } catch {
    // Not JSON, or no storage at all: the defaults will do.
  }
  return readSettings(kept, navigator.languages)
}

export function useKeptSettings(): [Settings, (changed: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(keptSettings)
  const change = (changed: Partial<Settings>): void => {
    const next = { ...settings, ...changed }
    setSettings(next)
    try {
      localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // A private window: they hold for this visit.
    }
  }
  return [settings, change]
}
