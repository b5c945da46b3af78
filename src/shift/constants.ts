/** Every number of the shift that is not a rule of one conversation, with its source; "[D]" = chosen, to be calibrated on real players. Times in ms, moods in hundredths, factors in thousandths. */

/** Evidence §3: one tick recomputes the multiplier and the tension of those who wait. */
export const tickMs = 5000

/** Evidence §3: factors of the perceived wait; direction from the sources named there, sizes [D]. */
export const waitFactors = {
  least: 400,
  most: 2500,
  neverAcknowledged: 1250,
  acknowledged: 1000,
  unexplained: 1150,
  explained: 900,
  positionTold: 850,
  beforeAnnounced: 850,
  pastAnnounced: 1500,
  overtaken: 1400,
  overtakenExplained: 1100,
  furiousNeighbour: 100,
  furiousNeighboursMost: 300,
  furiousFrom: 8500,
  eachBehind: 30,
  behindLeast: 850,
  overheardRude: 1150,
  overheardWarm: 950,
  calmest: 800,
  tensest: 400,
} as const

/** Evidence §3: median patience of five minutes [D], times the persona's temper. */
export const patienceMedianMs = 300_000
/** Patience of those who ring, and of those who were put on hold, in per cent of what it is at a counter [D]. */
export const patienceOnLine = { ringing: 80, held: 50 } as const
/** The floor has two lines. Who finds both engaged tries again, and gives up after so many times [D]. */
export const lines = { count: 2, redialMs: 15_000, mostEngaged: 4 } as const
/** Share of the patience used up at which it shows [D]. */
export const impatientFrom = 700
export const overtakenMs = 60_000
/** Evidence §3: past a time announced, trust falls. */
export const pastAnnouncedTrust = 600

/** Evidence §4: goodwill between the departments; a colleague takes 45 s − 0.3 s · goodwill, and below 30 answers half. [D] */
export const goodwill = { start: 50, blame: -8, thanks: 4, promiseKept: 6, promiseBroken: -6, half: 30 } as const
export const colleagueMs = { most: 45_000, perGoodwill: 300 } as const

/** What acts at the desk take [D]. */
export const speakToQueueMs = 4000
export const momentMs = 30_000
export const nudgeAgainMs = 15_000
/** Nudges in one beat after which she gives up: nobody stands for ever before somebody who says nothing [D]. */
export const mostNudges = 8
/** Trust from which a conversation ends warmly for those who overhear it [D]. */
export const warmTrust = 6000

/** The queue's own life [D]: what a shout does to neighbours, and help to the one helped. */
export const murmurEffects = { shoutToNeighbours: 100, helpToHelped: 200 } as const
/** A tick brings a murmur with a chance of mood / this, in hundredths of a point over ten thousand [D]. */
export const murmurRarity = 6

/** What acts on the floor take [D]. */
export const sendInWritingMs = 8000
export const eatLunchMs = 15_000
/** Lunch is warm for so long [D]. */
export const lunchColdMs = 120_000

/** How a broken promise walks in (a linked pair) [D]: tension and trust follow the gap between promise and truth; on paper it weighs more. Hundredths. */
export const brokenTemper = { tension: 1000, tensionPerGap: 250, tensionMost: 2500, trustPerGap: 200, trustMost: 1500, written: 500 } as const
/** And how somebody comes who was not deceived [D]. */
export const contentTemper = { tension: -1500, trust: 1000 } as const

/**
 * What those who wait do to each other and to the talk at the counter when a human client does it [D]. Hundredths of tension: to the neighbours,
 * to the client who is served, to oneself.
 */
export const pressures = {
  lookAtClock: { neighbours: 0, counter: 0, self: 0 },
  sigh: { neighbours: 50, counter: 0, self: 0 },
  askHowLong: { neighbours: 50, counter: 50, self: 0 },
  complain: { neighbours: 150, counter: 100, self: 100 },
  helpNeighbour: { neighbours: -300, counter: 0, self: -200 },
  showRival: { neighbours: 100, counter: 0, self: 0 },
  film: { neighbours: 50, counter: 200, self: 0 },
  demandManager: { neighbours: 100, counter: 200, self: 100 },
} as const
export const pressureEveryMs = 6000
/** A human client who says nothing for so long says what the rules would have picked [D]. */
export const clientSilenceMs = 45_000
/** The intensity dial: how much hotter or calmer a human client comes in, hundredths of tension [D]. */
export const intensityStep = 1200

/** A one-client shift to practise a case. */
export const practiceMs = 600_000
