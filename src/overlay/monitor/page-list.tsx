/** Pages as a list that opens one at a time: its rows stand there only once it was opened, which takes time off the queue. */
import type { ReactNode } from 'react'
import { wordingIds } from '#scenario/wording-ids.ts'
import { useText } from '../text-context.tsx'
import type { Wordings } from '#wording/pack-wordings.ts'
import type { Page } from './pages-of.ts'

interface PageListProps {
  readonly pages: readonly Page[]
  readonly words: Wordings
  readonly open: string | null
  readonly onOpen: (article: string) => void
}

export function PageRows({ page, words }: { page: Page; words: Wordings }): ReactNode {
  const t = useText()
  return (
    <dl className="rows">
      {page.rows.map(({ fact, value }) => (
        <div key={fact.id}>
          <dt>{words.factLabel(fact)}</dt>
          <dd>
            {words.showFact(fact, value)}
            {fact.conditions.map((condition) => (
              <span key={condition} className="row-condition">
                {t('monitor.onlyIf', { condition: words.say(wordingIds.factCondition(fact, condition)) })}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function PageList({ pages, words, open, onOpen }: PageListProps): ReactNode {
  const t = useText()
  return (
    <ul className="pages">
      {pages.map((page) => {
        const { article } = page
        const isOpen = open === article.id && page.opened
        return (
          <li key={article.id} className={isOpen ? 'page open' : 'page'}>
            <h3>
              <button type="button" aria-expanded={isOpen} onClick={() => onOpen(article.id)}>
                <span>{words.say(wordingIds.article(article))}</span>
                {page.opened && !isOpen && <span className="page-read">{t('monitor.opened')}</span>}
              </button>
            </h3>
            {isOpen && <PageRows page={page} words={words} />}
          </li>
        )
      })}
    </ul>
  )
}
