// `play PACK SHIFT`: a bot works one shift, as a player would see it; prints what happened and what it is worth.

import type { Command } from 'commander'
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { openShift } from '#shift/shift.ts'
import { openPack } from '../find-pack.ts'
import { checkShiftName } from '../find-shift.ts'
import { printAnswer } from '../print-answer.ts'
import { botName, seed } from '../read-argument.ts'
import { writeShiftLog } from '../shift-log-file.ts'
import { eventLine, reportShift, reportText } from '../shift-report.ts'

export function addPlay(program: Command): void {
  program
    .command('play')
    .description('let a bot work one shift, and score it')
    .argument('<PACK>', 'id of a pack in scenarios/, or a folder')
    .argument('<SHIFT>', 'id of a shift, or case:<id> for one client alone')
    .option('--bot <NAME>', 'best, worst, random, hasty, kind or exact', botName, 'best')
    .option('--seed <N>', 'which facts, arrivals and orders are drawn', seed, 1)
    .option('--log <FILE>', 'write the inputs, for `replay`')
    .option('--json', 'print one JSON document')
    .action((packName: string, shiftName: string, options: { bot: BotName; seed: number; log?: string; json?: true }) => {
      const { structure } = openPack(packName)
      const shift = openShift(structure, checkShiftName(structure, shiftName), options.seed, { mode: 'assessment', engine: xstateConversations() })
      playShift(shift, options.bot, options.seed)
      const report = reportShift(shift, options.bot)
      if (options.log !== undefined) writeShiftLog(options.log, { log: shift.log(), bot: options.bot, scores: report.scores })
      printAnswer(
        { json: report, text: [...shift.events.map((event) => eventLine(event, shift)), '', reportText(report, shift)].join('\n') },
        options.json ?? false,
      )
    })
}
