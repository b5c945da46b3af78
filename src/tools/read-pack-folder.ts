// Reads the files of one pack from disk, and refuses what no pack needs: links that lead out of it, huge files, endless folders.
// What stands in the files is judged by src/scenario/compile alone.

import { closeSync, constants, fstatSync, openSync, readFileSync, readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import path from 'node:path'
import { formatProblem } from '#scenario/problem.ts'
import type { Problem } from '#scenario/problem.ts'

const LARGEST_FILE = 2_000_000
const LARGEST_PACK = 50_000_000
const MOST_FILES = 5_000
const DEEPEST = 8

/** The folder cannot be read as a pack; `problems` say which file, each a line of the message. */
export class UnreadablePack extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'UnreadablePack'
    this.problems = problems
  }
}

/**
 * Path within the pack (with `/`) to text, in the order of the paths. Hidden files are passed over.
 * @throws UnreadablePack with every refused file, so that nothing half-read is ever compiled.
 */
export function readPackFolder(folder: string): Map<string, string> {
  const problems: Problem[] = []
  const refuse = (file: string, rule: string, message: string): void => {
    problems.push({ file, line: 1, column: 1, rule, severity: 'error', message })
  }
  const names = listFiles(folder, refuse)
  const files = new Map<string, string>()
  let total = 0
  for (const name of names) {
    const bytes = readWhole(path.join(folder, ...name.split('/')), name, refuse)
    if (bytes === null) continue
    total += bytes.length
    if (total > LARGEST_PACK) {
      refuse(name, 'size', `the pack has more than ${LARGEST_PACK / 1_000_000} MB up to this file; move out what the game does not read.`)
      break
    }
    const text = decode(bytes, /\.(?:ya?ml|plan)$/.test(name))
    if (text === null) refuse(name, 'encoding', 'this file is not UTF-8 text; save it as UTF-8.')
    else files.set(name, text)
  }
  if (problems.length > 0) throw new UnreadablePack(problems)
  return files
}

type Refuse = (file: string, rule: string, message: string) => void

function listFiles(folder: string, refuse: Refuse): string[] {
  const names: string[] = []
  const folders = ['']
  for (let inside = folders.pop(); inside !== undefined; inside = folders.pop()) {
    for (const entry of entriesOf(folder, inside, refuse)) {
      if (entry.name.startsWith('.')) continue
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isSymbolicLink()) refuse(name, 'link', 'this is a link; a pack is read from its own folder alone. Copy the file here.')
      else if (entry.isDirectory()) {
        if (name.split('/').length > DEEPEST) refuse(name, 'path', `folders nest more than ${DEEPEST} deep here; nothing in a pack does.`)
        else folders.push(name)
      } else if (entry.isFile()) names.push(name)
      else refuse(name, 'file', 'this is neither a file nor a folder.')
    }
    if (names.length > MOST_FILES) {
      refuse(inside === '' ? '.' : inside, 'files', `the pack has more than ${MOST_FILES} files; is this the right folder?`)
      return []
    }
  }
  return names.sort()
}

function entriesOf(folder: string, inside: string, refuse: Refuse): Dirent[] {
  try {
    return readdirSync(path.join(folder, ...inside.split('/')), { withFileTypes: true })
  } catch (error) {
    refuse(inside === '' ? '.' : inside, 'file', `this folder cannot be read (${errorCode(error)}).`)
    return []
  }
}

function readWhole(file: string, name: string, refuse: Refuse): Buffer | null {
  let handle: number | null = null
  try {
    // The size is taken from the opened file, and a link put in its place meanwhile is not followed.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    const { size } = fstatSync(handle)
    if (size <= LARGEST_FILE) return readFileSync(handle)
    refuse(name, 'size', `this file has ${(size / 1_000_000).toFixed(1)} MB; at most ${LARGEST_FILE / 1_000_000} MB are read. Split it.`)
  } catch (error) {
    refuse(name, 'file', `this file cannot be read (${errorCode(error)}).`)
  } finally {
    if (handle !== null) closeSync(handle)
  }
  return null
}

function decode(bytes: Buffer, strict: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: strict }).decode(bytes)
  } catch {
    return null
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
