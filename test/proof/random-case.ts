/** Small cases by a seed: a few beats, flags, a page, a colleague, doors on trust and tension, a drawn fact. For properties that must hold for any case. */
import type { Beat, Case, Expression, Fact, Reply, Route } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import type { RandomStream } from '#scenario/random-stream.ts'

const flags = ['a', 'b', 'c']

export function randomCase(seed: number): Case {
  const dice = randomStream(seed, 1, 'validation')
  const beats = dice.between(1, 5)
  return {
    id: `random-${seed}`,
    side: 'desk',
    by: 'door',
    size: 'quick',
    person: 'vera',
    facts: [fact('drawn', [1, 2, 3], 'lookup', 'page'), fact('far', [0, 1], 'other-department', null)],
    articles: [{ id: 'page', tab: 'client', facts: ['drawn'], scope: `random-${seed}` }],
    card: [],
    colleague: dice.between(0, 1) === 0 ? null : { tells: [1], tellsHalf: [] },
    handOver: null,
    quotes: [],
    appeal: dice.between(0, 20),
    inWriting: dice.between(0, 2) === 0 ? { appeal: dice.between(1, 5) } : null,
    born: [],
    flags,
    opens: 0,
    beats: Array.from({ length: beats }, (_, i) => randomBeat(i, beats, dice)),
    endings: ['good', 'bad'].map((id) => ({ id, resolves: id === 'good', signed: false, lines: [{ id: 'plain', when: null, words: 3 }] })),
  }
}

function fact(id: string, values: readonly number[], knowable: Fact['knowable'], article: string | null): Fact {
  const own = {
    is: null,
    options: [],
    criticality: 'customer',
    cost: 0,
    conditions: [],
    named: `facts.${id}`,
    hasShow: false,
    worded: `facts.${id}`,
    ledger: null,
  } as const
  return { id, type: 'number', values, knowable, article, ...own }
}

function randomBeat(index: number, beats: number, dice: RandomStream): Beat {
  const replies = dice.between(2, 4)
  return {
    id: `b${index}`,
    need: dice.between(0, 4),
    lines:
      dice.between(0, 1) === 0
        ? [{ id: 'plain', when: null, words: 5 }]
        : [
            { id: 'other', when: condition(dice, 1), words: 5 },
            { id: 'plain', when: null, words: 5 },
          ],
    requires: dice.between(0, 2) === 0 ? [0] : [],
    // The first is always on offer.
    replies: Array.from({ length: replies }, (_, i) => randomReply(i, index, beats, dice)),
    nudgeMs: 20_000,
  }
}

function randomReply(index: number, beat: number, beats: number, dice: RandomStream): Reply {
  const stay = index > 1 && dice.between(0, 9) === 0
  const level = (): number => (stay ? 0 : dice.between(0, 2))
  const to = (): number => (beat + 1 < beats && dice.between(0, 3) > 0 ? dice.between(beat + 1, beats - 1) : -1 - dice.between(0, 1))
  const plain: Route = { when: null, to: stay ? beat : to() }
  return {
    id: `r${index}`,
    reaction: level(),
    interpretation: level(),
    exploration: level(),
    harms: stay || dice.between(0, 1) === 0 ? [] : [{ kind: 'dismiss', severity: dice.between(1, 3) }],
    when: index === 0 || dice.between(0, 1) === 0 ? null : condition(dice, 2),
    claims:
      stay || dice.between(0, 2) > 0
        ? []
        : [
            {
              fact: dice.between(0, 1),
              mode: 'assert',
              value: dice.between(0, 1) === 0 ? null : dice.between(1, 3),
              off: 0,
              stating: [],
              named: false,
              noticed: dice.between(0, 1) === 0 ? null : ['value', 1],
            },
          ],
    promise: null,
    withdraws: null,
    appeal: stay || dice.between(0, 1) === 0 ? [] : [{ when: null, points: dice.between(-10, 20) }],
    sets: stay ? 0 : 1 << dice.between(0, flags.length - 1),
    thanksColleague: false,
    stay,
    routes: stay || dice.between(0, 2) > 0 ? [plain] : [{ when: condition(dice, 1), to: to() }, plain],
    words: dice.between(3, 12),
    hasNote: false,
  }
}

function condition(dice: RandomStream, depth: number): Expression {
  switch (dice.between(0, depth > 0 ? 10 : 7)) {
    case 0:
      return ['>=', ['trust'], ['value', dice.between(40, 60)]]
    case 1:
      return ['>=', ['tension'], ['value', dice.between(40, 80)]]
    case 2:
      return ['flag', dice.between(0, flags.length - 1)]
    case 3:
      return ['looked', 'page']
    case 4:
      return ['acknowledged']
    case 5:
      return ['==', ['fact', 0], ['value', dice.between(1, 3)]]
    case 6:
      return ['>=', ['+', ['trust'], ['appeal']], ['value', dice.between(50, 80)]]
    case 7:
      return dice.between(0, 1) === 0 ? ['called'] : ['said', 0]
    case 8:
      return ['not', condition(dice, depth - 1)]
    case 9:
      return ['and', condition(dice, depth - 1), condition(dice, depth - 1)]
    default:
      return ['or', condition(dice, depth - 1), condition(dice, depth - 1)]
  }
}
