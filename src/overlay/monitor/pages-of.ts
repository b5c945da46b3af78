/** The monitor's pages (articles) and their rows for whoever stands at the counter now; values only, no wording. */
import type { Article, Fact, Side, Tab } from '#scenario/pack.ts'
import type { Shift } from '#shift/shift.ts'

export interface Row {
  readonly fact: Fact
  readonly value: number
}
export interface Page {
  readonly article: Article
  /** Of the client at the counter alone, not of the company. */
  readonly ofCase: boolean
  readonly opened: boolean
  readonly rows: readonly Row[]
}

/** What is wanted most comes first: whoever calls the floor has another offer in hand. */
export const TABS: Readonly<Record<Side, readonly Tab[]>> = {
  desk: ['client', 'tariffs', 'procedures', 'promises', 'rivals'],
  floor: ['client', 'rivals', 'tariffs', 'procedures', 'promises'],
}

/** Pages of the pack in its order, then those of the case at the counter. */
export function pagesOf({ pack, state }: Shift): readonly Page[] {
  const { counter } = state
  const drawn = counter === null ? null : (state.clients[counter.client]?.drawn ?? null)
  // The pack's facts are drawn once a shift, so that any client's draw shows them.
  const values = drawn?.facts ?? state.clients[0]?.drawn.facts ?? []
  const facts = drawn?.case.facts ?? pack.facts
  const opened = counter?.looked ?? state.looked

  const page = (article: Article, ofCase: boolean): Page => {
    const rows = facts.flatMap((fact, index): Row[] => {
      const told = article.facts.includes(fact.id) || fact.article === article.id
      const value = values[index]
      return told && value !== undefined ? [{ fact, value }] : []
    })
    return { article, ofCase, opened: opened.has(article.id), rows }
  }
  return [...pack.articles.map((article) => page(article, false)), ...(drawn?.case.articles ?? []).map((article) => page(article, true))]
}
