/** An open pack at work: what is changed in it, what the prover finds, and that it is kept. The page that shows it is `open-pack-page.tsx`. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { openLiveProof, type LiveProof } from './live-proof.ts'
import type { OpenPack, Place } from './open-pack.ts'
import type { Proving } from './proof-worker.ts'
import { change, differences, openHistory, redo, undo, type EditHistory, type Files } from './store/edit-history.ts'
import type { PackStore } from './store/pack-store.ts'

export interface PackAtWork {
  readonly open: OpenPack
  readonly proving: Proving | null
  readonly proofBroke: boolean
  readonly keeping: 'kept' | 'keeping' | 'keptNot'
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
}

/** Typing that goes on is not written letter by letter. */
const keepAfterMs = 400

/** The title as the pack's file gives it; files that are being written may give none. */
export const titleOf = (files: Files, before: string): string => /^title:\s*"?([^"\n]+?)"?\s*$/m.exec(files.get('pack.yaml') ?? '')?.[1] ?? before

export function usePackAtWork(store: PackStore, key: string, title: string, kept: Files): PackAtWork {
  const [history, setHistory] = useState<EditHistory>(() => openHistory(kept))
  const [proving, setProving] = useState<Proving | null>(null)
  const [proofBroke, setProofBroke] = useState(false)
  const [lastWhole, setLastWhole] = useState<CompiledPack | null>(null)
  const [{ file, goingTo }, setPlace] = useState<{ readonly file: string; readonly goingTo: Place | null }>(() => ({ file: firstFile(kept), goingTo: null }))
  const [beat, lookAt] = useState<string | null>(null)
  const { files, revision } = history

  const prover = useRef<LiveProof | null>(null)
  useEffect(() => {
    const live = openLiveProof(
      (found) => {
        setProofBroke(false)
        setProving(found)
        if (found.findings.compiled !== null) setLastWhole(found.findings.compiled)
      },
      () => setProofBroke(true),
    )
    prover.current = live
    return () => live.close()
  }, [])
  useEffect(() => prover.current?.ask({ revision, files }), [revision, files])

  const keeping = useKeeping(store, key, title, kept, files)
  const openFile = useCallback((wanted: string, at?: Place): void => setPlace({ file: wanted, goingTo: at === undefined ? null : { ...at } }), [])
  const changeFiles = useCallback<OpenPack['change']>((edits, group) => setHistory((now) => change(now, edits, group)), [])
  const open = useMemo<OpenPack>(
    () => ({ files, revision, findings: proving?.findings ?? null, lastWhole, file, goingTo, beat, change: changeFiles, openFile, lookAt }),
    [files, revision, proving, lastWhole, file, goingTo, beat, changeFiles, openFile],
  )
  return {
    open,
    proving,
    proofBroke,
    keeping,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
  }
}

/** Writes what differs from what is kept, soon after a change and at once when the page is left. */
function useKeeping(store: PackStore, key: string, title: string, kept: Files, files: Files): PackAtWork['keeping'] {
  const written = useRef(kept)
  const latest = useRef(files)
  latest.current = files
  const [keeping, setKeeping] = useState<PackAtWork['keeping']>('kept')
  const keep = useCallback(async (): Promise<void> => {
    const wanted = latest.current
    const edits = differences(written.current, wanted)
    if (edits.size === 0) return
    try {
      await store.write(key, edits, titleOf(wanted, title))
      written.current = wanted
      setKeeping(latest.current === wanted ? 'kept' : 'keeping')
    } catch {
      setKeeping('keptNot')
    }
  }, [store, key, title])
  useEffect(() => {
    if (files === written.current) return
    setKeeping('keeping')
    const soon = setTimeout(() => void keep(), keepAfterMs)
    return () => clearTimeout(soon)
  }, [files, keep])
  useEffect(() => {
    const leave = (): void => void keep()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [keep])
  return keeping
}

/** A case is what an author came for. */
const firstFile = (files: Files): string => [...files.keys()].filter((path) => path.startsWith('cases/')).sort()[0] ?? 'pack.yaml'
