/** One fault of each kind planted in a copy of a real case: found at its line, with a way to mend it. And no false alarm on the pack as it is. */
import { describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Case } from '#scenario/pack.ts'
import type { Problem } from '#scenario/problem.ts'
import { checkTranslationLengths } from '#proof/check-words.ts'
import { placed } from '#proof/finding.ts'
import { proveCase } from '#proof/prove-case.ts'
import { orizontFiles } from '../drivers/orizont.ts'
import { placeOf } from '../bad-input/small-pack.ts'

const original = orizontFiles()
const moving = 'cases/moving-house.yaml'

type Change = readonly [file: string, find: string | RegExp, replacement: string]
interface Fault {
  readonly kind: string
  readonly changes: readonly Change[]
  readonly case?: string
  readonly rule: string
  readonly severity: Problem['severity']
  /** Where the problem stands: the file, and the text that begins there. */
  readonly at: readonly [file: string, marker: string]
  readonly says: RegExp
}

const faults: readonly Fault[] = [
  {
    kind: 'a beat behind a condition that is never true',
    changes: [[moving, /to: monday/g, 'to: [ { when: "fact.daysLeft > 9", beat: monday }, { beat: papers } ]']],
    rule: 'unreachable',
    severity: 'error',
    at: [moving, 'monday:\n    need: 3'],
    says: /no way leads to the beat 'monday'.*Loosen/,
  },
  {
    kind: 'an ending that nothing leads to',
    changes: [
      [moving, 'to: half\n        note: "It is.', 'to: settled\n        note: "It is.'],
      [moving, '{ beat: half } ]', '{ beat: settled } ]'],
    ],
    rule: 'unreachable',
    severity: 'warning',
    at: [moving, 'half:\n    resolves'],
    says: /no way leads to the ending 'half'/,
  },
  {
    kind: 'a reply that no draw offers',
    changes: [[moving, 'when: not looked.moving\n        say: "I\'m afraid', 'when: fact.daysLeft > 8\n        say: "I\'m afraid']],
    rule: 'never-offered',
    severity: 'error',
    at: [moving, 'fact.daysLeft > 8'],
    says: /'simply' is never on offer/,
  },
  {
    kind: 'a reply that asks for more trust than can be there',
    changes: [[moving, 'when: not looked.moving\n        say: "They\'re', 'when: trust >= 97\n        say: "They\'re']],
    rule: 'never-offered',
    severity: 'error',
    at: [moving, 'trust >= 97'],
    says: /'quicker' is never on offer/,
  },
  {
    kind: 'a reply whose condition is always true',
    changes: [[moving, 'when: not looked.moving\n        say: "I\'m afraid', 'when: fact.daysLeft >= 4\n        say: "I\'m afraid']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, 'fact.daysLeft >= 4'],
    says: /always true here, in any draw.*Take it out/,
  },
  {
    kind: 'a line that is never said',
    changes: [[moving, 'when: flag.asked or trust >= 60', 'when: flag.asked and trust >= 97']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, 'flag.asked and trust >= 97'],
    says: /never true here, in any draw \(with trust and appeal as the replies move them\)/,
  },
  {
    kind: 'a line that is always said',
    changes: [[moving, 'when: tension >= 64', 'when: tension >= 0']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, 'tension >= 0'],
    says: /always true here/,
  },
  {
    kind: 'a route that is always taken',
    changes: [[moving, '"fact.moveFee == 0"', '"fact.moveFee >= 0"']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, '"fact.moveFee >= 0"'],
    says: /always true here/,
  },
  {
    kind: 'a route that hangs on a flag that cannot be set by then',
    changes: [[moving, /to: monday\n {8}note: "A number/, 'to: [ { when: flag.asked, beat: papers }, { beat: monday } ]\n        note: "A number']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, 'flag.asked, beat: papers'],
    says: /never true here/,
  },
  {
    kind: 'a flag that is set and never read',
    changes: [[moving, 'when: flag.asked or trust >= 60', 'when: trust >= 60']],
    rule: 'unread-flag',
    severity: 'warning',
    at: [moving, 'asked]\n\nbeats'],
    says: /'asked' is set and never read.*take it out/,
  },
  {
    kind: 'a flag that nobody uses',
    changes: [[moving, 'flags: [asked]', 'flags: [asked, spare]']],
    rule: 'unread-flag',
    severity: 'warning',
    at: [moving, 'spare]'],
    says: /'spare' is neither set nor read/,
  },
  {
    kind: 'a required fact that no reply tells',
    changes: [[moving, 'requires: [movePapers, moveFee]', 'requires: [movePapers, moveFee, noticeDays]']],
    rule: 'never-conveyed',
    severity: 'error',
    at: [moving, 'noticeDays]'],
    says: /asks for 'noticeDays', and no reply on any way through it tells it\. Give a reply the claim/,
  },
  {
    kind: 'a true word on the button before its page was opened',
    changes: [[moving, 'when: looked.moving\n        say: "Ordered today', 'say: "Ordered today']],
    rule: 'told-too-soon',
    severity: 'warning',
    at: [moving, '{ fact: moveDays }, { fact: inTime } ]\n        to: monday\n        note: "A whole'],
    says: /'order' shows what is true of 'moveDays' before its page was opened.*when: looked\.moving/,
  },
  {
    kind: 'a true word on what only the other department knows',
    changes: [[moving, 'criticality: customer, cost: 5000, in: moving', 'knowable: other-department, criticality: customer, cost: 5000, in: moving']],
    rule: 'told-too-soon',
    severity: 'error',
    at: [moving, '{ fact: bridgeTerms } ]\n        to: papers\n        note: "Whatever'],
    says: /'bridge' tells 'bridgeTerms' as drawn, which only the other department knows by then/,
  },
  {
    kind: 'a true word on what nobody can know',
    changes: [[moving, 'criticality: customer, cost: 5000, in: moving', 'knowable: unknown, criticality: customer, cost: 5000, in: moving']],
    rule: 'told-too-soon',
    severity: 'error',
    at: [moving, '{ fact: bridgeTerms } ]\n        to: papers\n        note: "Acts'],
    says: /'planning' tells 'bridgeTerms' as drawn, which nobody can know by then/,
  },
  {
    kind: 'a promise that no draw makes feasible',
    changes: [[moving, 'claims: [ { fact: bridgeTerms, value: free } ]', 'promise: { id: lent, due: end, feasible: "fact.daysLeft > 9" }']],
    rule: 'never-feasible',
    severity: 'warning',
    at: [moving, '"fact.daysLeft > 9"'],
    says: /no draw makes the promise 'lent' feasible.*feasible: false/,
  },
  {
    kind: 'a case in which nothing is to be won',
    changes: [
      [moving, /\n {8}empathy: .*/g, ''],
      [moving, /\n {8}harms: .*/g, ''],
    ],
    rule: 'flat',
    severity: 'error',
    at: [moving, 'move\n\nfacts'],
    says: /best and worst are equal/,
  },
  {
    kind: 'a best that cannot really be played',
    changes: [
      [moving, 'when: looked.moving\n        say: "That\'d', 'when: tension >= 99\n        say: "That\'d'],
      [moving, 'say: "You\'d be on edge', 'when: tension >= 99\n        say: "You\'d be on edge'],
    ],
    rule: 'playable',
    severity: 'warning',
    at: [moving, 'move\n\nfacts'],
    says: /the best that can really be played is \d\d of 100 .*move\.\w+ → monday\.\w+ → papers\.\w+/,
  },
  {
    kind: 'a draw in which nobody can tell it rightly',
    changes: [[moving, /claims: \[ \{ fact: movePapers \}, \{ fact: moveFee \} \]/g, 'claims: [ { fact: movePapers }, { fact: moveFee, value: 1 } ]']],
    rule: 'no-right-way',
    severity: 'error',
    at: [moving, 'move\n\nfacts'],
    says: /where .*moveFee 6000.*no way tells everything that is asked for and nothing wrong/,
  },
  {
    kind: 'truth that is told coldly only',
    changes: [
      [moving, '        empathy: { interpretation: 2 }\n        claims: [ { fact: moveDays }', '        claims: [ { fact: moveDays }'],
      [moving, '        empathy: { reaction: 2, interpretation: 1 }\n', ''],
    ],
    rule: 'right-but-cold',
    severity: 'warning',
    at: [moving, 'move\n\nfacts'],
    says: /who tells everything rightly reaches \d\d of 100 in empathy at most/,
  },
  {
    kind: 'the same words twice',
    changes: [[moving, /say: "Complete|say: "\{moveFee\}|say: "Proof of the new address and \{moveFee\}; I can enter the order now\."/, 'say: "So you come only once: proof of the new address, and {moveFee}."']],
    rule: 'said-twice',
    severity: 'error',
    at: [moving, '"So you come only once: proof of the new address, and {moveFee}."\n        claims'],
    says: /stand in this case already \(papers\.once\).*Word one of them anew/,
  },
  {
    kind: 'a line of hers twice on one way',
    changes: [[moving, '"And what do I bring? Does it cost anything?"', '"And if it isn\'t there? I can\'t be without it for one day."']],
    rule: 'said-twice',
    severity: 'warning',
    at: [moving, '"And if it isn\'t there? I can\'t be without it for one day."\n    nudge: "Just'],
    says: /stand in this case already \(monday\.client\.day\)/,
  },
  {
    kind: 'patience that is shorter than the good way',
    case: 'bakery-offline',
    changes: [['people.yaml', 'temper: 75, trust: 40, tension: 75', 'temper: 30, trust: 40, tension: 75']],
    rule: 'patience',
    severity: 'warning',
    at: ['cases/bakery-offline.yaml', 'mirela'],
    says: /takes \d+ s to read; somebody as patient as 'mirela' leaves after 90 s/,
  },
]

function spoil(changes: readonly Change[]): Map<string, string> {
  const files = new Map(original)
  for (const [file, find, replacement] of changes) {
    const text = files.get(file) ?? ''
    const changed = text.replace(find, () => replacement)
    if (changed === text) throw new Error(`'${String(find)}' does not stand in ${file}`)
    files.set(file, changed)
  }
  return files
}

function prove(files: ReadonlyMap<string, string>, id: string, tamper: (one: Case) => Case = (one) => one): Problem[] {
  const { pack, problems } = compilePack(files)
  const one = pack?.structure.cases.find((known) => known.id === id)
  if (!pack || !one) throw new Error(`the spoiled pack does not compile: ${problems.find(({ severity }) => severity === 'error')?.message ?? id}`)
  return placed(proveCase(pack.structure, tamper(one), pack.texts['en'] ?? {}).findings, files)
}

describe('a planted fault is found at its place', () => {
  test.each(faults)('$kind', ({ changes, case: id, rule, severity, at: [file, marker], says }) => {
    const files = spoil(changes)
    const found = prove(files, id ?? 'moving-house').filter((problem) => problem.rule === rule)
    expect(found.map(({ message }) => message).join('\n')).toMatch(says)
    const place = placeOf(files.get(file) ?? '', marker)
    expect(found).toContainEqual(expect.objectContaining({ file, severity, ...place, message: expect.stringMatching(says) }))
  })

  test('a translation that is far too long', () => {
    const text = 'text/ro/moving-house.yaml'
    const before = original.get(text) ?? ''
    const key = '  move.always: '
    const line = before.split('\n').find((one) => one.startsWith(key)) ?? ''
    const files = new Map(original).set(text, before.replace(line, `${key}"${'Ce săptămână, cu mutarea și copilul mic! '.repeat(6)}"`))
    const { pack } = compilePack(files)
    if (!pack) throw new Error('the pack does not compile')
    const found = placed(checkTranslationLengths(pack.structure, pack.texts), files)
    expect(found).toEqual([expect.objectContaining({ file: text, rule: 'odd-length', line: before.split('\n').indexOf(line) + 1 })])
  })

  // The compiler refuses these in a file already; the prover holds for any case that it is handed.
  test.each([
    ['a beat in which there may be nothing to say', 'dead-end', false],
    ['a beat in which one may stay for ever', 'endless', true],
  ] as const)('%s', (_, rule, stays) => {
    const files = new Map(original)
    const found = prove(files, 'moving-house', (one) => ({
      ...one,
      beats: one.beats.map((beat) =>
        beat.id === 'monday'
          ? { ...beat, replies: beat.replies.map((reply, i) => (stays && i === 0 ? { ...reply, when: null, stay: true } : { ...reply, when: ['==', ['fact', 0], ['value', -5]] })) }
          : beat,
      ),
    }))
    const marker = '- id: bridge'
    expect(found).toContainEqual(expect.objectContaining({ file: moving, rule, severity: 'error', ...placeOf(original.get(moving) ?? '', marker) }))
  })

  test('a nudge before all could be read', () => {
    const found = prove(original, 'moving-house', (one) => ({ ...one, beats: one.beats.map((beat) => ({ ...beat, nudgeMs: 4000 })) }))
    expect(found).toContainEqual(
      expect.objectContaining({ rule: 'hurried', severity: 'error', ...placeOf(original.get(moving) ?? '', 'nudge: "Sorry'), message: expect.stringContaining('after 4 s') }),
    )
  })
})

describe('no false alarm', () => {
  test('on the case in which the faults are planted', () => {
    expect(prove(original, 'moving-house')).toEqual([])
  })

  test('no case of the pack has an error', () => {
    const { pack } = compilePack(original)
    const found = pack?.structure.cases.flatMap((one) => proveCase(pack.structure, one, pack.texts['en'] ?? {}).findings) ?? []
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  }, 120_000)
})
