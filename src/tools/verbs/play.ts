// `play PACK SHIFT`: a bot works one shift, as a player would see it; prints what happened and what it is worth.

import type { Command } from 'commander'
import { botNames } from '#bots/bot.ts'
import type { BotName } from '#bots/bot.ts'
import { playShift } from '#bots/play-shift.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { openSecondHalf } from '#shift/resimulate.ts'
import { openShift } from '#shift/shift.ts'
import type { Shift } from '#shift/shift.ts'
import { openPack } from '../find-pack.ts'
import { checkPair, checkShiftName } from '../find-shift.ts'
import { printAnswer } from '../print-answer.ts'
import { botName, seed } from '../read-argument.ts'
import { writeShiftLog } from '../shift-log-file.ts'
import { eventLine, reportShift, reportText } from '../shift-report.ts'
import type { ShiftReport } from '../shift-report.ts'

interface PlayOptions {
  readonly bot: BotName
  readonly seed: number
  readonly then?: string
  readonly thenBot: BotName
  readonly log?: string
  readonly json?: true
}

export function addPlay(program: Command): void {
  program
    .command('play')
    .description('let a bot work one shift, and score it')
    .argument('<PACK>', 'id of a pack in scenarios/, or a folder')
    .argument('<SHIFT>', 'id of a shift, or case:<id> for one client alone')
    .option('--bot <NAME>', botNames.join(', '), botName, 'best')
    .option('--then <SHIFT2>', 'the desk shift into which this floor shift walks')
    .option('--then-bot <NAME>', 'who works that one', botName, 'best')
    .option('--seed <N>', 'which facts, arrivals and orders are drawn', seed, 1)
    .option('--log <FILE>', 'write the inputs, for `replay`')
    .option('--json', 'print one JSON document')
    .action((packName: string, shiftName: string, options: PlayOptions) => {
      const { structure } = openPack(packName)
      const name = checkShiftName(structure, shiftName)
      if (options.then !== undefined) checkPair(structure, name, options.then)
      const engine = xstateConversations()
      const shift = openShift(structure, name, options.seed, { mode: 'assessment', engine })
      playShift(shift, options.bot, options.seed)
      const second = options.then === undefined ? null : openSecondHalf(structure, options.then, shift.log(), { mode: 'assessment', engine })
      if (second) playShift(second, options.thenBot, options.seed)
      const report = reportShift(shift, options.bot)
      const then = second && reportShift(second, options.thenBot)
      const last = then ? { log: second.log(), bot: options.thenBot, scores: then.scores } : { log: shift.log(), bot: options.bot, scores: report.scores }
      if (options.log !== undefined) writeShiftLog(options.log, last)
      printAnswer(
        { json: { ...report, ...(then ? { then } : {}) }, text: [told(shift, report), ...(second && then ? ['', told(second, then)] : [])].join('\n') },
        options.json ?? false,
      )
    })
}

function told(shift: Shift, report: ShiftReport): string {
  return [...shift.events.map((event) => eventLine(event, shift)), '', reportText(report, shift)].join('\n')
}
