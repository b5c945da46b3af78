/** What a case trains, read from what it holds, so that nobody has to keep a list. Words for it are the screen's. */
import type { Case } from '#scenario/pack.ts'

/** In the order in which they are worth naming. */
export const TRAINS = ['quote', 'born', 'heat', 'writing', 'worry', 'lookUp', 'promise', 'colleague', 'letGo'] as const
export type Trains = (typeof TRAINS)[number]

const MOST_NAMED = 3
/** Needs of a beat from which a worry, and from which anger, has to be answered first (evidence §1). */
const WORRY = 3
const HEAT = 4

export function trainsOf({ side, beats, facts, quotes, born, inWriting, handOver, colleague }: Case): readonly Trains[] {
  const need = Math.max(...beats.map((beat) => beat.need))
  const holds: Readonly<Record<Trains, boolean>> = {
    quote: quotes.length > 0,
    born: born.length > 0,
    heat: need >= HEAT,
    writing: inWriting !== null,
    letGo: side === 'floor' && handOver !== null,
    promise: beats.some(({ replies }) => replies.some(({ promise }) => promise !== null)),
    worry: need === WORRY,
    lookUp: beats.some(({ requires }) => requires.some((fact) => facts[fact]?.knowable === 'lookup')),
    colleague: colleague !== null,
  }
  return TRAINS.filter((one) => holds[one]).slice(0, MOST_NAMED)
}
