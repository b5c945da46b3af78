/** Keeps the rankings of the other department's concerns in the browser. What cannot be read is copied aside before anything is written over it. */
import { useState } from 'react'
import type { Department } from '#overlay/home/department.ts'
import { readRankings, type Ranking } from '#overlay/home/ranking.ts'

const KEY = 'counterpart.rankings'
const ASIDE = 'counterpart.rankings.aside'

export function keptRankings(): readonly Ranking[] {
  try {
    const text = localStorage.getItem(KEY)
    if (text === null) return []
    const { rankings, foreign } = readRankings(parsed(text))
    if (foreign) localStorage.setItem(ASIDE, text)
    return rankings
  } catch {
    // No storage at all: they hold for this visit.
    return []
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export interface KeptRankings {
  readonly all: readonly Ranking[]
  readonly add: (pack: string, department: Department, order: readonly string[], shifts: number) => void
}

export function useKeptRankings(): KeptRankings {
  const [all, setAll] = useState(keptRankings)
  return {
    all,
    add(pack, department, order, shifts) {
      const next = [...all, { format: 1, pack, department, order, at: new Date().toISOString(), shifts } as const]
      setAll(next)
      try {
        localStorage.setItem(KEY, JSON.stringify(next))
      } catch {
        // A private window.
      }
    },
  }
}
