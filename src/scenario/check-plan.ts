/** Holds a plan against its pack: every case, article, reply and ending that it names must be there. Whether the way can be walked is found by walking it (`#bots/run-plan.ts`). */
import { didYouMean } from './compile/near-name.ts'
import type { Case, Pack } from './pack.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { Problem } from './problem.ts'

/** How a conversation can end without an ending of its own. */
export const otherEnds = ['walkedOut', 'handedOver'] as const

export function checkPlan(plan: Plan, pack: Pack): Problem[] {
  const problem = (line: number, column: number, message: string): Problem => ({ file: plan.file, line, column, rule: 'plan', severity: 'error', message })
  const one = pack.cases.find((known) => known.id === plan.case)
  if (!one)
    return [
      problem(
        plan.caseLine,
        6,
        `there is no case '${plan.case}'.${didYouMean(
          plan.case,
          pack.cases.map((known) => known.id),
        )}`,
      ),
    ]
  const names = namesOf(one, pack)
  return plan.steps.flatMap((step) => {
    const missing = missingName(step, names)
    return missing === null
      ? []
      : [problem(step.line, step.column, `the case '${one.id}' has no ${missing.what} '${missing.name}'.${didYouMean(missing.name, missing.known)}`)]
  })
}

interface Names {
  readonly articles: readonly string[]
  readonly replies: readonly string[]
  readonly endings: readonly string[]
}

function namesOf(one: Case, pack: Pack): Names {
  return {
    articles: [...pack.articles, ...one.articles].map((article) => article.id),
    replies: one.beats.flatMap((beat) => beat.replies.map((reply) => reply.id)),
    endings: [...one.endings.map((ending) => ending.id), ...otherEnds],
  }
}

function missingName(step: PlanStep, names: Names): { readonly what: string; readonly name: string; readonly known: readonly string[] } | null {
  const first = (what: string, wanted: readonly string[], known: readonly string[]): ReturnType<typeof missingName> => {
    const name = wanted.find((one) => !known.includes(one))
    return name === undefined ? null : { what, name, known }
  }
  switch (step.kind) {
    case 'looksUp':
      return first('article', [step.article], names.articles)
    case 'picks':
      return first('reply', [step.reply], names.replies)
    case 'offers':
    case 'lacks':
      return first('reply', step.replies, names.replies)
    case 'ends':
      return first('ending', [step.ending], names.endings)
    default:
      return null
  }
}
