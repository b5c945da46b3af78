// How a figure lies over many shifts: its mean and three quantiles.

export interface Spread {
  readonly mean: number | null
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100

/** Shifts without the figure (null) do not count; without any, nothing is known. Quantiles are interpolated between neighbours. */
export function spreadOf(values: readonly (number | null)[]): Spread {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  if (known.length === 0) return { mean: null, p10: null, p50: null, p90: null }
  const quantile = (share: number): number => {
    const at = share * (known.length - 1)
    const below = known[Math.floor(at)] ?? 0
    const above = known[Math.ceil(at)] ?? below
    return twoDecimals(below + (above - below) * (at - Math.floor(at)))
  }
  return { mean: twoDecimals(known.reduce((sum, value) => sum + value, 0) / known.length), p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) }
}
