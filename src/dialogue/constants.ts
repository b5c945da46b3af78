/**
 * Every number that the rules of one conversation use, with its source. "[D]" marks a value that we chose and that is to be
 * calibrated on real players. Mood is in hundredths of a point.
 */

/** Evidence §1: value = min(sum, need) − Σ severity − min(2, ½ · max(0, sum − need − 1)); kept doubled. */
export const gushing = { most: 4, free: 1 } as const
/** Evidence §1: need at which an unacknowledged client is "solved" too early. */
export const hotNeed = 3
/** Evidence §1, severity of the two harms that are computed. */
export const falsePromiseSeverity = 3
export const solveBeforeAcknowledgeSeverity = 1

/** Evidence §4, after Communicate! (Jeuring et al. 2015); sizes [D]. */
export const emotion = {
  tooHotToHear: 8000,
  calming: { reaction: 300, interpretation: 300, exploration: 100 },
  trusting: { reaction: 200, interpretation: 300, exploration: 200 },
  tensionPerSeverity: 600,
  trustPerSeverity: 400,
  unheard: 500,
  trueCriticalClaim: 400,
  falseNoticed: 1200,
  promiseKept: 800,
  promiseBroken: 1500,
  nudge: 400,
  thankedForWaiting: 600,
  keptWaiting: 600,
  /** The room disturbs the conversation [D]. */
  disturbed: 200,
  /** Towards the baseline, a tick of 5 s: 14 thousandths (half-life about 240 s). */
  calmingPerTick: 14,
  baseline: 4000,
  /** Leaves or complains. */
  walkOutTension: 9500,
  walkOutTrust: 2000,
} as const
