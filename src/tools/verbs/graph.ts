// `graph CASE`: a case as Mermaid text, and as the JSON of the XState machine that the game runs on.

import type { Command } from 'commander'
import { machineOf } from '#dialogue/xstate-conversation.ts'
import { didYouMean } from '#scenario/compile/near-name.ts'
import type { Case } from '#scenario/pack.ts'
import { caseGraph } from '../case-graph.ts'
import { CommandFault } from '../command-fault.ts'
import { openPack, packIds } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'

/** In the pack named, or in the first pack that has it. */
function findCase(name: string, packName: string | undefined): Case {
  const known: string[] = []
  for (const id of packName === undefined ? packIds() : [packName]) {
    const { cases } = openPack(id).structure
    const found = cases.find((one) => one.id === name)
    if (found) return found
    known.push(...cases.map((one) => one.id))
  }
  throw new CommandFault(`there is no case '${name}'.${didYouMean(name, known) || ` Known: ${known.join(', ') || 'none'}.`}`)
}

export function addGraph(program: Command): void {
  program
    .command('graph')
    .description('draw a case as Mermaid text; as JSON with its XState machine')
    .argument('<CASE>', 'id of a case, as modem-missing')
    .option('--pack <PACK>', 'the pack that it is in; without it, all in scenarios/')
    .option('--machine', "print the XState machine's JSON alone")
    .option('--json', 'print one JSON document: { case, mermaid, machine }')
    .addHelpText('after', '\nMermaid is drawn by GitHub, by many editors and by mermaid.live; the machine can be opened in the editor of Stately.')
    .action((name: string, options: { pack?: string; machine?: true; json?: true }) => {
      const one = findCase(name, options.pack)
      const mermaid = caseGraph(one)
      const machine: unknown = JSON.parse(JSON.stringify(machineOf(one).config))
      if (options.machine) printAnswer({ json: machine, text: JSON.stringify(machine, null, 2) }, options.json ?? false)
      else printAnswer({ json: { case: one.id, mermaid, machine }, text: mermaid }, options.json ?? false)
    })
}
