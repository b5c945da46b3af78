/** A wait as it is felt: perceived time runs at a speed of its own, and when it reaches the patience she leaves (P(t) = ∫ m ds, evidence §3). Game and validation share it. */

export interface FeltWait {
  /** Perceived wait that she has, in units of the clock. */
  patienceMs: number
  /** Perceived wait so far, x 1000. */
  perceived: number
  /** Speed of the perceived wait, x 1000; 1000 = as the clock. */
  multiplier: number
  /** Until when `perceived` is accounted. */
  accruedAt: number
}

export function accrueWait(wait: FeltWait, now: number): void {
  wait.perceived += (now - wait.accruedAt) * wait.multiplier
  wait.accruedAt = now
}

/** When patience ends if the speed stays as it is. `perceived` must be accounted until `now`. */
export function leavingAt(wait: FeltWait, now: number): number {
  return now + Math.max(0, Math.ceil((wait.patienceMs * 1000 - wait.perceived) / wait.multiplier))
}
