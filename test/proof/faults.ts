/** Faults of every kind that the prover finds, each a change in a copy of a real case, and where it has to be told. Planted and judged in `planted-faults.test.ts`. */
import type { Problem } from '#scenario/problem.ts'

export const moving = 'cases/moving-house.yaml'

export type Change = readonly [file: string, find: string | RegExp, replacement: string]
export interface Fault {
  readonly kind: string
  readonly changes: readonly Change[]
  readonly case?: string
  readonly rule: string
  readonly severity: Problem['severity']
  /** Where the problem stands: the file, and the text that begins there. */
  readonly at: readonly [file: string, marker: string]
  readonly says: RegExp
}

export const faults: readonly Fault[] = [
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
    kind: 'a route that asks for more trust than the reply can leave',
    changes: [[moving, '"fact.moveFee == 0"', '"trust >= 97"']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, '"trust >= 97"'],
    says: /never true here, in any draw \(with trust/,
  },
  {
    kind: 'a farewell that is never said',
    changes: [[moving, 'warm: { when: "trust >= 60"', 'warm: { when: "trust >= 97"']],
    rule: 'one-answer',
    severity: 'error',
    at: [moving, '"trust >= 97"'],
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
    changes: [
      [
        moving,
        /say: "Complete|say: "\{moveFee\}|say: "Proof of the new address and \{moveFee\}; I can enter the order now\."/,
        'say: "So you come only once: proof of the new address, and {moveFee}."',
      ],
    ],
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
