// `replay LOG`: lives a shift again from its inputs, and says whether what the log claims follows from them.

import type { Command } from 'commander'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { LogMismatch } from '#shift/log-mismatch.ts'
import { resimulate } from '#shift/resimulate.ts'
import type { Shift } from '#shift/shift.ts'
import { CommandFault } from '../command-fault.ts'
import { openPack } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'
import { wholeNumber } from '../read-argument.ts'
import { readShiftLog } from '../shift-log-file.ts'
import type { LoggedShift } from '../shift-log-file.ts'
import { reportShift, reportText } from '../shift-report.ts'

function liveAgain(logged: LoggedShift, packName: string): Shift {
  const { structure } = openPack(packName)
  try {
    return resimulate(structure, logged.log, tableConversations())
  } catch (error) {
    if (error instanceof LogMismatch) throw new CommandFault(`this log cannot be lived again: ${error.message}.`, 1)
    throw error
  }
}

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description('live a shift again from its log, and verify its hash and scores')
    .argument('<LOG>', 'a file written by `play --log`, or exported from a debrief')
    .option('--pack <PACK>', 'the pack that it was played with, where it is not in scenarios/')
    .option('--number <N>', 'which shift of an export with several', wholeNumber(1, 10_000), 1)
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExit code 1 where the pack is another, or hash or scores do not follow from the inputs.')
    .action((file: string, options: { pack?: string; number: number; json?: true }) => {
      const logged = readShiftLog(file, options.number)
      const shift = liveAgain(logged, options.pack ?? logged.log.pack)
      const report = reportShift(shift, logged.bot)
      const faults: string[] = []
      if (report.hash !== logged.log.hash) faults.push(`the inputs lead to the hash ${report.hash}, not ${logged.log.hash}.`)
      for (const axis of ['empathy', 'accuracy', 'queueCare', 'resolution'] as const) {
        const claimed = logged.scores?.[axis]
        if (claimed !== undefined && claimed !== report.scores[axis]) faults.push(`${axis} is ${report.scores[axis] ?? 'none'}, not ${claimed ?? 'none'}.`)
      }
      printAnswer(
        { json: report, text: `${reportText(report, shift)}\n${faults.length === 0 ? 'The log holds.' : 'The log does not hold.'}` },
        options.json ?? false,
      )
      for (const fault of faults) process.stderr.write(`counterpart: ${fault}\n`)
      if (faults.length > 0) process.exitCode = 1
    })
}
