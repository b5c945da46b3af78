/** What a reply is worth for empathy, as an integer twice the value of evidence §1, and the harms that are computed, never authored. */
import type { Beat, Harm, Reply } from '#scenario/pack.ts'
import { falsePromiseSeverity, gushing, hotNeed, solveBeforeAcknowledgeSeverity } from './constants.ts'

/** Doubled: 2·min(sum, need) − 2·Σ severity − min(4, max(0, sum − need − 1)). */
export function valueOf(need: number, reply: Pick<Reply, 'reaction' | 'interpretation' | 'exploration'>, severity: number): number {
  const sum = reply.reaction + reply.interpretation + reply.exploration
  return 2 * Math.min(sum, need) - 2 * severity - Math.min(gushing.most, Math.max(0, sum - need - gushing.free))
}

/** A promise that the facts rule out; and solving what has not been heard: nothing acknowledged by now, and no harm said that charges it already. */
export function computedHarms(beat: Beat, reply: Reply, acknowledged: boolean, feasible: boolean): readonly Harm[] {
  const harms: Harm[] = []
  if (reply.promise && !feasible) harms.push({ kind: 'false-promise', severity: falsePromiseSeverity })
  if (beat.need >= hotNeed && !acknowledged && reply.reaction + reply.interpretation === 0 && reply.harms.length === 0) {
    harms.push({ kind: 'solve-before-acknowledge', severity: solveBeforeAcknowledgeSeverity })
  }
  return harms
}
