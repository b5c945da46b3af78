/** The monitor: pages are listed, their rows read only once opened, and found without minding diacritics. */
import { expect, test } from 'vitest'
import { tableConversations } from '#dialogue/table-conversation.ts'
import { pagesOf, TABS } from '#overlay/monitor/pages-of.ts'
import { searchPages } from '#overlay/monitor/search-pages.ts'
import { openWordings } from '#wording/pack-wordings.ts'
import { openShift } from '#shift/shift.ts'
import { orizont } from '../drivers/orizont.ts'

const { pack, texts } = orizont()
const shift = openShift(pack, 'case:modem-missing', 2, { mode: 'practice', engine: tableConversations() })

test("with nobody at the counter the company's pages are there, with this shift's values", () => {
  const pages = pagesOf(shift)
  expect(pages.map(({ article }) => article.id)).toEqual(pack.articles.map(({ id }) => id))
  for (const page of pages) {
    expect(page.opened).toBe(false)
    expect(page.rows.length).toBeGreaterThan(0)
  }
})

test('a client brings pages of her own, and an opened page stays opened', () => {
  shift.advanceTo(1000)
  shift.apply({ verb: 'callNext', client: null })
  const own = pagesOf(shift).filter(({ ofCase }) => ofCase)
  expect(own.map(({ article }) => article.id)).toContain('workOrder')
  expect(shift.apply({ verb: 'openArticle', article: 'modems' })).toBeNull()
  const modems = pagesOf(shift).find(({ article }) => article.id === 'modems')
  expect(modems?.opened).toBe(true)
  // A fact of the case that hangs on the company's page stands there too.
  expect(modems?.rows.map(({ fact }) => fact.id)).toEqual(expect.arrayContaining(['courierDays', 'modemsHere', 'bySunday']))
  expect(new Set(pagesOf(shift).map(({ article }) => article.tab))).toEqual(new Set(TABS.desk.filter((tab) => tab !== 'client')))
})

test('search finds by title first, then by the names of rows, with or without diacritics', () => {
  const en = openWordings(pack, texts['en'] ?? {}, 'en')
  const found = searchPages(pagesOf(shift), 'MODEM', en).map(({ article }) => article.id)
  expect(found[0]).toBe('modems')
  expect(found.length).toBeGreaterThan(1)
  expect(searchPages(pagesOf(shift), '  ', en)).toEqual([])
  expect(searchPages(pagesOf(shift), 'no such thing anywhere', en)).toEqual([])
  const ro = openWordings(pack, texts['ro'] ?? {}, 'ro')
  const plain = searchPages(pagesOf(shift), 'iesire din contract', ro).length + searchPages(pagesOf(shift), 'fara serviciu', ro).length
  expect(plain).toBeGreaterThan(0)
})
