// A whole pack in as few lines as say everything: two languages, a case with a flag, a promise, a look-up and a door. Tests spoil it in one place.

const files: Readonly<Record<string, string>> = {
  'pack.yaml': `id: small
title: Small Telecom
languages: [en, ro]
currency: { en: "{amount} lei", ro: "{amount} lei" }
departments: { desk: Service, floor: Sales }
rivals: { nordnet: Nordnet }
concerns: { desk: [queue, blame], floor: [target, dates] }
concernTexts:
  queue: "The queue"
  blame: "The blame"
  target: "The target"
  dates: "The dates"
murmurs:
  - { id: sighLong, kind: sigh, from: 35, say: "Oh, come on." }
`,
  'facts.yaml': `articles:
  modems: { tab: procedures, title: "Modems", facts: [courierDays, modemsHere] }
facts:
  courierDays: { type: number, values: [1, 2, 3], label: "Courier", show: "{value, plural, one {# day} other {# days}}", criticality: customer }
  modemsHere: { type: number, values: [0, 4], label: "Modems here" }
  creditPerDay: { type: money, value: 310, label: "Credit a day", knowable: at-hand }
`,
  'people.yaml': `people:
  vera: { name: "Vera Munteanu", age: 67, temper: 100, trust: 42, tension: 68, about: "Taught geography for forty years." }
`,
  'cases/modem-missing.yaml': `title: The modem that never came
side: desk
size: quick
person: vera
about: "Four days without internet."
hidden: "On Sunday her grandson calls."
opens: greet
facts:
  daysWithout: { type: number, value: 4, label: "Days without", knowable: at-hand }
  credit: { type: money, is: "fact.daysWithout * fact.creditPerDay", label: "Credit", in: modems }
card:
  - { label: "Contract", text: "40-2217" }
  - { fact: daysWithout }
flags: [told]
beats:
  greet:
    need: 4
    client:
      - id: hot
        when: tension >= 72
        say: "Half an hour I have stood here!"
      - id: plain
        say: "The technician came. No modem."
    nudge: "Hello?"
    replies:
      - id: hear
        say: "Four days without internet. I'd be upset too."
        empathy: { reaction: 2, interpretation: 2 }
        set: [told]
        to: where
      - id: blame
        say: "That was Sales, not us."
        harms: [blame-colleague]
        to: [ { when: trust >= 30, beat: where }, { beat: where } ]
  where:
    need: 2
    requires: [courierDays]
    client:
      - id: plain
        say: "So where is my modem?"
    nudge: "Well?"
    replies:
      - id: order
        when: looked.modems
        say: "The courier takes {courierDays, plural, one {# day} other {# days}}."
        claims: [ { fact: courierDays } ]
        to: helped
      - id: takeOne
        say: "You can take one home right now."
        claims: [ { fact: modemsHere, value: 4 } ]
        promise: { id: handedOver, due: end, feasible: "fact.modemsHere > 0" }
        to: helped
endings:
  helped: { resolves: true, client: { warm: { when: "flag.told and tension < 40", say: "Thank you." }, plain: { say: "Good day." } } }
`,
  'shifts/first.yaml': `title: First
brief: "One client."
side: desk
minutes: 4
clients:
  - { case: modem-missing, at: "0:10" }
`,
  'weeks.yaml': `desk:
  - { id: monday, do: [ { shift: first, speaks: true } ], why: "Begin." }
floor:
  - { id: monday, do: [ { case: modem-missing } ], why: "Listen." }
  - { id: friday, do: [ { shift: first, mode: assessment } ], why: "Measure." }
`,
  'text/ro/weeks.yaml': `of: weeks
text:
  desk.monday: "Începe."
  floor.monday: "Ascultă."
  floor.friday: "Măsoară."
`,
  'text/ro/pack.yaml': `of: pack
text:
  department.desk: "Deservire"
  department.floor: "Vânzări"
  concern.queue: "Coada"
  concern.blame: "Vina"
  concern.target: "Ținta"
  concern.dates: "Termenele"
  murmur.sighLong: "Of, haideți."
`,
  'text/ro/facts.yaml': `of: facts
text:
  article.modems: "Modemuri"
  courierDays.label: "Curier"
  courierDays.show: "{value, plural, one {# zi} few {# zile} other {# de zile}}"
  modemsHere.label: "Modemuri aici"
  creditPerDay.label: "Credit pe zi"
`,
  'text/ro/people.yaml': `of: people
text:
  vera.about: "A predat geografia patruzeci de ani."
`,
  'text/ro/shifts.yaml': `of: shifts
text:
  first.title: "Prima"
  first.brief: "O singură clientă."
`,
  'text/ro/modem-missing.yaml': `of: modem-missing
text:
  title: "Modemul care n-a mai venit"
  about: "Patru zile fără internet."
  hidden: "Duminică sună nepotul."
  fact.daysWithout.label: "Zile fără serviciu"
  fact.credit.label: "Credit"
  card.0.label: "Contract"
  card.0.text: "40-2217"
  greet.client.hot: "Stau aici de jumătate de oră!"
  greet.client.plain: "Tehnicianul a venit. Modemul, nu."
  greet.nudge: "Alo?"
  greet.hear: "Patru zile fără internet. Și eu m-aș supăra."
  greet.blame: "Asta-i de la Vânzări."
  where.client.plain: "Și unde e modemul meu?"
  where.nudge: "Ei?"
  where.order: "Curierul face {courierDays, plural, one {# zi} few {# zile} other {# de zile}}."
  where.takeOne: "Puteți lua unul acasă chiar acum."
  ending.helped.warm: "Mulțumesc."
  ending.helped.plain: "Bună ziua."
`,
}

export function smallPack(): Map<string, string> {
  return new Map(Object.entries(files))
}

/** The same pack with one text in one file replaced; the text must be there, once. */
export function spoiledPack(file: string, find: string, replacement: string): Map<string, string> {
  const pack = smallPack()
  const text = pack.get(file) ?? ''
  if (text.split(find).length !== 2) throw new Error(`'${find}' does not stand once in ${file}`)
  return pack.set(
    file,
    text.replace(find, () => replacement),
  )
}

/** Where a text stands in a file, as an editor counts. */
export function placeOf(text: string, marker: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(marker)).split('\n')
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 }
}
