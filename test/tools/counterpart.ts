// Runs the command line, and puts packs on disk for it.

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { smallPack } from '../bad-input/small-pack.ts'

export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const program = fileURLToPath(new URL('../../src/tools/main.ts', import.meta.url))

const cache = fileURLToPath(new URL('../../node_modules/.cache/counterpart/', import.meta.url))

export function counterpart(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { maxBuffer: 100_000_000, env: { ...process.env, npm_lifecycle_event: '', NODE_COMPILE_CACHE: cache } },
      (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr })
      },
    )
  })
}

/** What it printed as JSON: one document, or the test fails. */
export async function answer(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly json: Record<string, unknown>; readonly stderr: string }> {
  const { exitCode, stdout, stderr } = await counterpart(...args, '--json')
  const json: unknown = JSON.parse(stdout)
  if (typeof json !== 'object' || json === null) throw new Error(`no document: ${stdout.slice(0, 200)}`)
  return { exitCode, json: json as Record<string, unknown>, stderr }
}

/** A folder of its own for one test file; `remove` when done. */
export class ScratchFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'counterpart-'))

  write(name: string, text: string): string {
    const file = path.join(this.path, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }

  /** Puts a pack on disk and gives its folder. */
  pack(name: string, files: ReadonlyMap<string, string> = smallPack()): string {
    for (const [file, text] of files) this.write(`${name}/${file}`, text)
    return path.join(this.path, name)
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
