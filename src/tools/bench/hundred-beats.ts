// One case of a hundred beats with three choices each, written twice: as a pack of ours and as an ink story. Same text, same branches,
// same variables (trust, tension, flags, facts of the draw), so that the two engines can be measured against each other. The ink story comes
// with the same rules of emotion and value, or with fixed effects that an author wrote beside each choice.

const beats = 100
const flags = 6

const words = ['modem', 'courier', 'invoice', 'router', 'contract', 'outage', 'tariff', 'discount', 'technician', 'refund']
const line = (beat: number, hot: boolean): string =>
  `${hot ? 'Once more, and louder' : 'Tell me then'}: what about the ${words[beat % words.length]} number ${beat}?`
const say = (beat: number, choice: number): string =>
  [
    `I can see how long the ${words[beat % words.length]} has taken you.`,
    `The ${words[beat % words.length]} is not our department, I am afraid.`,
    `Let us look at the ${words[beat % words.length]} together, step by step.`,
  ][choice] ?? ''
const need = (beat: number): number => 1 + (beat % 4)
const flag = (beat: number): string => `f${beat % flags}`
const isLast = (beat: number): boolean => beat === beats - 1

/** What a floor case has besides: a quoted rival, an offer's appeal, a threshold of signing. */
const floorHead = 'signs: 90\nappeal: 5\nquotes: { theirs: { of: days, outdated: 4, bluff: 5, label: "Theirs" } }'

/**
 * The files of a pack with this case, and with a short one (three beats, a promise) for long shifts of many clients; and both once more on the
 * sales floor, with a quote, appeal and signatures.
 */
export function hundredBeatsPack(): Map<string, string> {
  const files = deskFiles()
  for (const name of ['hundred', 'short']) {
    const floor = (files.get(`cases/${name}.yaml`) ?? '')
      .replace('side: desk', `side: floor\n${floorHead}`)
      .replaceAll('claims: [ { fact: days } ]', 'claims: [ { fact: theirsTruth } ], appeal: [ { when: "fact.days > 1", points: 1 }, { points: -1 } ]')
      .replaceAll('to: gone }', 'to: [ { when: signs, beat: signed }, { beat: gone } ] }')
      .replace('endings:\n', 'endings:\n  signed: { resolves: true, signed: true, client: { plain: { say: "Give me the pen." } } }\n')
    files.set(`cases/${name}-floor.yaml`, floor)
  }
  return files
}

function deskFiles(): Map<string, string> {
  const beatYaml = Array.from({ length: beats }, (_, i) => {
    const next = isLast(i) ? 'gone' : `b${i + 1}`
    return [
      `  b${i}:`,
      `    need: ${need(i)}`,
      '    client:',
      `      - { id: hot, when: "tension >= 70", say: "${line(i, true)}" }`,
      `      - { id: plain, say: "${line(i, false)}" }`,
      '    nudge: "Well?"',
      '    replies:',
      `      - { id: hear, say: "${say(i, 0)}", empathy: { reaction: 1, interpretation: 1 }, claims: [ { fact: days } ], to: ${next} }`,
      `      - { id: shift, say: "${say(i, 1)}", harms: [blame-colleague], set: [${flag(i)}], to: ${next} }`,
      `      - { id: look, when: "trust >= 10 or flag.${flag(i + 1)} or fact.days > 1", say: "${say(i, 2)}", empathy: { exploration: 1 }, to: [ { when: "trust >= 60", beat: ${next} }, { beat: ${next} } ] }`,
    ].join('\n')
  })
  const caseHead = 'side: desk\nsize: full\nperson: vera\nabout: "Long."\nhidden: "Nothing."\nopens: b0\ncard:\n  - { label: "Contract", text: "1" }'
  const endings = 'endings:\n  gone: { resolves: true, client: { plain: { say: "Good day." } } }\n'
  return new Map([
    [
      'pack.yaml',
      'id: bench\ntitle: Bench\nlanguages: [en]\ncurrency: { en: "{amount}" }\ndepartments: { desk: Service, floor: Sales }\nrivals: {}\nconcerns: { desk: [a, b], floor: [c, d] }\nconcernTexts: { a: A, b: B, c: C, d: D }\ntruths: { true: "true", outdated: outdated, bluff: bluff }\nmurmurs:\n  - { id: sighLong, kind: sigh, from: 35, say: "Well." }\n',
    ],
    [
      'facts.yaml',
      'articles:\n  page: { tab: tariffs, title: "Page", facts: [days] }\nfacts:\n  days: { type: number, values: [1, 2, 3], label: "Days", criticality: customer }\n',
    ],
    ['people.yaml', 'people:\n  vera: { name: "Vera", age: 67, temper: 100, trust: 42, tension: 60, about: "Waits." }\n'],
    [
      'cases/hundred.yaml',
      [`title: A hundred beats\n${caseHead}`, `flags: [${Array.from({ length: flags }, (_, i) => `f${i}`).join(', ')}]`, 'beats:', ...beatYaml, endings].join(
        '\n',
      ),
    ],
    [
      'cases/short.yaml',
      [
        `title: Three beats\n${caseHead}\nbeats:`,
        ...['b1', 'b2', 'gone'].map(
          (next, i) =>
            `  b${i}:\n    need: 2\n    client:\n      - { id: plain, say: "${line(i, false)}" }\n    nudge: "Well?"\n    replies:\n      - { id: hear, say: "${say(i, 0)}", empathy: { reaction: 1, interpretation: 1 }, claims: [ { fact: days } ], promise: { id: p${i}, due: end, feasible: "fact.days > 1" }, to: ${next} }\n      - { id: look, say: "${say(i, 2)}", empathy: { exploration: 1 }, to: ${next} }\n      - { id: blame, say: "${say(i, 1)}", harms: [blame-colleague], to: ${next} }`,
        ),
        endings,
      ].join('\n'),
    ],
  ])
}

export type InkRules = 'sameRules' | 'fixedEffects'

/** Reaction, interpretation, exploration, severity; and what they come to in whole points. */
const replyEffects = [
  { codes: '1, 1, 0, 0', trust: 5, tension: -6 },
  { codes: '0, 0, 0, 2', trust: -8, tension: 12 },
  { codes: '0, 0, 1, 0', trust: 2, tension: -1 },
] as const

/** What choosing a reply does in the ink story: the rules called with the reply's codes, or effects that were worked out beforehand. */
function effects(beat: number, choice: number, rules: InkRules): string[] {
  const { codes, trust, tension } = replyEffects[choice] ?? replyEffects[0]
  if (rules === 'sameRules') return [`  ~ hear(${need(beat)}, ${codes})`]
  return [`  ~ trust = clamp(trust + ${trust})`, `  ~ tension = clamp(tension + ${tension})`, ...(choice === 0 ? ['  ~ acknowledged = true'] : [])]
}

/** Emotion and value of a reply as `#dialogue/rules.ts` has them, in ink's own words. */
const rulesInInk = `=== function hear(need, reaction, interpretation, exploration, severity) ===
~ temp sum = reaction + interpretation + exploration
~ temp calms = 300 * reaction + 300 * interpretation + 100 * exploration
~ temp gains = 200 * reaction + 300 * interpretation + 200 * exploration
{ sum > need:
  ~ calms = calms * need / sum
  ~ gains = gains * need / sum
}
{ tension > 8000:
  ~ calms = calms / 2
}
{ need >= 3 and reaction + interpretation == 0:
  ~ calms = calms - 500
  { not acknowledged and severity == 0:
    ~ severity = 1
  }
}
~ tension = clamp(tension - calms + 600 * severity)
~ trust = clamp(trust + gains - 400 * severity)
~ points = points + MIN(sum, need) - severity
{ reaction + interpretation > 0:
  ~ acknowledged = true
}`

/** The same case as an ink story. Every choice is sticky, as ours are; the story ends after its last beat. */
export function hundredBeatsInk(rules: InkRules): string {
  const scale = rules === 'sameRules' ? 100 : 1
  const knots = Array.from({ length: beats }, (_, i) => {
    const next = isLast(i) ? 'gone' : `b${i + 1}`
    return [
      `=== b${i} ===`,
      `{ tension >= ${70 * scale}:`,
      `  ${line(i, true)}`,
      '- else:',
      `  ${line(i, false)}`,
      '}',
      `+ [${say(i, 0)}]`,
      ...effects(i, 0, rules),
      '  ~ said = days',
      `  -> ${next}`,
      `+ [${say(i, 1)}]`,
      ...effects(i, 1, rules),
      `  ~ ${flag(i)} = true`,
      `  -> ${next}`,
      `+ { trust >= ${10 * scale} or ${flag(i + 1)} or days > 1 } [${say(i, 2)}]`,
      ...effects(i, 2, rules),
      `  { trust >= ${60 * scale}: -> ${next} }`,
      `  -> ${next}`,
    ].join('\n')
  })
  return [
    `VAR trust = ${42 * scale}\nVAR tension = ${60 * scale}\nVAR acknowledged = false\nVAR days = 2\nVAR said = 0\nVAR points = 0`,
    ...Array.from({ length: flags }, (_, i) => `VAR f${i} = false`),
    '-> b0',
    ...knots,
    '=== gone ===\nGood day.\n-> END',
    ...(rules === 'sameRules' ? [rulesInInk] : []),
    `=== function clamp(x) ===\n{ x < 0: \n  ~ return 0\n}\n{ x > ${100 * scale}:\n  ~ return ${100 * scale}\n}\n~ return x`,
  ].join('\n')
}
