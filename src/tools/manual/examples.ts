// One line of YAML for every field of the reference, by file and place. A test holds each against the schema.

type Examples = Readonly<Record<string, readonly string[]>>

const pack: Examples = {
  '': [
    'id: orizont',
    'title: Orizont Telecom',
    'languages: [en, ro]',
    'currency: { en: "{amount} lei" }',
    'departments: { desk: Service, floor: Sales }',
    'rivals: { nordnet: Nordnet }',
    'concerns: { desk: [queue, blame], floor: [target, dates] }',
    'concernTexts: { queue: "The queue never ends" }',
    'truths: { true: "true", outdated: "true last year", bluff: "made up" }',
    'afterwards: { kept: [word-of-thanks], plain: [first-bill], unsigned: [still-comparing] }',
    'murmurs: [ { id: ohCome, kind: sigh, from: 35, say: "Oh, come on." } ]',
  ],
  departments: ['desk: Service', 'floor: Sales'],
  concerns: ['desk: [queue, blame]', 'floor: [target, dates]'],
  truths: ['true: "true"', 'outdated: "true last year"', 'bluff: "made up"'],
  afterwards: ['kept: [word-of-thanks]', 'plain: [first-bill]', 'unsigned: [still-comparing]'],
  'afterwards.kept[]': ['case: came-as-promised', 'only: [bogdan, sanda]'],
  'murmurs[]': ['id: ohCome', 'kind: sigh', 'from: 35', 'say: "Oh, come on."'],
}
const facts: Examples = {
  '': [
    'articles: { prices: { tab: tariffs, title: "Prices", facts: [homePrice] } }',
    'facts: { homePrice: { type: money, value: 4900, label: "Home 500, a month" } }',
  ],
  'articles.NAME': ['tab: tariffs', 'title: "Prices"', 'facts: [homePrice, creditPerDay]'],
  'facts.NAME': [
    'type: money',
    'value: 4900',
    'values: [1, 2, 3]',
    'is: "fact.daysWithout * fact.creditPerDay"',
    'options: { lineOnly: "line only", withModem: "line and modem" }',
    'label: "Home 500, a month"',
    'show: "{value, plural, one {# day} other {# days}}"',
    'knowable: lookup',
    'criticality: customer',
    'cost: 3800',
    'conditions: { onRequest: "only on request" }',
    'in: lostService',
    'ledger: promise',
  ],
}
const people: Examples = {
  '': ['people: { vera: { name: "Vera Munteanu", age: 67, temper: 110, trust: 42, tension: 68, about: "Taught geography." } }'],
  'people.NAME': ['name: "Vera Munteanu"', 'age: 67', 'temper: 110', 'trust: 42', 'tension: 68', 'about: "Taught geography for forty years."'],
}
const cases: Examples = {
  '': [
    'title: The modem that never came',
    'side: desk',
    'by: phone',
    'size: full',
    'person: vera',
    'about: "Four days without internet."',
    'hidden: "On Sunday her grandson calls from Canada."',
    'opens: greet',
    'facts: { daysWithout: { type: number, value: 4, label: "Days without service" } }',
    'articles: { workOrder: { tab: promises, title: "Work order", facts: [orderSays] } }',
    'card: [ { label: "Contract", text: "40-2217" }, { fact: daysWithout } ]',
    'colleague: { full: "I ticked the box.", half: "I\'d have to look.", tells: [salesWrote], tellsHalf: [] }',
    'handOver: { free: "tension >= 90", say: "My supervisor will take this over." }',
    'flags: [lent]',
    'signs: 95',
    'appeal: 40',
    'quotes: { rivalSays: { of: rivalPrice, outdated: 3500, bluff: 2900, label: "Nordnet\'s price, he says" } }',
    'inWriting: { say: "Good. Now I can show my husband.", appeal: 6 }',
    'born: { connectedTomorrow: "You will be connected tomorrow." }',
    'beats: { greet: { need: 4, client: [ { id: plain, say: "No modem." } ], nudge: "Hello?", replies: [ { id: hear, say: "Four days. I\'d be angry too.", to: helped }, { id: ask, say: "Your contract number?", to: helped } ] } }',
    'endings: { helped: { resolves: true, client: { plain: { say: "Good day." } } } }',
  ],
  'articles.NAME': ['tab: promises', 'title: "Work order and what was promised"', 'facts: [orderSays]'],
  'card[]': ['label: "Contract"', 'text: "40-2217, since 3 November"', 'fact: daysWithout'],
  colleague: ['full: "I ticked the box. It fell out of the order."', 'half: "Modem? I\'d have to look."', 'tells: [salesWrote]', 'tellsHalf: []'],
  handOver: ['free: "tension >= 90"', 'say: "My supervisor will take this over with you."'],
  'quotes.NAME': ['of: rivalPrice', 'outdated: 3500', 'bluff: 2900', 'label: "Nordnet\'s price, he says"', 'cost: 12000'],
  inWriting: ['say: "Good. Now I can show my husband."', 'appeal: 6'],
  'beats.NAME': [
    'need: 4',
    'client: [ { id: plain, say: "The technician came. No modem." } ]',
    'nudge: "Hello? Are you listening?"',
    'requires: [courierDays]',
    'replies: [ { id: hear, say: "Four days. I\'d be angry too.", to: where }, { id: ask, say: "Your contract number?", to: where } ]',
  ],
  'beats.NAME.client[]': ['id: hot', 'when: tension >= 72', 'say: "Half an hour I have stood here!"'],
  'beats.NAME.replies[]': [
    'id: order',
    'say: "The courier takes {courierDays, plural, one {# day} other {# days}}."',
    'when: looked.modems',
    'empathy: { reaction: 2, interpretation: 1 }',
    'harms: [blame-colleague]',
    'claims: [ { fact: courierDays } ]',
    'promise: { id: handedOver, due: end, feasible: "fact.modemsHere > 0" }',
    'withdraws: connectedTomorrow',
    'appeal: 12',
    'set: [lent]',
    'goodwill: thanks',
    'to: [ { when: trust >= 60, beat: sunday }, { beat: money } ]',
    'note: "Bad news is the right answer here. She can plan with it."',
  ],
  'beats.NAME.replies[].empathy': ['reaction: 2', 'interpretation: 1', 'exploration: 2'],
  'beats.NAME.replies[].harms[]': ['kind: dismiss', 'severity: 3'],
  'beats.NAME.replies[].claims[]': [
    'fact: courierDays',
    'mode: hedge',
    'value: 1',
    'off: -1',
    'stating: [onRequest]',
    'who: true',
    'by: true',
    'noticed: fact.daysWithout > 3',
  ],
  'beats.NAME.replies[].promise': [
    'id: handedOver',
    'due: end',
    'feasible: "fact.modemsHere > 0"',
    'kept: flag.handed',
    'lowers: 15',
    'becomes: connected-by-tomorrow',
    'gap: "fact.courierDays - 1"',
    'cost: 3800',
  ],
  'beats.NAME.replies[].appeal[]': ['when: fact.rivalPrice < 4000', 'points: 12'],
  'beats.NAME.replies[].to[]': ['when: trust >= 60', 'beat: sunday'],
  'endings.NAME': ['resolves: true', 'signed: true', 'client: { warm: { when: tension < 40, say: "Thank you." }, plain: { say: "Good day." } }'],
  'endings.NAME.client.NAME': ['when: tension < 40', 'say: "Thank you."'],
}
const shifts: Examples = {
  '': [
    'title: Monday morning',
    'brief: "The bills went out on Friday."',
    'side: desk',
    'minutes: 12',
    'loud: 10',
    'clients: [ { case: modem-missing, at: "0:10" } ]',
    'lessons: [ { id: look, on: clientCalled, say: "Open the monitor before you answer." } ]',
    'target: 5',
    'visits: [ { id: noon, at: "6:00", expected: 3, behind: "Two so far?", ahead: "That looks good." } ]',
    'lunch: "5:00"',
  ],
  'clients[]': ['case: modem-missing', 'person: vera', 'by: door', 'at: "1:30"', 'spread: 20'],
  'lessons[]': ['id: look', 'on: clientCalled', 'say: "Open the monitor before you answer."'],
  'visits[]': ['id: noon', 'at: "6:00"', 'expected: 3', 'behind: "Two so far?"', 'ahead: "That looks good."'],
}
const weeks: Examples = {
  '': [
    'desk: [ { id: monday, do: [ { shift: first } ], why: "Begin." } ]',
    'floor: [ { id: monday, do: [ { case: modem-missing } ], why: "See what a promise costs." } ]',
  ],
  'desk[]': ['id: monday', 'do: [ { shift: first } ]', 'why: "One client, and nobody behind her."'],
  'desk[].do[]': ['case: modem-missing', 'shift: monday-morning', 'mode: assessment', 'speaks: true'],
}
const texts: Examples = {
  '': ['of: modem-missing', 'text: { greet.nudge: "Alo?" }', 'sources: { greet.nudge: "0a1b2c3d" }'],
}

/** By the file kind's name, then by the form's path. */
export const examples: Readonly<Record<string, Examples>> = {
  'pack.yaml': pack,
  'facts.yaml': facts,
  'people.yaml': people,
  'cases/<case>.yaml': cases,
  'shifts/<shift>.yaml': shifts,
  'weeks.yaml': weeks,
  'text/<language>/<file>.yaml': texts,
}

/** The line for one field, or undefined where none was written. */
export function exampleOf(file: string, path: string, field: string): string | undefined {
  return examples[file]?.[path]?.find((line) => line.startsWith(`${field}:`))
}
