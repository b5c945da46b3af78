/** The one agenda that owns time: entries in the order of (time, sequence). A binary heap; nothing else in the game knows a timer. */

export interface AgendaEntry<T> {
  readonly at: number
  readonly sequence: number
  readonly what: T
}

export class Agenda<T> {
  readonly #heap: AgendaEntry<T>[] = []
  #sequence: number

  /** @param reserved sequence numbers below it are given by the caller: they come first among entries of the same time. */
  constructor(reserved = 0) {
    this.#sequence = reserved
  }

  add(at: number, what: T, sequence = this.#sequence++): void {
    const entry = { at, sequence, what }
    const heap = this.#heap
    let i = heap.length
    heap.push(entry)
    while (i > 0) {
      const parent = (i - 1) >> 1
      const above = heap[parent]
      if (!above || !before(entry, above)) break
      heap[i] = above
      i = parent
    }
    heap[i] = entry
  }

  /** The time of the next entry, or null. */
  nextAt(): number | null {
    return this.#heap[0]?.at ?? null
  }

  take(): AgendaEntry<T> | null {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last) return null
    if (heap.length > 0) this.#sink(last)
    return first
  }

  #sink(entry: AgendaEntry<T>): void {
    const heap = this.#heap
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      const left = heap[child]
      if (!left) break
      const right = heap[child + 1]
      const smaller = right && before(right, left) ? right : left
      if (smaller === right) child++
      if (!before(smaller, entry)) break
      heap[i] = smaller
      i = child
    }
    heap[i] = entry
  }
}

function before<T>(a: AgendaEntry<T>, b: AgendaEntry<T>): boolean {
  return a.at < b.at || (a.at === b.at && a.sequence < b.sequence)
}
