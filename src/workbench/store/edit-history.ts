/** The files of an open pack with what was changed in them, step by step: undo and redo. Pure; where they are kept is in `pack-store.ts`. */

export type Files = ReadonlyMap<string, string>
/** Path to its new text; null takes the file away. */
export type Edits = ReadonlyMap<string, string | null>

interface Step {
  readonly group: string | null
  readonly undo: Edits
  readonly redo: Edits
}

export interface EditHistory {
  readonly files: Files
  /** Counts up with every change, undo and redo. */
  readonly revision: number
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** More steps are forgotten, the oldest first [D]. */
const mostSteps = 500

export const openHistory = (files: Files): EditHistory => ({ files, revision: 0, done: [], undone: [] })

/** Edits of one `group` that follow each other are one step. Edits that change nothing are none. */
export function change(history: EditHistory, edits: Edits, group: string | null = null): EditHistory {
  const { files, done } = history
  const redo = new Map([...edits].filter(([path, text]) => (files.get(path) ?? null) !== text))
  if (redo.size === 0) return history
  const undo = new Map([...redo.keys()].map((path) => [path, files.get(path) ?? null]))
  const last = done[done.length - 1]
  const joins = group !== null && last !== undefined && last.group === group && history.undone.length === 0
  const step: Step = joins ? { group, undo: new Map([...undo, ...last.undo]), redo: new Map([...last.redo, ...redo]) } : { group, undo, redo }
  return { files: applied(files, redo), revision: history.revision + 1, done: [...(joins ? done.slice(0, -1) : done.slice(-mostSteps + 1)), step], undone: [] }
}

export function undo(history: EditHistory): EditHistory {
  const step = history.done[history.done.length - 1]
  if (step === undefined) return history
  return { files: applied(history.files, step.undo), revision: history.revision + 1, done: history.done.slice(0, -1), undone: [...history.undone, step] }
}

export function redo(history: EditHistory): EditHistory {
  const step = history.undone[history.undone.length - 1]
  if (step === undefined) return history
  return { files: applied(history.files, step.redo), revision: history.revision + 1, done: [...history.done, step], undone: history.undone.slice(0, -1) }
}

/** What has to be written so that what was kept becomes what is there. */
export function differences(kept: Files, now: Files): Edits {
  const edits = new Map<string, string | null>()
  for (const [path, text] of now) if (kept.get(path) !== text) edits.set(path, text)
  for (const path of kept.keys()) if (!now.has(path)) edits.set(path, null)
  return edits
}

function applied(files: Files, edits: Edits): Files {
  const next = new Map(files)
  for (const [path, text] of edits) {
    if (text === null) next.delete(path)
    else next.set(path, text)
  }
  return next
}
