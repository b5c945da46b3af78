// Seeded chance for sounds: one generator a recipe, so that changing one sound leaves the others byte for byte as they were.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Dice {
  /** Between −1 and 1: a sample of white noise. */
  noise(): number
  between(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
}

/** The seed is a name, spread over 32 bits (FNV-1a), because neighbouring seeds would correlate. */
export function diceFor(name: string): Dice {
  let seed = 0x811c9dc5
  for (let i = 0; i < name.length; i++) seed = Math.imul(seed ^ name.charCodeAt(i), 0x01000193)
  const generator = xoroshiro128plus(seed | 0)
  const noise = () => generator.next() / 0x8000_0000
  const unit = () => (noise() + 1) / 2
  return {
    noise,
    between: (low, high) => low + (high - low) * unit(),
    chance: (probability) => unit() < probability,
    pick: (from) => from[Math.floor(unit() * from.length)] ?? from[0],
  }
}
