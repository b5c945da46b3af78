// From what stands on the command line (a pack's id, or a folder) to a pack: where it lies, its files, and the compiled game.

import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { didYouMean } from '#scenario/compile/near-name.ts'
import { formatProblem } from '#scenario/problem.ts'
import type { Problem } from '#scenario/problem.ts'
import { CommandFault } from './command-fault.ts'
import { readPackFolder, UnreadablePack } from './read-pack-folder.ts'

/** Where the packs lie that are built into the game. */
export const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url))

/** Ids of the packs in scenarios/, sorted. */
export function packIds(): string[] {
  if (!existsSync(scenarios)) return []
  return readdirSync(scenarios, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

/** Paths on the command line are meant from where the command was typed; npm runs scripts in the project's root. */
export function typedPath(name: string): string {
  const from = process.env['npm_lifecycle_event'] === 'counterpart' ? process.env['INIT_CWD'] : undefined
  return path.resolve(from ?? process.cwd(), name)
}

/** An id under scenarios/, or else a folder. */
export function packFolder(name: string): string {
  if (packIds().includes(name)) return path.join(scenarios, name)
  const folder = typedPath(name)
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return folder
    throw new CommandFault(`'${name}' is a file; a pack is a folder.`)
  }
  const known = packIds()
  throw new CommandFault(`there is no pack '${name}'.${didYouMean(name, known) || ` Known: ${known.join(', ') || 'none'}.`} A folder may be given as well.`)
}

/** How a place in a pack is shown: relative to the working folder where it lies in it, so that a terminal or editor can open it. */
export function shownPath(folder: string, file: string): string {
  const whole = path.join(folder, file)
  const relative = path.relative(process.cwd(), whole)
  return relative.startsWith('..') || path.isAbsolute(relative) ? whole : relative
}

/** A pack that may be played, with where it lies and the files it was made of. */
export interface OpenedPack {
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly pack: CompiledPack
}

/** @throws CommandFault naming every error, where there is one. */
export function openPackFiles(name: string): OpenedPack {
  const folder = packFolder(name)
  const refuse = (problems: readonly Problem[]): never => {
    const lines = problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => formatProblem({ ...problem, file: shownPath(folder, problem.file) }))
    throw new CommandFault([`the pack '${name}' has ${lines.length === 1 ? 'an error' : `${lines.length} errors`}:`, ...lines].join('\n'), 1)
  }
  try {
    const files = readPackFolder(folder)
    const { pack, problems } = compilePack(files)
    return pack ? { folder, files, pack } : refuse(problems)
  } catch (error) {
    if (error instanceof UnreadablePack) return refuse(error.problems)
    throw error
  }
}

/** The game of a pack. @throws CommandFault naming every error, where there is one. */
export function openPack(name: string): CompiledPack {
  return openPackFiles(name).pack
}
