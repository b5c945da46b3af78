/** What every part of the workbench shares: the pack that is open, its files as they stand now, what was found in them, and how they are changed. */
import { createContext, use } from 'react'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import type { Problem } from '#scenario/problem.ts'
import type { CaseProof } from '#proof/prove-case.ts'

/** Path within the pack (`cases/first.yaml`) to text. */
export type PackFiles = ReadonlyMap<string, string>

/** What the worker found; it may be of an earlier revision than the files. */
export interface Findings {
  readonly revision: number
  /** Null as long as there is an error. */
  readonly compiled: CompiledPack | null
  /** Of the compiler and the prover, by file, line and column. */
  readonly problems: readonly Problem[]
  /** By case; empty where nothing was proved yet. */
  readonly proofs: ReadonlyMap<string, CaseProof>
}

export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

export interface OpenPack {
  readonly files: PackFiles
  /** Counts up with every change. */
  readonly revision: number
  readonly findings: Findings | null
  /** The last pack that compiled without an error: what is drawn and played while somebody types. */
  readonly lastWhole: CompiledPack | null
  /** The file in the editor, and where in it somebody wanted to go. */
  readonly file: string
  readonly goingTo: Place | null
  /** The beat that graph, form and play look at, or null. */
  readonly beat: string | null
  /** One step of undo. Changes of one `group` that follow each other are one step. `null` takes the file away. */
  change(edits: ReadonlyMap<string, string | null>, group?: string): void
  /** Goes there each time it is asked, to the same place too. */
  openFile(file: string, at?: Place): void
  lookAt(beat: string | null): void
}

const Open = createContext<OpenPack | null>(null)
export const OpenPackProvider = Open.Provider

export function useOpenPack(): OpenPack {
  const open = use(Open)
  if (open === null) throw new Error('No pack is open: wrap this part in an OpenPackProvider.')
  return open
}

/** The id of the case that a file tells (its own or its translation), or null. */
export function caseOf(file: string): string | null {
  const found = /^(?:cases|text\/[a-z]{2})\/([a-z][a-z0-9-]*)\.yaml$/.exec(file)
  return found?.[1] ?? null
}
