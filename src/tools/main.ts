// The command line: its verbs, and how it speaks when something is wrong. Each verb is a file in verbs/.

import { Command, CommanderError } from 'commander'
import { CommandFault } from './command-fault.ts'
import { addBench } from './verbs/bench.ts'
import { addCheck } from './verbs/check.ts'
import { addGraph } from './verbs/graph.ts'
import { addManual } from './verbs/manual.ts'
import { addNewCase } from './verbs/new-case.ts'
import { addNewPack } from './verbs/new-pack.ts'
import { addPlay } from './verbs/play.ts'
import { addQueue } from './verbs/queue.ts'
import { addReplay } from './verbs/replay.ts'
import { addScorePlans } from './verbs/score-plans.ts'
import { addScript } from './verbs/script.ts'
import { addSimulate } from './verbs/simulate.ts'
import { addStamp } from './verbs/stamp.ts'

const program = new Command('counterpart').description('Check, play, measure and draw the packs of Counterpart.')
for (const add of [
  addNewPack,
  addNewCase,
  addCheck,
  addPlay,
  addReplay,
  addSimulate,
  addQueue,
  addGraph,
  addScript,
  addScorePlans,
  addStamp,
  addManual,
  addBench,
])
  add(program)

const wantsJson = process.argv.includes('--json')

function fail(message: string, exitCode: number): void {
  process.stderr.write(`counterpart: ${message}\n`)
  // Whoever asked for JSON gets a document even then, and only one.
  if (wantsJson) process.stdout.write(`${JSON.stringify({ error: message })}\n`)
  process.exitCode = exitCode
}

/** Commander says what is wrong in up to two lines, `error: …` and `(Did you mean …)`; here it is one. */
function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s*\(Did you mean (.*?)\?\)/, '. Did you mean $1?')
    .replace(/(?<![.?])\s*$/, '')
    .trim()
}

for (const command of [program, ...program.commands]) {
  command
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text) => fail(oneLine(text), 2) })
}

// A reader that stops reading (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof CommandFault) fail(error.message, error.exitCode)
  else {
    if (process.env['COUNTERPART_TRACE'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
    fail(
      `this should not have happened: ${error instanceof Error ? error.message : String(error)}. With COUNTERPART_TRACE=1 in the environment it tells where.`,
      1,
    )
  }
}
