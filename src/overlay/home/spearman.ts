/** How far two orders of the same things agree, by Spearman: 1 the same, 0 no connection, −1 the reverse. */

/** In hundredths, −100..100, a whole number: 1 − 6Σd²/(n(n²−1)). Null where they are not orders of the same two or more things. */
export function spearman(mine: readonly string[], theirs: readonly string[]): number | null {
  const n = theirs.length
  if (n < 2 || mine.length !== n || new Set(mine).size !== n) return null
  let squares = 0
  for (const [place, id] of theirs.entries()) {
    const other = mine.indexOf(id)
    if (other < 0) return null
    squares += (other - place) * (other - place)
  }
  return Math.round(100 - (600 * squares) / (n * (n * n - 1)))
}
