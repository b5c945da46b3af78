/** What the other department's people worry about most, as the player orders it: made, read back, and when it is asked. Keeping it is the app's. */
import type { Department } from './department.ts'
import { spearman } from './spearman.ts'

export interface Ranking {
  readonly format: 1
  readonly pack: string
  /** Whose concerns these are. */
  readonly department: Department
  /** Ids of the concerns, the weightiest first. */
  readonly order: readonly string[]
  /** ISO 8601 */
  readonly at: string
  /** Shifts that had been worked by then. */
  readonly shifts: number
}

/** After so many shifts it is asked again. */
export const ASKED_EVERY = 5

const MOST_CONCERNS = 9
const LONGEST_ID = 60

function isRanking(value: unknown): value is Ranking {
  if (typeof value !== 'object' || value === null) return false
  const { format, pack, department, order, at, shifts }: Partial<Record<keyof Ranking, unknown>> = value
  return (
    format === 1 &&
    typeof pack === 'string' &&
    pack.length <= LONGEST_ID &&
    (department === 'desk' || department === 'floor') &&
    Array.isArray(order) &&
    order.length >= 2 &&
    order.length <= MOST_CONCERNS &&
    order.every((id) => typeof id === 'string' && id.length <= LONGEST_ID) &&
    new Set(order).size === order.length &&
    typeof at === 'string' &&
    at.length <= 40 &&
    !Number.isNaN(Date.parse(at)) &&
    Number.isSafeInteger(shifts) &&
    Number(shifts) >= 0
  )
}

/** Whatever was kept: the rankings in it, oldest first, and whether there was anything else. */
export function readRankings(kept: unknown): { readonly rankings: readonly Ranking[]; readonly foreign: boolean } {
  if (kept === null) return { rankings: [], foreign: false }
  if (!Array.isArray(kept)) return { rankings: [], foreign: true }
  const rankings = kept.filter(isRanking)
  return { rankings: rankings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), foreign: rankings.length < kept.length }
}

/** Those that can be held against these concerns: a pack that was rewritten asks something else. */
export function rankingsOf(rankings: readonly Ranking[], pack: string, department: Department, concerns: readonly string[]): readonly Ranking[] {
  return rankings.filter(
    (one) => one.pack === pack && one.department === department && one.order.length === concerns.length && concerns.every((id) => one.order.includes(id)),
  )
}

/** Before the first shift, and again after every fifth. */
export function rankingDue(known: readonly Ranking[], shifts: number): boolean {
  const last = known.at(-1)
  return last === undefined || Math.floor(shifts / ASKED_EVERY) > Math.floor(last.shifts / ASKED_EVERY)
}

/** What is shown first: of the orders that come from turning the sorted ids, the one that says least. Whoever leaves it as it is neither gains nor loses by it. */
export function neutralOrder(concerns: readonly string[]): readonly string[] {
  const sorted = [...concerns].sort()
  const far = (order: readonly string[]): number => Math.abs(spearman(order, concerns) ?? 0)
  return sorted.map((_, turn) => [...sorted.slice(turn), ...sorted.slice(0, turn)]).reduce((best, order) => (far(order) < far(best) ? order : best), sorted)
}

/** With this one a place up (−1) or down (+1); the same list where there is no such place. */
export function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id)
  const to = from + by
  const other = order[to]
  if (from < 0 || other === undefined) return order
  return order.map((one, place) => (place === from ? other : place === to ? id : one))
}
