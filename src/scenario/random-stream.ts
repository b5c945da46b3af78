/** Seeded randomness, one stream a purpose. Raw neighbouring seeds correlate, so (seed, number, purpose) are mixed first. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export type Purpose = 'arrivals' | 'patience' | 'facts' | 'order' | 'murmurs' | 'tickets' | 'queue' | 'bots' | 'validation'

export interface RandomStream {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
}

export function randomStream(seed: number, number: number, purpose: Purpose): RandomStream {
  const generator = xoroshiro128plus(mix(seed, number, purpose))
  return { between: (least, most) => uniformInt(generator, least, most) }
}

/** MurmurHash3's finaliser over the parts: 32 well-stirred bits. */
function mix(seed: number, number: number, purpose: Purpose): number {
  let h = 0x9747b28c
  const stir = (part: number): void => {
    h = Math.imul(h ^ part, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    h ^= h >>> 16
  }
  stir(seed | 0)
  // Seeds above 32 bits stay distinct.
  stir(Math.floor(seed / 4294967296) | 0)
  stir(number | 0)
  for (let i = 0; i < purpose.length; i++) stir(purpose.charCodeAt(i))
  return h | 0
}

/** Fisher–Yates; a new array. */
export function shuffled<T>(items: readonly T[], stream: RandomStream): T[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i--) {
    const j = stream.between(0, i)
    const a = result[i]
    const b = result[j]
    if (a !== undefined && b !== undefined) {
      result[i] = b
      result[j] = a
    }
  }
  return result
}
