// Measures several contestants side by side: short slices in turn, many rounds, so that a busy machine slows all alike; then the median.
// Time is the processor's, not the wall clock's: another program on the same core does not count.

export interface Contestant {
  readonly name: string
  /** Works once and says how many units it did. */ readonly work: () => number
}

/** Units a second of processor time, by contestant, the median of the rounds. */
export function unitsPerSecond(
  contestants: readonly Contestant[],
  sliceMs: number,
  rounds: number,
  onRound: (done: number) => void,
): ReadonlyMap<string, number> {
  const rates = new Map(contestants.map((one) => [one.name, [] as number[]]))
  // The first round warms the compiler up and is left out.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, work } of contestants) {
      const rate = sliceRate(work, sliceMs)
      if (round > 0) rates.get(name)?.push(rate)
    }
    onRound(round)
  }
  return new Map([...rates].map(([name, measured]) => [name, median(measured)]))
}

function sliceRate(work: () => number, sliceMs: number): number {
  let units = 0
  let used = 0
  const before = process.threadCpuUsage()
  do {
    units += work()
    const { user, system } = process.threadCpuUsage(before)
    used = (user + system) / 1000
  } while (used < sliceMs)
  return (units / used) * 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}
