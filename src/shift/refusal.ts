/** Why something cannot be done at this moment. The screen has a sentence for each. */
export type Refusal =
  | 'nobodyAtCounter' | 'somebodyAtCounter' | 'nobodyWaiting' | 'notWaiting' | 'notOnOffer' | 'onThePhone' | 'busy' | 'already'
  | 'salesKnowsNothing' | 'unknownArticle' | 'paused' | 'ended' | 'notPaused' | 'badMinutes'
