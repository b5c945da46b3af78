// `score-plans PACK`: walks every plan and writes its ending and its scores into it, so that a test can hold them there.

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from 'commander'
import { points, runPlan } from '#bots/run-plan.ts'
import type { PlanRun } from '#bots/run-plan.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { formatProblem } from '#scenario/problem.ts'
import type { Problem } from '#scenario/problem.ts'
import { planFiles, readPlan, sourceTexts } from '../check-plans.ts'
import { openPackFiles, shownPath } from '../find-pack.ts'
import { printAnswer } from '../print-answer.ts'

/** The plan's text with its result at the end. What stood there about scores is replaced; an `ends` of the writer's own is left. */
export function withScores(text: string, run: Pick<PlanRun, 'ending' | 'empathy' | 'accuracy'>): string {
  const lines = text
    .trimEnd()
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:empathy|accuracy)\s/.test(line))
  if (run.ending !== null && !lines.some((line) => /^\s*ends\s/.test(line))) lines.push(`ends ${run.ending}`)
  return `${[...lines, `empathy ${points(run.empathy)}`, `accuracy ${points(run.accuracy)}`].join('\n')}\n`
}

interface Scored {
  readonly file: string
  readonly ending: string | null
  readonly empathy: number | null
  readonly accuracy: number | null
  readonly changed: boolean
}

export function addScorePlans(program: Command): void {
  program
    .command('score-plans')
    .description("write the ending and the scores into a pack's plans, as they are now")
    .argument('<PACK>', 'id of a pack in scenarios/, or a folder')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nA plan that does not go as written is left as it is and told. Look at what changed before you keep it: a score that moves has a reason.',
    )
    .action((name: string, options: { json?: true }) => {
      const { folder, files, pack } = openPackFiles(name)
      const scored: Scored[] = []
      const problems: Problem[] = []
      for (const [file, text] of planFiles(files)) {
        const read = readPlan(text, file, pack)
        // The scores that stand there are about to be replaced, so they are not held against the run.
        const plan = read.plan && { ...read.plan, steps: read.plan.steps.filter((step) => step.kind !== 'scores') }
        const run = plan && runPlan(pack.structure, sourceTexts(pack), plan, tableConversations())
        const found = [...read.problems, ...(run?.problems ?? [])].map((problem) => ({ ...problem, file: shownPath(folder, problem.file) }))
        problems.push(...found)
        if (run === null || found.length > 0) continue
        const renewed = withScores(text, run)
        if (renewed !== text) writeFileSync(path.join(folder, file), renewed)
        scored.push({
          file: shownPath(folder, file),
          ending: run.ending,
          empathy: run.empathy === null ? null : run.empathy / 100,
          accuracy: run.accuracy === null ? null : run.accuracy / 100,
          changed: renewed !== text,
        })
      }
      const lines = scored.map(
        (one) =>
          `${one.changed ? 'written  ' : 'unchanged'}  empathy ${(one.empathy?.toFixed(2) ?? 'none').padStart(6)}  accuracy ${(one.accuracy?.toFixed(2) ?? 'none').padStart(6)}  ${one.file}`,
      )
      printAnswer(
        {
          json: { plans: scored, problems },
          text: [...problems.map(formatProblem), ...lines, `${scored.length} plans scored, ${problems.length} not as written.`].join('\n'),
        },
        options.json ?? false,
      )
      if (problems.length > 0) process.exitCode = 1
    })
}
