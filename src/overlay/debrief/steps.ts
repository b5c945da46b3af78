/** The debrief's screens and their order (evidence §5, after PEARLS). */

export const steps = ['feeling', 'plusDelta', 'scores', 'moments', 'facts', 'otherSide', 'commitment'] as const
export type Step = (typeof steps)[number]

/** From here on the scores are known. */
export const SCORES_STEP = steps.indexOf('scores')
