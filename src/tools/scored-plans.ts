// The plans of a starter with their endings and scores, as they are in the pack that they are for.

import { runPlan } from '#bots/run-plan.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { planFiles, readPlan, sourceTexts } from './check-plans.ts'
import { withScores } from './verbs/score-plans.ts'

/** @param made the new files, which `pack` was compiled with. A plan that does not go as written keeps its lines; `check` tells of it. */
export function scoredPlans(made: ReadonlyMap<string, string>, pack: CompiledPack): Map<string, string> {
  const files = new Map(made)
  for (const [file, text] of planFiles(made)) {
    const { plan } = readPlan(text, file, pack)
    const run = plan && runPlan(pack.structure, sourceTexts(pack), plan, tableConversations())
    if (run !== null && run.problems.length === 0) files.set(file, withScores(text, run))
  }
  return files
}
