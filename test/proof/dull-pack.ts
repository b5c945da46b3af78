/** A deliberately dull pack: in every beat the longest, nicest-sounding reply, first in the file, is the right one on both axes, and nobody has to look anything up. */

const cases = 6
const beats = 6

const matters = ['modem', 'bill', 'router', 'move', 'tariff', 'outage']
const hours = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function beatYaml(one: number, beat: number): string {
  const matter = matters[one] ?? ''
  const day = hours[beat] ?? ''
  const next = beat === beats - 1 ? 'gone' : `b${beat + 1}`
  return `  b${beat}:
    need: 4
    requires: [days]
    client: [ { id: plain, say: "My ${matter}, and it is ${day} already. What now?" } ]
    nudge: "Well, this ${day}?"
    replies:
      - id: nice
        say: "I'm so sorry, I understand how upset you feel about the ${matter} on a ${day}; I promise to help you gladly, in two days."
        empathy: { reaction: 2, interpretation: 2 }
        claims: [ { fact: days, value: 2 } ]
        to: ${next}
      - { id: curt, say: "The ${matter} is not for ${day}.", harms: [dismiss], claims: [ { fact: days, value: 9 } ], to: ${next} }
      - { id: rude, say: "No ${matter} without a contract, ${day} or not.", harms: [blame-client, dismiss], claims: [ { fact: days, value: 8 } ], to: ${next} }
`
}

const caseYaml = (one: number): string => `title: Dull ${one}
side: desk
size: full
person: vera
about: "Dull."
hidden: "Nothing."
opens: b0
card: []
beats:
${Array.from({ length: beats }, (_, beat) => beatYaml(one, beat)).join('')}endings:
  gone: { resolves: true, client: { plain: { say: "Good day." } } }
`

export function dullPack(): Map<string, string> {
  const files = new Map([
    [
      'pack.yaml',
      'id: dull\ntitle: Dull\nlanguages: [en]\ncurrency: { en: "{amount}" }\ndepartments: { desk: Service, floor: Sales }\nrivals: {}\nconcerns: { desk: [a, b], floor: [c, d] }\nconcernTexts: { a: A, b: B, c: C, d: D }\nmurmurs:\n  - { id: sighLong, kind: sigh, from: 35, say: "Well." }\n',
    ],
    ['facts.yaml', 'articles: {}\nfacts:\n  days: { type: number, value: 2, label: "Days", criticality: customer, knowable: at-hand }\n'],
    ['people.yaml', 'people:\n  vera: { name: "Vera", age: 67, temper: 100, trust: 42, tension: 60, about: "Waits." }\n'],
  ])
  for (let one = 0; one < cases; one++) files.set(`cases/dull-${one}.yaml`, caseYaml(one))
  return files
}
