// A large case to prove: beats in layers, three replies each that lead to other places, three flags, doors on trust and tension. Made as the
// compiler makes a case, so that what is measured is the prover and not the reading of files.

import type { Case, Expression, Reply, Route } from '#scenario/pack.ts'

/** @param beats in all; @param layers how many a conversation goes through at most. */
export function wideCase(beats: number, layers: number): Case {
  const width = Math.ceil(beats / layers)
  const place = (layer: number, spot: number): number => {
    const index = layer * width + (spot % width)
    return layer < layers && index < beats ? index : -1
  }
  return {
    id: `wide-${beats}`,
    side: 'desk',
    by: 'door',
    size: 'full',
    person: 'vera',
    facts: [],
    articles: [],
    card: [],
    colleague: null,
    handOver: null,
    quotes: [],
    appeal: 0,
    inWriting: null,
    born: [],
    flags: ['a', 'b', 'c'],
    opens: 0,
    beats: Array.from({ length: beats }, (_, i) => {
      const layer = Math.floor(i / width)
      const spot = i % width
      const next = (choice: number): number => place(layer + 1, spot * 3 + choice)
      const door: Expression = ['or', ['>=', ['trust'], ['value', 50]], ['flag', spot % 3]]
      return {
        id: `b${i}`,
        need: 3,
        lines: [{ id: 'plain', when: null, words: 9 }],
        requires: [],
        replies: [
          reply('hear', { reaction: 1, interpretation: 2, sets: 1 << (i % 3) }, [{ when: null, to: next(0) }]),
          reply('blame', { severity: 2 }, [{ when: null, to: next(1) }]),
          reply('ask', { interpretation: 1, exploration: 2, when: door }, [
            { when: ['and', ['>=', ['tension'], ['value', 60]], ['not', ['flag', (spot + 1) % 3]]], to: next(2) },
            { when: null, to: next(0) },
          ]),
        ],
        nudgeMs: 20_000,
      }
    }),
    endings: [{ id: 'gone', resolves: true, signed: false, lines: [{ id: 'plain', when: null, words: 3 }] }],
  }
}

interface Coded {
  readonly reaction?: number
  readonly interpretation?: number
  readonly exploration?: number
  readonly severity?: number
  readonly sets?: number
  readonly when?: Expression
}

function reply(id: string, coded: Coded, routes: readonly Route[]): Reply {
  return {
    id,
    reaction: coded.reaction ?? 0,
    interpretation: coded.interpretation ?? 0,
    exploration: coded.exploration ?? 0,
    harms: coded.severity === undefined ? [] : [{ kind: 'blame-colleague', severity: coded.severity }],
    when: coded.when ?? null,
    claims: [],
    promise: null,
    withdraws: null,
    appeal: [],
    sets: coded.sets ?? 0,
    thanksColleague: false,
    stay: false,
    routes,
    words: 12,
    hasNote: false,
  }
}
