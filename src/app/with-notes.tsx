/** Waits for the notes on every reply before a page that shows them. */
import type { ReactNode } from 'react'
import { loadNotes, type LoadedPack } from './loading.ts'
import { useLoaded } from './use-loaded.ts'
import { Waiting } from './waiting.tsx'

interface WithNotesProps {
  readonly loaded: LoadedPack
  readonly children: (noted: LoadedPack) => ReactNode
}

export function WithNotes({ loaded, children }: WithNotesProps): ReactNode {
  const noted = useLoaded(`${loaded.pack.id} ${loaded.language}`, () => loadNotes(loaded))
  return noted === null ? <Waiting /> : children(noted)
}
