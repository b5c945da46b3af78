/** How likely it is by chance alone that so many of many unequal trials hit: exact, from + − × ÷ alone. */

/** @param chances of a hit, by trial, 0..1. @returns P(at least `hits` hits): the Poisson-binomial tail, by convolution. */
export function chanceOfAtLeast(hits: number, chances: readonly number[]): number {
  let spread = [1]
  for (const chance of chances) {
    const next = Array.from({ length: spread.length + 1 }, () => 0)
    for (const [count, weight] of spread.entries()) {
      next[count] = (next[count] ?? 0) + weight * (1 - chance)
      next[count + 1] = (next[count + 1] ?? 0) + weight * chance
    }
    spread = next
  }
  return Math.min(
    1,
    spread.slice(Math.max(0, hits)).reduce((sum, weight) => sum + weight, 0),
  )
}
