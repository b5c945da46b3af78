/** The clock on the wall: the doors open at nine. */
const OPENS_MINUTES = 9 * 60

/** `ms` of the shift's clock as 9:04. */
export function wallClock(ms: number): string {
  const minutes = OPENS_MINUTES + Math.floor(ms / 60_000)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
