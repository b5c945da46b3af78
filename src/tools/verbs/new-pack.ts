// `new-pack NAME`: a small company that passes the proof, to be written over. What stands in it is made in src/scenario/starter.

import path from 'node:path'
import type { Command } from 'commander'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { languagesFault, nameFault, titleOf } from '#scenario/starter/names.ts'
import { newPack } from '#scenario/starter/new-pack.ts'
import { CommandFault } from '../command-fault.ts'
import { scenarios, typedPath } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'
import { scoredPlans } from '../scored-plans.ts'
import { writeNewFolder } from '../write-new-files.ts'

const longestTitle = 60

export function addNewPack(program: Command): void {
  program
    .command('new-pack')
    .description('begin a pack: a small company with a case and a shift on each side, which passes check')
    .argument('<NAME>', 'its name, as clear-water, for scenarios/clear-water; or a folder that is not there yet, as ../packs/clear-water')
    .option('--title <TITLE>', 'name of the company; without it, made of NAME')
    .option('--languages <LANGUAGES>', 'two letters each; the first is the one that is written in', 'en,ro')
    .option('--json', 'print one JSON document: { pack, folder, files }')
    .addHelpText(
      'after',
      '\nEnglish and Romanian are written; in other languages the words of the first stand marked, and check lists them. Nothing that is there is written over.',
    )
    .action((name: string, options: { title?: string; languages: string; json?: true }) => {
      const isFolder = /[/\\]/.test(name)
      const id = isFolder ? path.basename(typedPath(name)) : name
      const languages = options.languages.split(',').map((one) => one.trim())
      const title = options.title?.trim() ?? titleOf(id)
      const fault = nameFault(id, 'pack') ?? languagesFault(languages) ?? titleFault(title)
      if (fault !== null) throw new CommandFault(fault)

      const files = newPack({ id, title, languages })
      const { pack } = compilePack(files)
      const folder = isFolder ? typedPath(name) : path.join(scenarios, id)
      const shown = isFolder ? name : `scenarios/${id}`
      writeNewFolder(folder, shown, pack === null ? files : scoredPlans(files, pack))
      const text = [
        `${shown}: ${files.size} files, a case and a shift on each side, in ${languages.join(', ')}.`,
        `1. Write your company over it: pack.yaml, facts.yaml, people.yaml, then the cases.`,
        `2. Check it after each change: npm run -s counterpart -- check ${isFolder ? name : id} --prove`,
        isFolder
          ? `3. Move it into scenarios/ and it is built into the game; one more case: npm run -s counterpart -- new-case ${name} NAME`
          : `3. Play it: npm start; one more case: npm run -s counterpart -- new-case ${id} NAME`,
      ]
      printAnswer({ json: { pack: id, folder: shown, files: [...files.keys()].sort() }, text: text.join('\n') }, options.json ?? false)
    })
}

function titleFault(title: string): string | null {
  // A line break or another control character would show nowhere, or tear a list.
  if (title === '' || title.length > longestTitle || /\p{Cc}/u.test(title)) return `a title has 1 to ${longestTitle} characters, in one line.`
  return null
}
