// One case of a hundred beats with three choices each, written twice: as a pack of ours and as an ink story. Same text, same branches,
// same variables (trust, tension, flags, facts of the draw), so that the two engines can be measured against each other.

const beats = 100;
export const choicesPerBeat = 3;
const flags = 6;

const words = ['modem', 'courier', 'invoice', 'router', 'contract', 'outage', 'tariff', 'discount', 'technician', 'refund'];
const line = (beat: number, hot: boolean): string => `${hot ? 'Once more, and louder' : 'Tell me then'}: what about the ${words[beat % words.length]} number ${beat}?`;
const say = (beat: number, choice: number): string =>
  [`I can see how long the ${words[beat % words.length]} has taken you.`, `The ${words[beat % words.length]} is not our department, I am afraid.`, `Let us look at the ${words[beat % words.length]} together, step by step.`][choice] ?? '';
const need = (beat: number): number => 1 + (beat % 4);
const flag = (beat: number): string => `f${beat % flags}`;
const isLast = (beat: number): boolean => beat === beats - 1;

/** The files of a pack with this one case, and shifts for measuring. */
export function hundredBeatsPack(shifts: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const beatYaml = Array.from({ length: beats }, (_, i) => {
    const next = isLast(i) ? 'gone' : `b${i + 1}`;
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
    ].join('\n');
  });
  const files = new Map([
    [
      'pack.yaml',
      `id: bench\ntitle: Bench\nlanguages: [en]\ncurrency: { en: "{amount}" }\ndepartments: { desk: Service, floor: Sales }\nrivals: {}\nconcerns: { desk: [a, b], floor: [c, d] }\nconcernTexts: { a: A, b: B, c: C, d: D }\nmurmurs:\n  - { id: sighLong, kind: sigh, from: 35, say: "Well." }\n`,
    ],
    ['facts.yaml', 'articles:\n  page: { tab: tariffs, title: "Page", facts: [days] }\nfacts:\n  days: { type: number, values: [1, 2, 3], label: "Days", criticality: customer }\n'],
    ['people.yaml', 'people:\n  vera: { name: "Vera", age: 67, temper: 100, trust: 42, tension: 60, about: "Waits." }\n'],
    [
      'cases/hundred.yaml',
      [
        'title: A hundred beats\nside: desk\nsize: full\nperson: vera\nabout: "Long."\nhidden: "Nothing."\nopens: b0\ncard:\n  - { label: "Contract", text: "1" }',
        `flags: [${Array.from({ length: flags }, (_, i) => `f${i}`).join(', ')}]`,
        'beats:',
        ...beatYaml,
        'endings:\n  gone: { resolves: true, client: { plain: { say: "Good day." } } }\n',
      ].join('\n'),
    ],
  ]);
  for (const [id, clients] of shifts) files.set(`shifts/${id}.yaml`, clients);
  return files;
}

/** The same case as an ink story. Every choice is sticky, as ours are; the story ends after its last beat. */
export function hundredBeatsInk(): string {
  const knots = Array.from({ length: beats }, (_, i) => {
    const next = isLast(i) ? 'gone' : `b${i + 1}`;
    return [
      `=== b${i} ===`,
      `{ tension >= 70:`,
      `  ${line(i, true)}`,
      '- else:',
      `  ${line(i, false)}`,
      '}',
      `+ [${say(i, 0)}]`,
      '  ~ trust = clamp(trust + 5)',
      '  ~ tension = clamp(tension - 6)',
      '  ~ acknowledged = true',
      '  ~ said = days',
      `  -> ${next}`,
      `+ [${say(i, 1)}]`,
      '  ~ trust = clamp(trust - 8)',
      '  ~ tension = clamp(tension + 12)',
      `  ~ ${flag(i)} = true`,
      `  -> ${next}`,
      `+ { trust >= 10 or ${flag(i + 1)} or days > 1 } [${say(i, 2)}]`,
      '  ~ trust = clamp(trust + 2)',
      '  ~ tension = clamp(tension - 1)',
      `  { trust >= 60: -> ${next} }`,
      `  -> ${next}`,
    ].join('\n');
  });
  return [
    'VAR trust = 42\nVAR tension = 60\nVAR acknowledged = false\nVAR days = 2\nVAR said = 0',
    ...Array.from({ length: flags }, (_, i) => `VAR f${i} = false`),
    '-> b0',
    ...knots,
    '=== gone ===\nGood day.\n-> END',
    '=== function clamp(x) ===\n{ x < 0: \n  ~ return 0\n}\n{ x > 100:\n  ~ return 100\n}\n~ return x',
  ].join('\n');
}
