// Each kind of fault that an author can make: one clear error with its place and, where there is one, the near name. Never a half-loaded pack.

import { describe, expect, test } from 'vitest'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { placeOf, smallPack, spoiledPack } from './small-pack.ts'

const modem = 'cases/modem-missing.yaml'
const roModem = 'text/ro/modem-missing.yaml'

interface Fault {
  readonly kind: string
  readonly file: string
  readonly find: string
  readonly replacement: string
  /** The error stands where this text begins in the spoiled file (or in `in`). */
  readonly at: string
  readonly in?: string
  readonly says: RegExp
}

const faults: readonly Fault[] = [
  { kind: 'YAML that is not closed', file: modem, find: 'flags: [told]', replacement: 'flags: [told', at: 'beats:\n', says: /^this is not valid YAML: / },
  {
    kind: 'a tab as indentation',
    file: 'people.yaml',
    find: '  vera:',
    replacement: '\tvera:',
    at: '\tvera',
    says: /a tab is used as indentation; YAML takes spaces only/,
  },
  {
    kind: 'an unknown key',
    file: modem,
    find: '    nudge: "Hello?"',
    replacement: '    nugde: "Hi"\n    nudge: "Hello?"',
    at: 'nugde',
    says: /^unknown key 'nugde'\. Did you mean 'nudge'\?$/,
  },
  {
    kind: 'an unknown key at the top',
    file: 'pack.yaml',
    find: 'title: Small',
    replacement: 'titel: x\ntitle: Small',
    at: 'titel',
    says: /unknown key 'titel'\. Did you mean 'title'\?/,
  },
  { kind: 'a key that is missing', file: modem, find: 'opens: greet\n', replacement: '', at: 'title:', says: /^'opens' is missing \(string expected\)\.$/ },
  {
    kind: 'a text where a number is wanted',
    file: modem,
    find: 'need: 4',
    replacement: 'need: four',
    at: 'four',
    says: /'beats\.greet\.need' is the text 'four', expected number/,
  },
  {
    kind: 'a list where a map is wanted',
    file: 'people.yaml',
    find: 'people:\n  vera: {',
    replacement: 'people:\n  - {',
    at: '- {',
    says: /'people' is a list, expected a map/,
  },
  { kind: 'a number out of range', file: modem, find: 'need: 4', replacement: 'need: 40', at: '40\n', says: /'beats\.greet\.need': .*4/ },
  {
    kind: 'a value that is none of those known',
    file: modem,
    find: 'size: quick',
    replacement: 'size: quik',
    at: 'quik',
    says: /'quik', expected one of: full, quick\. Did you mean 'quick'\?/,
  },
  {
    kind: 'a value out of a list that is missing',
    file: modem,
    find: 'size: quick\n',
    replacement: '',
    at: 'title:',
    says: /^'size' is missing; expected one of: full, quick\.$/,
  },
  {
    kind: 'a reply that leads nowhere',
    file: modem,
    find: '        set: [told]\n        to: where\n',
    replacement: '        set: [told]\n',
    at: 'id: hear',
    says: /^'beats\.greet\.replies\.0\.to' is missing\.$/,
  },
  {
    kind: 'a list where a name is wanted',
    file: 'people.yaml',
    find: '  vera:',
    replacement: '  [vera]:',
    at: '[vera]',
    says: /a list or map stands where a name is expected/,
  },
  {
    kind: 'a name that every object has',
    file: 'pack.yaml',
    find: 'desk: [queue, blame]',
    replacement: 'desk: [queue, blame, toString]',
    at: 'queue: "The',
    says: /the concern 'toString' has no text/,
  },
  {
    kind: 'an unknown harm',
    file: modem,
    find: '[blame-colleague]',
    replacement: '[blame-coleague]',
    at: 'blame-coleague',
    says: /blame-coleague.*Did you mean 'blame-colleague'\?/,
  },
  {
    kind: 'a beat that is missing',
    file: modem,
    find: 'set: [told]\n        to: where',
    replacement: 'set: [told]\n        to: were',
    at: 'were',
    says: /there is no beat or ending 'were'\. Did you mean 'where'\?/,
  },
  {
    kind: 'an opening beat that is missing',
    file: modem,
    find: 'opens: greet',
    replacement: 'opens: great',
    at: 'great',
    says: /there is no beat 'great'\. Did you mean 'greet'\?/,
  },
  {
    kind: 'a fact that is unknown in a claim',
    file: modem,
    find: '{ fact: courierDays }',
    replacement: '{ fact: courierDay }',
    at: 'courierDay }',
    says: /unknown fact 'courierDay'\. Did you mean 'courierDays'\?/,
  },
  {
    kind: 'a fact that is unknown in what a beat requires',
    file: modem,
    find: 'requires: [courierDays]',
    replacement: 'requires: [courrierDays]',
    at: 'courrierDays',
    says: /unknown fact 'courrierDays'\. Did you mean 'courierDays'\?/,
  },
  {
    kind: 'a claim whose value does not fit its fact',
    file: modem,
    find: 'fact: modemsHere, value: 4',
    replacement: 'fact: modemsHere, value: true',
    at: 'true }',
    says: /'true' is not a value of 'modemsHere', which is a number/,
  },
  {
    kind: 'a condition that cannot be read',
    file: modem,
    find: 'tension >= 72',
    replacement: 'tension >= ',
    at: 'tension >=',
    says: /'tension >=' cannot be read/,
  },
  {
    kind: 'a condition with an unknown name',
    file: modem,
    find: 'tension >= 72',
    replacement: 'tenson >= 72',
    at: 'tenson',
    says: /'tenson' is not known in a condition\. Did you mean 'tension'\?/,
  },
  {
    kind: 'a condition of the wrong kind',
    file: modem,
    find: 'tension >= 72',
    replacement: 'tension + 72',
    at: 'tension + 72',
    says: /is a number, expected something that is true or false/,
  },
  {
    kind: 'a condition that calls something',
    file: modem,
    find: 'tension >= 72',
    replacement: 'alert(1)',
    at: 'alert',
    says: /CallExpression cannot stand in a condition/,
  },
  {
    kind: 'a condition that reaches into a prototype',
    file: modem,
    find: 'tension >= 72',
    replacement: 'fact.__proto__ > 1',
    at: 'fact.__proto__',
    says: /unknown fact '__proto__'/,
  },
  {
    kind: 'a condition over an unknown flag',
    file: modem,
    find: 'when: trust >= 30',
    replacement: 'when: flag.tld',
    at: 'flag.tld',
    says: /unknown flag 'tld'\. Did you mean 'told'\?/,
  },
  {
    kind: 'a condition over an unknown article',
    file: modem,
    find: 'looked.modems',
    replacement: 'looked.modem',
    at: 'looked.modem\n',
    says: /unknown article 'modem'\. Did you mean 'modems'\?/,
  },
  {
    kind: 'the same key twice',
    file: 'people.yaml',
    find: 'people:\n',
    replacement: 'people:\n  vera: { name: "Other", age: 30, temper: 100, trust: 50, tension: 50, about: "Twice." }\n',
    at: 'vera: { name: "Vera',
    says: /this name stands twice/,
  },
  {
    kind: 'the same reply twice',
    file: modem,
    find: '- id: blame',
    replacement: '- id: hear',
    at: 'hear\n        say: "That was',
    says: /the reply 'hear' stands twice in this beat/,
  },
  {
    kind: 'a fact that the pack has already',
    file: modem,
    find: '  daysWithout: {',
    replacement: '  modemsHere: { type: number, value: 1, label: "Here" }\n  daysWithout: {',
    at: 'modemsHere: {',
    says: /the pack has a fact 'modemsHere' already/,
  },
  {
    kind: 'a translation that is missing',
    file: roModem,
    find: '  greet.hear: "Patru zile fără internet. Și eu m-aș supăra."\n',
    replacement: '',
    in: modem,
    at: '"Four days without internet. I\'d',
    says: /^no ro translation of 'modem-missing\.greet\.hear'\.$/,
  },
  {
    kind: 'a translation of nothing',
    file: roModem,
    find: '  greet.nudge:',
    replacement: '  greet.nugde: "Alo"\n  greet.nudge:',
    at: 'greet.nugde',
    says: /nothing in 'modem-missing' has the wording 'greet\.nugde'\. Did you mean 'greet\.nudge'\?/,
  },
  {
    kind: 'a translation that shows less than its source',
    file: roModem,
    find: 'Curierul face {courierDays, plural, one {# zi} few {# zile} other {# de zile}}.',
    replacement: 'Vine curierul.',
    at: '"Vine',
    says: /'where\.order' does not show \{courierDays\}, which the source shows/,
  },
  {
    kind: 'a wording that is no ICU message',
    file: modem,
    find: 'The courier takes {courierDays, plural, one {# day} other {# days}}.',
    replacement: 'The courier takes {courierDays, plural, one {# day} other {# days}.',
    at: '"The courier',
    says: /this wording is not valid ICU MessageFormat/,
  },
  {
    kind: 'a wording that shows an unknown fact',
    file: modem,
    find: '"You can take one home right now."',
    replacement: '"You can take {modemHere} home right now."',
    at: '"You can take',
    says: /\{modemHere\} is not known in this wording\. Did you mean 'modemsHere'\?/,
  },
  {
    kind: 'a plural that the language lacks',
    file: roModem,
    find: 'one {# zi} few {# zile} other {# de zile}}.',
    replacement: 'one {# zi} few {# zile} many {# zile} other {# de zile}}.',
    at: '"Curierul',
    says: /'ro' has no plural category 'many'/,
  },
  {
    kind: 'scored beats in a loop',
    file: modem,
    find: '{ fact: courierDays } ]\n        to: helped',
    replacement: '{ fact: courierDays } ]\n        to: greet',
    at: 'greet:\n',
    says: /scored beats form a loop: (greet → where → greet|where → greet → where)/,
  },
  {
    kind: 'a beat whose replies may all be shut',
    file: modem,
    find: '      - id: takeOne\n',
    replacement: '      - id: takeOne\n        when: trust >= 60\n',
    at: '- id: order',
    says: /in 'where' every reply has a condition; one must always be on offer/,
  },
  {
    kind: 'a key of the prototype',
    file: 'people.yaml',
    find: 'people:\n',
    replacement: 'people:\n  __proto__: { name: "Nobody" }\n',
    at: '__proto__',
    says: /'__proto__' cannot be used as a name/,
  },
  {
    kind: 'an alias',
    file: 'people.yaml',
    find: 'about: "Taught',
    replacement: 'x: &a [1], y: *a, about: "Taught',
    at: '*a',
    says: /an alias \(\*a\) is not allowed in a pack/,
  },
  {
    kind: 'an unknown person',
    file: modem,
    find: 'person: vera',
    replacement: 'person: verra',
    at: 'verra',
    says: /unknown person 'verra'\. Did you mean 'vera'\?/,
  },
  {
    kind: 'a shift with an unknown case',
    file: 'shifts/first.yaml',
    find: 'case: modem-missing',
    replacement: 'case: modem-mising',
    at: 'modem-mising',
    says: /there is no case 'modem-mising'\. Did you mean 'modem-missing'\?/,
  },
  {
    kind: 'a week with an unknown shift',
    file: 'weeks.yaml',
    find: 'shift: first, speaks',
    replacement: 'shift: frist, speaks',
    at: 'frist',
    says: /there is no shift 'frist'\. Did you mean 'first'\?/,
  },
  {
    kind: 'a week with an unknown case',
    file: 'weeks.yaml',
    find: 'case: modem-missing',
    replacement: 'case: modem-mising',
    at: 'modem-mising',
    says: /there is no case 'modem-mising'\. Did you mean 'modem-missing'\?/,
  },
  {
    kind: 'a day of a week that stands twice',
    file: 'weeks.yaml',
    find: 'id: friday',
    replacement: 'id: monday',
    at: 'monday, do: [ { shift: first, mode',
    says: /the day 'monday' stands twice in this week/,
  },
  {
    kind: 'a step of a week without anything to play',
    file: 'weeks.yaml',
    find: 'case: modem-missing',
    replacement: 'speaks: true',
    at: '{ speaks',
    says: /a step names either a 'case' or a 'shift'/,
  },
  {
    kind: 'a week in which a case is assessed',
    file: 'weeks.yaml',
    find: 'case: modem-missing',
    replacement: 'case: modem-missing, mode: assessment',
    at: '{ case',
    says: /a single case has no queue and is never assessed/,
  },
  {
    kind: 'a week whose mode is unknown',
    file: 'weeks.yaml',
    find: 'mode: assessment',
    replacement: 'mode: asessment',
    at: 'asessment',
    says: /Did you mean 'assessment'\?/,
  },
  {
    kind: 'a client after the bell',
    file: 'shifts/first.yaml',
    find: '"0:10"',
    replacement: '"4:10"',
    at: '"4:10"',
    says: /she would come at 4:10, after the bell/,
  },
  { kind: 'an empty file', file: 'people.yaml', find: smallPack().get('people.yaml') ?? '', replacement: '', at: '', says: /the file is empty/ },
]

describe('one fault in a pack gives one error', () => {
  test('the pack that is spoiled below is whole', () => {
    const { pack, problems } = compilePack(smallPack())
    expect(problems).toEqual([])
    expect(pack).not.toBeNull()
  })

  test.for(faults)('$kind', (fault) => {
    const files = spoiledPack(fault.file, fault.find, fault.replacement)
    const { pack, problems } = compilePack(files)
    const file = fault.in ?? fault.file
    const errors = problems.filter((problem) => problem.severity === 'error')
    expect(errors).toEqual([
      { file, ...placeOf(files.get(file) ?? '', fault.at), rule: expect.any(String), severity: 'error', message: expect.stringMatching(fault.says) },
    ])
    expect(pack).toBeNull()
  })

  test('a file without its place is told where files belong', () => {
    const files = smallPack().set('cases/Modem Missing.yaml', 'title: x').set('text/../../../etc/passwd.yaml', 'x: y')
    const { pack, problems } = compilePack(files)
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['cases/Modem Missing.yaml path', 'text/../../../etc/passwd.yaml path'])
    expect(pack).toBeNull()
  })

  test('a file that a pack cannot do without', () => {
    const files = smallPack()
    files.set('people.yml', files.get('people.yaml') ?? '').delete('people.yaml')
    const { pack, problems } = compilePack(files)
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(/^people\.yaml: a pack needs the file people\.yaml\. Did you mean 'people\.yml'\?$/),
    ])
    expect(pack).toBeNull()
  })

  test('a file of 50 MB, a bomb of aliases, brackets without end', () => {
    const bomb = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]`),
    ].join('\n')
    for (const text of [
      ' '.repeat(50_000_000),
      bomb,
      '['.repeat(100_000),
      '{ a: '.repeat(50_000),
      '- '.repeat(100_000),
      'a:\n'.repeat(5) + '? '.repeat(50_000),
      '"'.repeat(99_999),
    ]) {
      const { pack, problems } = compilePack(smallPack().set('people.yaml', text))
      expect(problems.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['people.yaml error'])
      expect(pack).toBeNull()
    }
  })

  test('nothing leaks into the prototype of objects', () => {
    compilePack(smallPack().set('people.yaml', 'people:\n  ? __proto__\n  : { polluted: true }\n'))
    compilePack(smallPack().set('facts.yaml', 'facts:\n  constructor: { prototype: { polluted: true } }\n'))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
