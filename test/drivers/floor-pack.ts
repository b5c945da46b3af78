/** The small pack with a sales floor: a prospect on the telephone who quotes a rival, a promise that walks into the desk, and whoever else comes afterwards. */
import { compilePack } from '#scenario/compile/compile-pack.ts'
import type { Pack } from '#scenario/pack.ts'
import { smallPack } from '../bad-input/small-pack.ts'

const files: Readonly<Record<string, string>> = {
  'cases/rival.yaml': `title: The rival's price
side: floor
by: phone
size: quick
person: bogdan
about: "Compares."
hidden: "Has two offers in his pocket."
opens: ask
signs: 60
appeal: 5
quotes:
  theirs: { of: nordnet, outdated: 3400, bluff: 2900, label: "Nordnet, as he says", cost: 6000 }
facts:
  days: { type: number, values: [1, 4], label: "Connected in", knowable: other-department }
  ill: { type: bool, values: [true, false], label: "The crew is ill", knowable: unknown }
card: []
colleague: { full: "I can tell you.", half: "No time.", tells: [days], tellsHalf: [] }
inWriting: { say: "Now I have it.", appeal: 4 }
handOver: { free: "fact.theirsTruth == 'true'", say: "Then take theirs." }
beats:
  ask:
    need: 2
    client: [ { id: plain, say: "They give it for {theirs}. You?" } ]
    nudge: "Well?"
    replies:
      - { id: believe, say: "Then we match it.", claims: [ { fact: theirsTruth, mode: accept, value: 'true' }, { fact: discount, mode: offer, value: 10 } ], appeal: 20, to: when }
      - { id: sheet, when: looked.sheet, say: "The sheet says otherwise, or not.", empathy: { interpretation: 2 }, claims: [ { fact: theirsTruth } ], appeal: [ { when: "fact.theirsTruth == 'true'", points: -6 }, { points: 6 } ], to: when }
      - { id: what, say: "What do you need it for?", empathy: { exploration: 2 }, to: when }
  when:
    need: 2
    client: [ { id: plain, say: "And by when?" } ]
    nudge: "When?"
    replies:
      - id: tomorrow
        say: "Tomorrow, I promise you."
        promise: { id: tomorrow, due: later, feasible: "fact.days <= 1", kept: "fact.days <= 1 and not fact.ill", lowers: 25, becomes: tomorrow-came, gap: "fact.days - 1", cost: 3800 }
        to: [ { when: signs, beat: signed }, { beat: thinks } ]
      - { id: asked, when: called, say: "In {days, plural, one {# day} other {# days}}.", empathy: { interpretation: 2 }, claims: [ { fact: days } ], to: [ { when: signs, beat: signed }, { beat: thinks } ] }
      - { id: later, say: "We will ring you.", to: thinks }
endings:
  signed: { resolves: true, signed: true, client: { plain: { say: "Where do I sign?" } } }
  thinks: { resolves: false, client: { plain: { say: "I'll think." } } }
`,
  'cases/tomorrow-came.yaml': `title: Tomorrow came
side: desk
size: quick
person: vera
about: "Was promised a line."
hidden: "Works from home."
opens: tell
born: { tomorrow: "You have it tomorrow.", other: "You have it one day." }
facts:
  promised: { type: enum, options: { tomorrow: "the next day", other: "one day" }, ledger: promise, label: "Promised", knowable: at-hand }
  gap: { type: number, values: [2, 6], ledger: gap, label: "Days too late", knowable: at-hand }
card: []
beats:
  tell:
    need: 4
    client: [ { id: plain, say: "‘{said}’ That was Friday." } ]
    nudge: "So?"
    replies:
      - { id: hear, say: "You took us at our word.", empathy: { reaction: 1, interpretation: 2 }, to: done }
      - { id: blame, say: "That was Sales.", harms: [blame-colleague], to: done }
endings:
  done: { resolves: true, client: { plain: { say: "Good day." } } }
`,
  'cases/small-question.yaml': `title: A small question
side: desk
size: quick
person: vera
about: "Has a small question."
hidden: "Likes to be asked."
opens: ask
card: []
beats:
  ask:
    need: 1
    client: [ { id: plain, say: "Which socket is it?" }  ]
    nudge: "The socket?"
    replies:
      - { id: kind, say: "The yellow one. Shall I draw it?", empathy: { exploration: 1 }, to: done }
      - { id: short, say: "The yellow one.", to: done }
endings:
  done: { resolves: true, client: { plain: { say: "Thanks." } } }
`,
  'shifts/floor.yaml': `title: Floor
brief: "Three callers and one at the door."
side: floor
minutes: 6
target: 2
lunch: "0:20"
visits: [ { id: noon, at: "0:30", expected: 1, behind: "Nobody yet?", ahead: "Well done." } ]
clients:
  - { case: rival, at: "0:02" }
  - { case: rival, person: vera, by: door, at: "0:05" }
  - { case: rival, person: vera, at: "0:06" }
  - { case: rival, person: vera, at: "0:07" }
`,
  'shifts/afternoon.yaml': `title: Afternoon
brief: "Who comes of it."
side: desk
minutes: 8
clients:
  - { case: modem-missing, at: "0:00" }
  - { case: modem-missing, at: "1:00" }
`,
}

/** One language only: these tests are about rules. */
export function floorFiles(): Map<string, string> {
  const pack = smallPack()
  for (const name of pack.keys()) if (name.startsWith('text/') || name === 'weeks.yaml') pack.delete(name)
  const edit = (name: string, find: string, put: string): void => void pack.set(name, (pack.get(name) ?? '').replace(find, put))
  edit('pack.yaml', 'languages: [en, ro]', 'languages: [en]')
  edit(
    'pack.yaml',
    'murmurs:',
    `truths: { true: "true", outdated: "outdated", bluff: "a bluff" }
afterwards: { kept: [small-question], plain: [small-question], unsigned: [small-question] }
murmurs:`,
  )
  edit(
    'facts.yaml',
    'facts:\n  courierDays',
    `  sheet: { tab: rivals, title: "Sheet", facts: [nordnet] }
  offers: { tab: tariffs, title: "Offers", facts: [discount] }
facts:
  nordnet: { type: money, values: [3900, 4500], label: "Nordnet", criticality: customer }
  discount: { type: number, values: [0, 5], label: "Discount", criticality: business, cost: 5900 }
  courierDays`,
  )
  edit(
    'people.yaml',
    'people:',
    `people:
  bogdan: { name: "Bogdan Matei", age: 36, temper: 100, trust: 42, tension: 50, about: "Compares." }`,
  )
  for (const [name, text] of Object.entries(files)) pack.set(name, text)
  return pack
}

export function floorPack(): Pack {
  const compiled = compilePack(floorFiles())
  if (!compiled.pack) throw new Error(compiled.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
  return compiled.pack.structure
}
