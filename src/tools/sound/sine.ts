// A sine from + − × ÷ alone: Math.sin differs between engines, and the tests compare the samples' hash.
const tau = 6.283185307179586

/** The sine of an angle in turns (1 is a full circle); off by less than 1e-7. */
export function sine(turns: number): number {
  let t = turns - Math.floor(turns)
  if (t > 0.75) t -= 1
  else if (t > 0.25) t = 0.5 - t
  const x = t * tau
  const s = x * x
  return x * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * (1 - s / 110)))))
}

export function cosine(turns: number): number {
  return sine(turns + 0.25)
}
