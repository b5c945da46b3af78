/** What the prover has found, by the path of a value in its file; lines and columns are looked up afterwards, once a file. */
import { Report, Source } from '#scenario/compile/source.ts'
import type { Path } from '#scenario/compile/source.ts'
import type { Problem } from '#scenario/problem.ts'

export interface Finding {
  readonly file: string
  readonly path: Path
  /** The place of the name, not of what it names. */
  readonly onKey?: boolean
  readonly rule: string
  readonly severity: Problem['severity']
  readonly message: string
}

/** @param files path within the pack to text. Sorted by file, line, column, rule. */
export function placed(findings: readonly Finding[], files: ReadonlyMap<string, string>): Problem[] {
  const sources = new Map<string, Source>()
  const sourceOf = (file: string): Source => {
    let source = sources.get(file)
    if (!source) sources.set(file, (source = new Source(file, files.get(file) ?? '', new Report())))
    return source
  }
  return findings
    .map(({ file, path, onKey, rule, severity, message }): Problem => ({ file, ...sourceOf(file).placeOf(path, onKey ?? false), rule, severity, message }))
    .sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule) || order(a.message, b.message))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export const caseFileOf = (id: string): string => `cases/${id}.yaml`
