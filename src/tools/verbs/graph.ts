// `graph CASE`: a case as Mermaid text, and as the JSON of the XState machine that the game runs on.

import type { Command } from 'commander'
import { machineOf } from '#dialogue/xstate-conversation.ts'
import { caseGraph } from '../case-graph.ts'
import { findCase } from '../find-case.ts'
import { printAnswer } from '../print-answer.ts'

export function addGraph(program: Command): void {
  program
    .command('graph')
    .description('draw a case as Mermaid text; as JSON with its XState machine')
    .argument('<CASE>', 'id of a case, as modem-missing, or its file')
    .option('--pack <PACK>', 'the pack that it is in, an id or a folder; without it, all in scenarios/')
    .option('--machine', "print the XState machine's JSON alone")
    .option('--json', 'print one JSON document: { case, mermaid, machine }')
    .addHelpText('after', '\nMermaid is drawn by GitHub, by many editors and by mermaid.live; the machine can be opened in the editor of Stately.')
    .action((name: string, options: { pack?: string; machine?: true; json?: true }) => {
      const { one } = findCase(name, options.pack)
      const mermaid = caseGraph(one)
      const machine: unknown = JSON.parse(JSON.stringify(machineOf(one).config))
      if (options.machine) printAnswer({ json: machine, text: JSON.stringify(machine, null, 2) }, options.json ?? false)
      else printAnswer({ json: { case: one.id, mermaid, machine }, text: mermaid }, options.json ?? false)
    })
}
