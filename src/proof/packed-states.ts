/**
 * The states of one case that have been reached, each a few whole numbers in typed arrays: where it is, the best and the worst sum on the way
 * there, and by which step. Knows no rule of a conversation. Beats are walked in an order in which none leads back, so every state is final
 * when its beat is walked.
 */

/** How one comes to a state: from which state, by which reply, having opened what (bits of the walker). */
export interface Step {
  readonly from: number
  readonly reply: number
  readonly opened: number
}

const firstCapacity = 1024

export class PackedStates {
  size = 0
  beat = new Int32Array(firstCapacity)
  bits = new Int32Array(firstCapacity)
  /** Trust × 16384 + tension. */
  mood = new Int32Array(firstCapacity)
  appeal = new Int32Array(firstCapacity)
  best = new Int32Array(firstCapacity)
  worst = new Int32Array(firstCapacity)
  /** The next state of the same beat, or -1. */
  next = new Int32Array(firstCapacity)
  /** The first state of a beat, or -1. */
  readonly first: Int32Array
  #bestFrom = new Int32Array(firstCapacity)
  #bestBy = new Int32Array(firstCapacity)
  #worstFrom = new Int32Array(firstCapacity)
  #worstBy = new Int32Array(firstCapacity)
  #table = new Int32Array(2 * firstCapacity).fill(-1)

  constructor(beats: number) {
    this.first = new Int32Array(beats).fill(-1)
  }

  /** Notes a way to a state: `best` and `worst` are the sums on it. `by` = reply + 8 × what was opened; `from` < 0 at the start. */
  reach(beat: number, bits: number, mood: number, appeal: number, best: number, worst: number, from: number, by: number): void {
    const at = this.#find(beat, bits, mood, appeal)
    const known = this.#table[at] ?? -1
    if (known >= 0) {
      if (best > (this.best[known] ?? 0)) {
        this.best[known] = best
        this.#bestFrom[known] = from
        this.#bestBy[known] = by
      }
      if (worst < (this.worst[known] ?? 0)) {
        this.worst[known] = worst
        this.#worstFrom[known] = from
        this.#worstBy[known] = by
      }
      return
    }
    const index = this.size++
    if (index >= this.beat.length) this.#grow()
    this.beat[index] = beat
    this.bits[index] = bits
    this.mood[index] = mood
    this.appeal[index] = appeal
    this.best[index] = best
    this.worst[index] = worst
    this.#bestFrom[index] = from
    this.#bestBy[index] = by
    this.#worstFrom[index] = from
    this.#worstBy[index] = by
    this.next[index] = this.first[beat] ?? -1
    this.first[beat] = index
    this.#table[at] = index
    if (2 * this.size > this.#table.length) this.#rehash()
  }

  /** The steps to a state, first to last. */
  stepsTo(state: number, worst: boolean): Step[] {
    const steps: Step[] = []
    const [froms, bys] = worst ? [this.#worstFrom, this.#worstBy] : [this.#bestFrom, this.#bestBy]
    for (let at = state; at >= 0;) {
      const from = froms[at] ?? -1
      const by = bys[at] ?? 0
      if (from >= 0) steps.push({ from, reply: by & 7, opened: by >>> 3 })
      at = from
    }
    return steps.reverse()
  }

  #find(beat: number, bits: number, mood: number, appeal: number): number {
    const mask = this.#table.length - 1
    let hash = Math.imul(mood ^ Math.imul(beat, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(bits, 0xc2b2ae35) ^ Math.imul(appeal, 0x27d4eb2f)
    hash ^= hash >>> 15
    let at = Math.imul(hash, 0x2c1b3c6d) & mask
    for (let index = this.#table[at] ?? -1; index >= 0; index = this.#table[at] ?? -1) {
      if (this.mood[index] === mood && this.beat[index] === beat && this.bits[index] === bits && this.appeal[index] === appeal) return at
      at = (at + 1) & mask
    }
    return at
  }

  #rehash(): void {
    this.#table = new Int32Array(2 * this.#table.length).fill(-1)
    for (let i = 0; i < this.size; i++) this.#table[this.#find(this.beat[i] ?? 0, this.bits[i] ?? 0, this.mood[i] ?? 0, this.appeal[i] ?? 0)] = i
  }

  #grow(): void {
    const wider = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(2 * array.length)
      made.set(array)
      return made
    }
    this.beat = wider(this.beat)
    this.bits = wider(this.bits)
    this.mood = wider(this.mood)
    this.appeal = wider(this.appeal)
    this.best = wider(this.best)
    this.worst = wider(this.worst)
    this.next = wider(this.next)
    this.#bestFrom = wider(this.#bestFrom)
    this.#bestBy = wider(this.#bestBy)
    this.#worstFrom = wider(this.#worstFrom)
    this.#worstBy = wider(this.#worstBy)
  }
}
