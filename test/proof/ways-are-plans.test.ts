/** The ways that the prover prints can be played as plans on a real shift, and score what it says: kind and right at once. */
import { describe, expect, test } from 'vitest'
import { runPlan } from '#bots/run-plan.ts'
import { drawCase, drawPackFacts } from '#dialogue/draw-case.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { parsePlan } from '#scenario/plan.ts'
import { beatOrder } from '#proof/beat-order.ts'
import { openWays } from '#proof/open-ways.ts'
import { realWays } from '#proof/real-ways.ts'
import { wayAsPlan } from '#proof/way-in-words.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const seeds = [1, 2, 3, 4]

describe.each(pack.cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test('the best way that tells everything rightly is kind and right on a real shift', () => {
    const order = beatOrder(one) ?? []
    const person = pack.people.find(({ id }) => id === one.person)
    if (!person) throw new Error('nobody comes')
    for (const seed of seeds) {
      const drawn = drawCase(one, drawPackFacts(pack, seed), seed, 0)
      const open = openWays(drawn, order)
      const way = realWays(drawn, order, person, true)?.best
      if (!way) throw new Error(`nothing can be played with seed ${seed}`)
      const { plan, problems } = parsePlan([`case ${one.id}`, `seed ${seed}`, ...wayAsPlan(one, way)].join('\n'), 'plans/proved.plan')
      expect(problems).toEqual([])
      if (!plan) continue
      const run = runPlan(pack, texts['en'] ?? {}, plan, tableConversations())
      const empathy = Math.round((10_000 * (way.sum - open.worst.sum)) / (open.best.sum - open.worst.sum))
      expect({ problems: run.problems, empathy: run.empathy, accuracy: run.accuracy }, `seed ${seed}\n${wayAsPlan(one, way).join('\n')}`).toEqual({
        problems: [],
        empathy,
        accuracy: run.accuracy === null ? null : 10_000,
      })
    }
  })
})
