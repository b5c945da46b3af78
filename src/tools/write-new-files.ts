// Puts new files on disk and never touches one that is there. What stands in them is made in src/scenario/starter.

import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CommandFault } from './command-fault.ts'

/** A folder that is not there yet, with these files. @throws CommandFault where it is there, or cannot be made; nothing is left half-made then. */
export function writeNewFolder(folder: string, shown: string, files: ReadonlyMap<string, string>): void {
  const parent = path.dirname(folder)
  if (!existsSync(parent) || !statSync(parent).isDirectory()) throw new CommandFault(`there is no folder '${parent}' to put '${path.basename(folder)}' into.`)
  try {
    // Fails where it exists, whatever was true a moment ago.
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new CommandFault(`'${shown}' is there already, and nothing is written over; choose another name.`)
    throw new CommandFault(`'${shown}' cannot be made (${codeOf(error)}).`)
  }
  try {
    writeEach(folder, files)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** New files in a folder that is there. @throws CommandFault where one of them exists, or cannot be written; those already written are taken away again. */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const there = [...files.keys()].find((name) => existsSync(path.join(folder, ...name.split('/'))))
  if (there !== undefined) throw alreadyThere(there)
  writeEach(folder, files)
}

function writeEach(folder: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = []
  for (const [name, text] of files) {
    const file = path.join(folder, ...name.split('/'))
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: 'wx' })
      written.push(file)
    } catch (error) {
      for (const one of written) rmSync(one, { force: true })
      throw codeOf(error) === 'EEXIST' ? alreadyThere(name) : new CommandFault(`'${file}' cannot be written (${codeOf(error)}).`)
    }
  }
}

function alreadyThere(name: string): CommandFault {
  return new CommandFault(`'${name}' is there already, and nothing is written over; choose another name.`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
