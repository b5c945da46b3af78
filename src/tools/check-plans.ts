// The plans of a pack on disk: each is read, held against the pack, and walked. Used by `check`, `score-plans` and the tests of the plans.

import { runPlan } from '#bots/run-plan.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { checkPlan } from '#scenario/check-plan.ts'
import type { CompiledPack } from '#scenario/compile/compile-pack.ts'
import { parsePlan } from '#scenario/plan.ts'
import type { Plan } from '#scenario/plan.ts'
import type { Problem } from '#scenario/problem.ts'

/** Texts of the plans among a pack's files, by name. */
export function planFiles(files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].filter(([name]) => /^plans\/[^/]+\.plan$/.test(name))
}

/** Wordings of the pack's first language: what plans are written in. */
export function sourceTexts(pack: CompiledPack): CompiledPack['texts'][string] {
  return pack.texts[pack.structure.languages[0] ?? ''] ?? {}
}

/** A plan that names only what the pack has, or what is wrong with it. */
export function readPlan(text: string, file: string, pack: CompiledPack): { plan: Plan | null; problems: readonly Problem[] } {
  const { plan, problems } = parsePlan(text, file)
  if (plan === null) return { plan, problems }
  const unknown = checkPlan(plan, pack.structure)
  return { plan: unknown.length === 0 ? plan : null, problems: unknown }
}

/** Without a game (the pack has errors) only what stands in the lines is judged. */
export function checkPlans(files: ReadonlyMap<string, string>, pack: CompiledPack | null): Problem[] {
  const misplaced = [...files.keys()].filter((name) => name.startsWith('plans/') && !/^plans\/[^/]+\.plan$/.test(name))
  const problems = misplaced.map((file): Problem => ({
    file,
    line: 1,
    column: 1,
    rule: 'path',
    severity: 'error',
    message: 'this file has no place in a pack; expected plans/<name>.plan.',
  }))
  for (const [file, text] of planFiles(files)) {
    if (pack === null) problems.push(...parsePlan(text, file).problems)
    else {
      const read = readPlan(text, file, pack)
      problems.push(...read.problems, ...(read.plan === null ? [] : runPlan(pack.structure, sourceTexts(pack), read.plan, tableConversations()).problems))
    }
  }
  return problems
}
