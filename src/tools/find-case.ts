// From what stands on the command line (a case's id, or its file) to the case and the pack that it is in.

import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { didYouMean } from '#scenario/compile/near-name.ts'
import type { Case } from '#scenario/pack.ts'
import { CommandFault } from './command-fault.ts'
import { openPack, packIds, typedPath } from './find-pack.ts'

export interface FoundCase {
  readonly one: Case
  readonly pack: CompiledPack
}

/** In the pack named (an id, or any folder), or in the first pack that has it. `name` may be the file as well: `anywhere/cases/flood.yaml`. */
export function findCase(name: string, packName: string | undefined): FoundCase {
  const file = caseFile(name)
  if (file !== null && packName === undefined) return findCase(file.id, file.folder)
  const known: string[] = []
  for (const id of packName === undefined ? packIds() : [packName]) {
    const pack = openPack(id)
    const one = pack.structure.cases.find((found) => found.id === name)
    if (one) return { one, pack }
    known.push(...pack.structure.cases.map((found) => found.id))
  }
  throw new CommandFault(`there is no case '${name}'.${didYouMean(name, known) || ` Known: ${known.join(', ') || 'none'}.`}`)
}

function caseFile(name: string): { readonly id: string; readonly folder: string } | null {
  if (!name.endsWith('.yaml')) return null
  const file = typedPath(name)
  if (path.basename(path.dirname(file)) !== 'cases' || !existsSync(file)) return null
  return { id: path.basename(file, '.yaml'), folder: path.dirname(path.dirname(file)) }
}
