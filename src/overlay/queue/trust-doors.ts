/** The lines of a client that only trust opens: what is not said unasked. */
import type { Case, ClientLine, Expression } from '#scenario/pack.ts'

export interface TrustDoor {
  readonly beat: string
  readonly line: string
  /** 0..100 */
  readonly opensAt: number
}

/** Trust that a line waits for, 0..100; null where it waits for none. */
export function opensAt({ when }: ClientLine): number | null {
  return when === null ? null : trustIn(when)
}

function trustIn(expression: Expression): number | null {
  switch (expression[0]) {
    case '>=':
    case '>': {
      const [operator, left, right] = expression
      return left[0] === 'trust' && right[0] === 'value' ? right[1] + (operator === '>' ? 1 : 0) : null
    }
    case 'and':
    case 'or':
      return trustIn(expression[1]) ?? trustIn(expression[2])
    default:
      return null
  }
}

/** In the order of the case. */
export function trustDoors({ beats }: Case): readonly TrustDoor[] {
  return beats.flatMap(({ id, lines }) =>
    lines.flatMap((line): TrustDoor[] => {
      const at = opensAt(line)
      return at === null ? [] : [{ beat: id, line: line.id, opensAt: at }]
    }),
  )
}
