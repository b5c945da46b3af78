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

/** A one-client shift to practise a case. */
export const practiceMs = 600_000
