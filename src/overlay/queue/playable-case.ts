/** Whether a case can be played by its client: somewhere she must have a choice of what to say. */
import type { Case } from '#scenario/pack.ts'

export function isPlayable({ beats }: Case): boolean {
  return beats.every(({ lines }) => lines.length > 0) && beats.some(({ lines }) => lines.length > 1)
}
