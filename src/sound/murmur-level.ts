// How the room's tension is divided over the three loops of babble, and when it has changed enough to say so in a caption.
export const murmurNames = ['murmur-calm', 'murmur-tense', 'murmur-loud'] as const

export type MurmurName = (typeof murmurNames)[number]

/** The mood, 0 (calm) to 100, at which a loop is heard alone. */
const alone = [10, 50, 90] as const
/** A caption changes only once the mood is this far past the middle between two loops, or it would flicker. */
const reluctance = 5

const squeezed = (mood: number): number => (mood > 0 ? Math.min(100, mood) : 0)

/** Two neighbours at most sound together, at equal power: their gains' squares add up to 1. */
export function murmurGains(mood: number): Record<MurmurName, number> {
  const at = squeezed(mood)
  const [calm, tense, loud] = alone
  const toTense = Math.min(1, Math.max(0, (at - calm) / (tense - calm)))
  const toLoud = Math.min(1, Math.max(0, (at - tense) / (loud - tense)))
  return {
    'murmur-calm': Math.sqrt(1 - toTense),
    'murmur-tense': Math.sqrt(toTense - toLoud),
    'murmur-loud': Math.sqrt(toLoud),
  }
}

/** The loop that gives the room its name now, given the one that did until now. */
export function murmurAt(mood: number, until: MurmurName | null): MurmurName {
  const at = squeezed(mood)
  const [calm, tense, loud] = alone
  const stay = (name: MurmurName, below: MurmurName) => (until === name ? -reluctance : until === below ? reluctance : 0)
  if (at >= (tense + loud) / 2 + stay('murmur-loud', 'murmur-tense')) return 'murmur-loud'
  if (at >= (calm + tense) / 2 + stay('murmur-tense', 'murmur-calm')) return 'murmur-tense'
  return 'murmur-calm'
}
