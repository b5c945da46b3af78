// Every plan of every pack goes as its writer wrote it, on the XState machine and on the table alike, to the same scores and the same hash.

import { describe, expect, test } from 'vitest'
import { runPlan } from '#bots/run-plan.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { xstateConversations } from '#dialogue/xstate-conversation.ts'
import { formatProblem } from '#scenario/problem.ts'
import { planFiles, readPlan, sourceTexts } from '#tools/check-plans.ts'
import { openPackFiles, packIds } from '#tools/find-pack.ts'

describe.for(packIds())('plans of the pack %s', (id) => {
  const { files, pack } = openPackFiles(id)
  const texts = sourceTexts(pack)

  test('each case has two or more', () => {
    const walked = planFiles(files).flatMap(([name, text]) => readPlan(text, name, pack).plan?.case ?? [])
    const lacking = pack.structure.cases.filter((one) => walked.filter((name) => name === one.id).length < 2).map((one) => one.id)
    expect(lacking).toEqual([])
  })

  test.for(planFiles(files))('%s', ([name, text]) => {
    const { plan, problems } = readPlan(text, name, pack)
    expect(problems.map(formatProblem)).toEqual([])
    if (plan === null) return
    expect(plan.about, 'a plan opens with a comment that says what it shows').not.toBe('')
    expect(
      plan.steps.filter((step) => step.kind === 'scores').map((step) => step.axis),
      'npm run counterpart -- score-plans writes the scores',
    ).toEqual(['empathy', 'accuracy'])
    const [onTable, onMachine] = [tableConversations(), xstateConversations()].map((engine) => runPlan(pack.structure, texts, plan, engine))
    expect(onTable?.problems.map(formatProblem)).toEqual([])
    expect(onMachine?.shift.events).toEqual(onTable?.shift.events)
    expect(onMachine?.shift.hash()).toBe(onTable?.shift.hash())
    expect(onMachine?.problems).toEqual([])
  })
})
