/** The natural logarithm from + − × ÷ alone, so that every engine gets the same bits (`Math.log` differs between them). */

const ln2 = 0.6931471805599453

/** @param x above 0. Error below 1e-15 relative: ln x = k·ln 2 + 2·atanh((m−1)/(m+1)), m in [√½, √2). */
export function naturalLog(x: number): number {
  if (!(x > 0)) throw new RangeError('the logarithm needs a number above 0')
  let m = x
  let k = 0
  while (m >= 1.4142135623730951) {
    m /= 2
    k++
  }
  while (m < 0.7071067811865476) {
    m *= 2
    k--
  }
  const s = (m - 1) / (m + 1)
  const square = s * s
  let term = s
  let sum = 0
  for (let n = 1; n <= 25; n += 2) {
    sum += term / n
    term *= square
  }
  return k * ln2 + 2 * sum
}
