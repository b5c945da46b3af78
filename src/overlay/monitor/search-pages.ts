/** Finds pages by their title or by the names of their rows, without minding capitals or diacritics. The values are not searched: they are read on the page. */
import type { Wordings } from '#wording/pack-wordings.ts'
import { wordingIds } from '#scenario/wording-ids.ts'
import type { Page } from './pages-of.ts'

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Titles that match come first. */
export function searchPages(pages: readonly Page[], query: string, words: Wordings): readonly Page[] {
  const wanted = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  const holds = (text: string): boolean => wanted.every((word) => text.includes(word))
  const byTitle: Page[] = []
  const byRow: Page[] = []
  for (const page of pages) {
    const title = plain(words.say(wordingIds.article(page.article)))
    const rows = page.rows.map(({ fact }) => plain(words.factLabel(fact))).join(' ')
    if (holds(title)) byTitle.push(page)
    else if (holds(`${title} ${rows}`)) byRow.push(page)
  }
  return [...byTitle, ...byRow]
}
