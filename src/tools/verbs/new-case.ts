// `new-case PACK NAME`: a small case that passes the proof, with its translations and two plans. What stands in it is made in src/scenario/starter.

import type { Command } from 'commander'
import { Option } from 'commander'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Side } from '#scenario/pack.ts'
import { formatProblem } from '#scenario/problem.ts'
import { fileInTheWay, newCase } from '#scenario/starter/new-case.ts'
import { nameFault } from '#scenario/starter/names.ts'
import { CommandFault } from '../command-fault.ts'
import { openPackFiles, shownPath } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'
import { scoredPlans } from '../scored-plans.ts'
import { writeNewFiles } from '../write-new-files.ts'

export function addNewCase(program: Command): void {
  program
    .command('new-case')
    .description('begin a case in a pack: three beats that pass check, with translations and two plans')
    .argument('<PACK>', 'id of a pack in scenarios/, or a folder')
    .argument('<NAME>', 'its name, as lost-key: small letters, digits and dashes')
    .addOption(new Option('--side <SIDE>', 'where it is played').choices(['desk', 'floor']).default('desk'))
    .option('--json', 'print one JSON document: { case, files }')
    .addHelpText(
      'after',
      '\nEnglish and Romanian are written; in other languages the words of the source stand marked, and check lists them. Nothing that is there is written over.',
    )
    .action((name: string, id: string, options: { side: Side; json?: true }) => {
      const fault = nameFault(id, 'case')
      if (fault !== null) throw new CommandFault(fault)
      const { folder, files, pack } = openPackFiles(name)
      const made = newCase(pack.structure, id, options.side)
      const inTheWay = fileInTheWay(files, made)
      if (inTheWay !== null) throw new CommandFault(`'${inTheWay}' is there already, and nothing is written over; choose another name.`)

      const { pack: grown, problems } = compilePack(new Map([...files, ...made]))
      if (grown === null) {
        const [first] = problems.filter((problem) => problem.severity === 'error')
        throw new CommandFault(`the case would not fit into this pack${first ? `: ${formatProblem(first)}` : '.'}`, 1)
      }
      writeNewFiles(folder, scoredPlans(made, grown))
      const text = [
        `${shownPath(folder, `cases/${id}.yaml`)}: a case ${options.side === 'desk' ? 'at the desk' : 'on the sales floor'}, with ${made.size - 1} files of translations and plans.`,
        `1. Write your story over it: who comes, what is drawn, what tempts; the words in text/ as well.`,
        `2. Check it: npm run -s counterpart -- check ${name} --prove; then fill in its plans: npm run -s counterpart -- score-plans ${name}`,
        `3. Add it to a shift, as in shifts/*.yaml: - { case: ${id}, at: "1:00" }`,
      ]
      printAnswer({ json: { case: id, side: options.side, files: [...made.keys()].sort() }, text: text.join('\n') }, options.json ?? false)
    })
}
