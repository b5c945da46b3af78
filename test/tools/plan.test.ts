// How a plan is read and walked, and how it tells a writer what is wrong with it.

import { describe, expect, test } from 'vitest'
import { planSteps, runPlan } from '#bots/run-plan.ts'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { parsePlan } from '#scenario/plan.ts'
import { formatProblem } from '#scenario/problem.ts'
import { checkPlans, sourceTexts } from '#tools/check-plans.ts'
import { withScores } from '#tools/verbs/score-plans.ts'
import { smallPack } from '../bad-input/small-pack.ts'

const way = `# She is heard, and told the truth.
case modem-missing
seed 7
hears "The technician came."
offers hear, blame
lacks order
picks hear
tension < 60
looks up modems
offers order
picks order
hears "Good day."
ends helped
`

function told(plan: string): string[] {
  const files = smallPack().set('plans/a.plan', plan)
  return checkPlans(files, compilePack(files).pack).map(formatProblem)
}

describe('a plan', () => {
  test('goes as it is written', () => {
    expect(told(way)).toEqual([])
  })

  test('has its moments: six seconds before every act, none before a look', () => {
    const { pack } = compilePack(smallPack())
    const { plan } = parsePlan(way, 'plans/a.plan')
    if (pack === null || plan === null) throw new Error('the way cannot be read')
    expect(plan.about).toBe('She is heard, and told the truth.')
    const steps = planSteps(pack.structure, sourceTexts(pack), plan)
    expect(steps.map(({ at, step }) => `${at} ${step.kind}`)).toEqual([
      '0 hears',
      '0 offers',
      '0 lacks',
      '6000 picks',
      '6000 feels',
      '12000 looksUp',
      '12000 offers',
      '18000 picks',
      '18000 hears',
      '18000 ends',
    ])
  })

  test('is given its scores once, and they are held', () => {
    const { pack } = compilePack(smallPack())
    const { plan } = parsePlan(way, 'plans/a.plan')
    if (pack === null || plan === null) throw new Error('the way cannot be read')
    const run = runPlan(pack.structure, sourceTexts(pack), plan, tableConversations())
    const scored = withScores(way, run)
    expect(scored).toBe(`${way}empathy 100.00\naccuracy 100.00\n`)
    expect(withScores(scored, run)).toBe(scored)
    expect(told(scored)).toEqual([])
    expect(told(scored.replace('accuracy 100.00', 'accuracy 99.99'))).toEqual(['plans/a.plan:15:1: accuracy is 100.00, not 99.99.'])
    expect(told(scored.replace('accuracy 100.00', 'accuracy none'))).toEqual(['plans/a.plan:15:1: accuracy is 100.00, not none.'])
  })

  test.for<[string, string, string, string[]]>([
    ['a misspelt word', 'picks hear', 'pick hear', ["plans/a.plan:7:1: this line cannot be read. Did you mean 'picks'?"]],
    ['a capital letter too many', 'picks hear', 'Picks hear', ["plans/a.plan:7:1: this line cannot be read. It is written 'picks …'."]],
    [
      'words without quotes',
      'hears "Good day."',
      'hears Good day.',
      ['plans/a.plan:12:7: what she says stands in double quotes: hears "Your colleague in sales".'],
    ],
    ['an unknown case', 'case modem-missing', 'case modem-mising', ["plans/a.plan:2:6: there is no case 'modem-mising'. Did you mean 'modem-missing'?"]],
    ['no case', 'case modem-missing\n', '', ["plans/a.plan:1:1: a plan begins with its case: 'case modem-missing'."]],
    [
      'a seed that is none',
      'seed 7',
      'seed seven',
      ["plans/a.plan:3:6: 'seven' is not a seed; expected a whole number.", "plans/a.plan:1:1: a plan needs a seed: 'seed 7'."],
    ],
    ['an unknown reply', 'picks hear', 'picks hearr', ["plans/a.plan:7:1: the case 'modem-missing' has no reply 'hearr'. Did you mean 'hear'?"]],
    ['an unknown article', 'looks up modems', 'looks up modem', ["plans/a.plan:9:1: the case 'modem-missing' has no article 'modem'. Did you mean 'modems'?"]],
    ['an unknown ending', 'ends helped', 'ends healed', ["plans/a.plan:13:1: the case 'modem-missing' has no ending 'healed'. Did you mean 'helped'?"]],
    ['a reply that is not on offer', 'looks up modems\noffers order\n', '', ["plans/a.plan:9:1: 'order' is not on offer here; on offer: takeOne."]],
    ['a reply that should be lacking', 'lacks order', 'lacks blame', ["plans/a.plan:6:1: 'blame' is on offer here."]],
    ['other words', 'hears "The technician came."', 'hears "Half an hour"', ['plans/a.plan:4:1: she says something else: "The technician came. No modem."']],
    ['another mood', 'tension < 60', 'tension > 60', ['plans/a.plan:8:1: tension is 55.61 here.']],
    [
      'a way that goes on after the end',
      'ends helped\n',
      'picks order\nends helped\n',
      ['plans/a.plan:13:1: the conversation has ended before this line (helped).'],
    ],
    [
      'a way that stops early',
      'picks order\nhears "Good day."\nends helped\n',
      '',
      ['plans/a.plan:10:1: the plan stops before the conversation has ended; on offer: order, takeOne.'],
    ],
    [
      'words to a queue that is not there',
      'looks up modems',
      'looks up modems\nspeaks to the queue: acknowledge',
      ['plans/a.plan:10:1: there is nobody in the queue: a plan goes through one case alone.'],
    ],
    [
      'an unknown thing to tell the queue',
      'looks up modems',
      'looks up modems\nspeaks to the queue: aknowledge',
      ["plans/a.plan:10:22: the queue can be told: acknowledge, explain, position, or a time in minutes as 'time 4'. Did you mean 'acknowledge'?"],
    ],
    [
      'a call that nobody answers',
      'looks up modems',
      'calls Sales\nlooks up modems',
      ['plans/a.plan:9:1: the other department knows nothing about this case (it has no colleague).'],
    ],
  ])('tells where it does not: %s', ([, find, replacement, expected]) => {
    expect(way).toContain(find)
    expect(told(way.replace(find, () => replacement))).toEqual(expected)
  })

  test('is refused outside its folder', () => {
    const files = smallPack().set('plans/more/a.plan', way)
    expect(checkPlans(files, compilePack(files).pack).map(formatProblem)).toEqual([
      'plans/more/a.plan:1:1: this file has no place in a pack; expected plans/<name>.plan.',
    ])
  })
})
