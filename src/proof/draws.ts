/** Every draw in which a case can be met, as far as it plays differently: all of them, or a seeded sample where there are too many. */
import { evaluator } from '#dialogue/condition.ts'
import type { DrawnCase } from '#dialogue/conversation.ts'
import { nobody, nowhere } from '#dialogue/draw-case.ts'
import { decidingFacts, drawKey } from '#dialogue/what-decides.ts'
import type { Case } from '#scenario/pack.ts'
import { randomStream } from '#scenario/random-stream.ts'
import { factsIn } from './expression-parts.ts'

export interface Draws {
  readonly draws: readonly DrawnCase[]
  /** How many there are before those that play alike are counted once. */
  readonly all: number
  readonly sampled: boolean
}

/** @param most draws that are looked at, at most. */
export function drawsOf(one: Case, most: number, seed = 1): Draws {
  const roots = drawnRoots(one)
  const choices = roots.map((fact) => [...new Set(one.facts[fact]?.values ?? [])])
  const all = choices.reduce((product, values) => product * values.length, 1)
  const found = new Map<string, DrawnCase>()
  const add = (pick: (place: number) => number): void => {
    const values = new Map(roots.map((fact, place) => [fact, choices[place]?.[pick(place)] ?? 0] as const))
    const drawn = drawWith(one, values)
    const key = drawKey(drawn)
    if (!found.has(key)) found.set(key, drawn)
  }
  const sampled = all > most
  if (sampled) {
    const dice = randomStream(seed, roots.length, 'validation')
    for (let i = 0; i < most; i++) add((place) => dice.between(0, (choices[place]?.length ?? 1) - 1))
  } else
    for (let number = 0; number < all; number++) {
      let rest = number
      const digits = choices.map((values) => {
        const digit = rest % values.length
        rest = Math.floor(rest / values.length)
        return digit
      })
      add((place) => digits[place] ?? 0)
    }
  return { draws: [...found.values()], all, sampled }
}

/** Facts with more than one value on which something in the case hangs, computed ones followed to what they are computed from. */
function drawnRoots(one: Case): readonly number[] {
  const roots = new Set<number>()
  const seen = new Set<number>()
  const open = [...decidingFacts(one)]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const fact = one.facts[index]
    if (!fact || seen.has(index)) continue
    seen.add(index)
    if (fact.is) open.push(...factsIn(fact.is))
    else if (fact.values.length > 1) roots.add(index)
  }
  return [...roots].sort((a, b) => a - b)
}

function drawWith(one: Case, values: ReadonlyMap<number, number>): DrawnCase {
  const facts: number[] = []
  for (const [index, fact] of one.facts.entries()) facts.push(fact.is ? evaluator(fact.is)(nobody, facts, nowhere) : (values.get(index) ?? fact.values[0] ?? 0))
  return { case: one, facts }
}

/** In words, for a message: the facts in which this draw differs from others, with their values. */
export function describeDraw({ case: one, facts }: DrawnCase): string {
  const shown = drawnRoots(one).map((index) => {
    const fact = one.facts[index]
    const value = facts[index] ?? 0
    const word = fact?.type === 'enum' ? (fact.options[value] ?? value) : fact?.type === 'bool' ? value !== 0 : value
    return `${fact?.id ?? ''} ${word}`
  })
  return shown.length === 0 ? 'always' : shown.join(', ')
}
