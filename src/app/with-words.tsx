/** Waits for what is said in some cases (or in all, with the notes on it) before a page that says it. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ShiftLog } from '#shift/input.ts'
import { casesOfShift, loadWords, readyWords, type LoadedPack } from './loading.ts'
import { useLoaded } from './use-loaded.ts'
import { Waiting } from './waiting.tsx'

interface WithWordsProps {
  readonly loaded: LoadedPack
  /** Null = all of them. */
  readonly cases: readonly string[] | null
  readonly children: (worded: LoadedPack) => ReactNode
}

export function WithWords({ loaded, cases, children }: WithWordsProps): ReactNode {
  const ready = readyWords(loaded, cases)
  const fetched = useLoaded(ready !== null ? null : `${loaded.pack.id} ${loaded.language} ${cases?.join(' ') ?? 'all'}`, () => loadWords(loaded, cases))
  // In another language the page stays as it was until the new words are there.
  const shown = useRef<LoadedPack | null>(null)
  const worded = ready ?? fetched ?? shown.current
  useEffect(() => {
    shown.current = worded
  }, [worded])
  return worded === null ? <Waiting /> : children(worded)
}

interface ShiftWordsProps {
  readonly loaded: LoadedPack
  readonly log: ShiftLog | null
  readonly children: (worded: LoadedPack) => ReactNode
}

/** The words of the shift that is being worked; they stay when it has ended and is put away. */
export function ShiftWords({ loaded, log, children }: ShiftWordsProps): ReactNode {
  const [cases] = useState(() => casesOfShift(loaded.pack, log))
  return (
    <WithWords loaded={loaded} cases={cases}>
      {children}
    </WithWords>
  )
}
