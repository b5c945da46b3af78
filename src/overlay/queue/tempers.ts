/** The four known tempers of an agent, by the names that a log keeps. What each is like is said in `text/`. */

export const tempers = ['hasty', 'kind', 'exact', 'best'] as const
export type Temper = (typeof tempers)[number]

/** A log may have been written by hand: whoever is not known is the one who works best. */
export function temperOf(agent: string): Temper {
  return tempers.find((temper) => temper === agent) ?? 'best'
}
