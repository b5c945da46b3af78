// `manual`: writes assets/manual/reference.md, the part of the author's manual that is made of the schemas. The chapters beside it are written by hand.

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { reference } from '../manual/reference.ts'
import { printAnswer } from '../print-answer.ts'

const folder = fileURLToPath(new URL('../../../assets/manual/', import.meta.url))

export function addManual(program: Command): void {
  program
    .command('manual')
    .description("write the reference of the author's manual (assets/manual/reference.md) from the schemas")
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) => {
      const text = reference()
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, 'reference.md'), text)
      printAnswer({ json: { file: 'assets/manual/reference.md', characters: text.length }, text: 'written  assets/manual/reference.md' }, options.json ?? false)
    })
}
