/** The trust at which a client would have said or heard more: read from the conditions of a beat. */
import type { Beat, Expression } from '#scenario/pack.ts'

function thresholds(expression: Expression | null): readonly number[] {
  if (expression === null) return []
  const [operator, left, right] = expression
  if ((operator === '>=' || operator === '>') && Array.isArray(left) && left[0] === 'trust' && Array.isArray(right) && right[0] === 'value') return [Number(right[1])]
  return [left, right].flatMap((part) => (Array.isArray(part) ? thresholds(part as Expression) : []))
}

/** The lowest trust above `trust` (both 0..100) that opens a line or a reply of these beats, or null where none does. */
export function trustDoor(beats: readonly Beat[], trust: number): number | null {
  const conditions = beats.flatMap(({ lines, replies }) => [...lines, ...replies].map(({ when }) => when))
  const above = conditions.flatMap(thresholds).filter((threshold) => threshold > trust)
  return above.length === 0 ? null : Math.min(...above)
}
